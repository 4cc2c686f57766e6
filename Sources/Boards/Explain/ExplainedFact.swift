import Sheets
import ThreatDomain

/// One fact about the subject of a figure: its scope, its part or its dates.
enum ExplainedFact: Equatable, Sendable {
  case scope(Scope)
  case part(DemandSlice.Part)
  case group(String)
  /// A threat, by its id.
  case threat(String)
  case subject(AssessmentSubject, id: String)
  case component(String)
  case level(PriorityLevel)
  case strand(Strand)
  case record(id: String)
  case months(ClosedRange<Month>)
  /// The residents of a rate: the year of their estimate.
  case residents(Scope, Month)
  /// The months that the change is measured from.
  case comparedWith(ClosedRange<Month>)
  case days(ClosedRange<Day>)
  case asAt(Day)
  /// A measure of performance, by its id.
  case measure(String)
  case grade(DisruptionGrade)
  case claimState(DisruptionState)
  /// A publication, by its id.
  case publication(String)
  case period(PublishedPeriod)
  /// Whose published figure it is, and what it counts.
  case body(String)
  case item(String)
}

extension Figure {
  /// The facts that a reader needs besides the meaning of the figure, in order.
  var facts: [ExplainedFact] {
    switch self {
    case .demand(let asked, let slice):
      [.scope(slice.scope), .part(slice.part), .months(slice.months)] + asked.facts(of: slice)
    case .outcomes(_, let scope, let months, _): [.scope(scope), .months(months)]
    case .score(_, let subject):
      [.subject(subject.kind, id: subject.id), .asAt(subject.scale.asAt)]
    case .assessment(_, let id, _), .record(_, let id): [.record(id: id)]
    case .weight(let component, _): [.component(component)]
    case .standing(_, let id, let subjects):
      [.subject(subjects.kind, id: id)] + subjects.facts
    case .subjects(_, let subjects): subjects.facts
    case .investigations(let selection), .levelChange(let selection, _): selection.facts
    case .cases(let asked, let selection):
      [.scope(selection.scope)] + (asked.isOfAnyMonth ? [] : [.months(selection.months)])
        + [.asAt(selection.asAt)]
    case .tasking(_, let scope, let day), .promises(_, let scope, let day):
      [.scope(scope), .asAt(day)]
    case .victims(_, let slice): [.scope(slice.scope), .months(slice.months)]
    case .measure(_, let slice):
      [.measure(slice.measure), .scope(slice.scope), .months(slice.months)]
    case .worked(_, let slice):
      [.scope(slice.scope)] + slice.measure.facts + [.asAt(slice.asAt)]
    case .recovered(_, let scope): [.scope(scope)]
    case .plan(_, let selection):
      [
        .strand(selection.strand), .scope(selection.scope), .threat(selection.threat),
        .asAt(selection.asAt),
      ]
    case .disruptions(let selection):
      [
        .scope(selection.scope), selection.strand.map(ExplainedFact.strand),
        selection.grade.map(ExplainedFact.grade), .claimState(selection.state),
        .days(selection.days),
      ].compactMap(\.self)
    case .gaps(_, let scope): [.scope(scope)]
    case .practice(_, let id, let scope): [.record(id: id), .scope(scope)]
    case .published(let key):
      [.publication(key.publication), .period(key.period), .body(key.body), .item(key.item)]
    case .changes(let count):
      // Restatements are counted for all scopes and all dates.
      count.kind == .restatedMonths ? [] : [.scope(count.scope), .days(count.days)]
    }
  }
}

extension DemandFigure {
  fileprivate func facts(of slice: DemandSlice) -> [ExplainedFact] {
    switch self {
    case .changeOnYear: [.comparedWith(slice.months.yearBefore)]
    case .ratePer10000, .lossPerHead, .timesRate:
      [.residents(slice.scope, slice.months.upperBound)]
    default: []
    }
  }
}

extension InvestigationSelection {
  fileprivate var facts: [ExplainedFact] {
    [
      .scope(scope), level.map(ExplainedFact.level), group.map(ExplainedFact.group),
      threat.map(ExplainedFact.threat), .asAt(asAt),
    ].compactMap(\.self)
  }
}

extension RankedSubjects {
  fileprivate var facts: [ExplainedFact] {
    [.scope(scope), threat.map(ExplainedFact.threat), .asAt(scale.asAt)].compactMap(\.self)
  }
}

extension CaseFigure {
  /// Whether the figure counts cases of any month.
  fileprivate var isOfAnyMonth: Bool {
    switch self {
    case .waiting, .oldestWait, .late: true
    case .sent, .takenUp, .declined, .takeUpShare, .medianDays: false
    }
  }
}

extension WorkedMeasure {
  fileprivate var facts: [ExplainedFact] {
    switch self {
    case .takenUpInTime(_, let months): [.months(months)]
    case .withoutOutcome, .updatesOverdue, .groupsMapped: []
    }
  }
}
