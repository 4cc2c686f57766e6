import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The 4P plans of a scope.
///
/// It answers question 9 of the product design, for the whole grid and the ten at once.
struct PlansSheet: CapabilityPart {
  let model: PlansModel
  let request: BoardRequest

  private var words: Words { request.words }

  var headline: [Line] {
    [
      .headline(
        [
          request.said(
            from: .planActivity,
            sentence: words.say.plansLacking(
              model.lackingItems, of: model.items, actors: model.lackingOfTen,
              ofTen: model.ten))
        ] + (request.supply.lacks(.planActivity) ? [] : [overdue]), words),
      .facts([
        Fact(
          .lackingItems, words[.capability(.lackingItems)],
          .count(model.lackingItems, request).counts(lackingItems)),
        Fact(
          .lackingOfTen, words[.capability(.lackingOfTen)],
          unless(.planActivity, .count(model.lackingOfTen, request).counts(lackingOfTen))),
        Fact(
          .activitiesOverdue, words[.capability(.overdueActivities)],
          unless(
            .planActivity,
            .count(model.overdue.count, request)
              .counts(.promises(.activitiesOverdue, in: request.scope, asAt: model.asAt)))),
      ]),
    ]
  }

  private func unless(_ table: Table, _ field: Field) -> Field {
    request.supply.lacks(table) ? .lacking(words[.fact(.notSuppliedInBrief)]) : field
  }

  private var overdue: String { words.say.activitiesOverdue(model.overdue.count) }

  private var lackingItems: Figure {
    .investigations(
      InvestigationSelection(in: request.scope, asAt: model.asAt, mark: .lackingPlan))
  }

  private var lackingOfTen: Figure? {
    model.scale.map {
      .subjects(.lackingPlanInTen, RankedSubjects(.actor, in: request.scope, $0))
    }
  }

  var panes: [Pane] {
    [
      Pane("lacking", words[.capability(.lackingPlans)], .table(lacking), minimumHeight: 6)
        .needing(.planActivity),
      Pane(
        "activities", words[.pane(.activities)], .table(activities), side: .right,
        minimumHeight: 6
      ).needing(.planActivity),
    ]
  }

  var legend: [LegendEntry] { [LegendEntry(Strand.signs, words[.legend(.legendPlans)])] }

  var handling: [HandlingNote] {
    let notes =
      model.lacking.compactMap(\.subject.handling)
      + model.activities.compactMap(\.subject.handling)
    return notes.reduce(into: []) { kept, note in
      if !kept.contains(note) { kept.append(note) }
    }
  }

  var markings: [Marking] {
    model.lacking.compactMap(\.subject.marking) + model.activities.compactMap(\.subject.marking)
  }

  private var lacking: DataTable {
    DataTable(
      model.lacking, lackingColumns, words, whenEmpty: .capability(.noneLacks),
      opens: \.subject.place,
      details: { [words] row in [.words(words.say.noPlan(under: row.plans.missing))] })
  }

  private var lackingColumns: [Column<PlansModel.Lacking>] {
    [
      Column(.subject, .column(.name), minWidth: 12, maxWidth: 28) {
        .text($0.subject.name(words))
      },
      Column(.level, .column(.level)) { row in
        guard case .investigation(let investigation) = row.subject else { return .none() }
        let level = investigation.priority
        return .code(level.rawValue, level.rawValue, level.role)
      },
      Column(.rank, .column(.rank), .right) { row in
        guard case .actor(let actor, let rank) = row.subject else { return .none() }
        return .rank(rank).counts(self.rank(of: actor))
      },
      Column(.plans, .column(.plans)) { .plans($0.plans, words) },
      Column(.lacks, .capability(.lacks)) { .lacking($0.plans, words) },
      Column(.owner, .column(.owner), priority: 1, minWidth: 8, maxWidth: 30) { row in
        .optionalText(row.subject.owner)
      },
    ]
  }

  private func rank(of actor: Actor) -> Figure? {
    model.scale.map {
      .standing(.rank, of: actor.id, RankedSubjects(.actor, in: request.scope, $0))
    }
  }

  private var activities: DataTable {
    DataTable(
      model.activities, activityColumns, words, whenEmpty: .pane(.noActivities),
      opens: \.subject.place,
      details: { row in
        let activity = row.activity
        let evidence = activity.evidence.map {
          Line.fact(Fact(words[.column(.evidence)], request.shown($0)))
        }
        return [.fact(Fact(name(of: row.subject), request.shown(activity.what)))]
          + [evidence].compactMap(\.self)
      })
  }

  /// The name of what the plan is for; several regions have threats of one name.
  private func name(of subject: PlansModel.Subject) -> String {
    guard request.scope == .national, case .threat(let threat) = subject else {
      return subject.name(words)
    }
    return "\(subject.name(words)), \(model.names.region(threat.regionID))"
  }

  private var activityColumns: [Column<PlansModel.Activity>] {
    let whole = ActivityList.columns(model.names, asAt: model.asAt, request)
    return [
      .data(.subjectId) { .text($0.subject.place.text) },
      Column(.planFor, .capability(.planFor), minWidth: 12, maxWidth: 30) { row in
        .text(name(of: row.subject))
      },
    ] + whole.map { $0.of(\.activity) } + [
      Column(.evidence, .column(.evidence), priority: 4, minWidth: 8, maxWidth: 30) { row in
        .open(row.activity.evidence, request)
      }
    ]
  }
}

extension PlansModel.Subject {
  var place: Place {
    switch self {
    case .threat(let threat): .threat(threat.id)
    case .investigation(let investigation): .investigation(investigation.id)
    case .actor(let actor, _): .actor(actor.id)
    }
  }

  func name(_ words: Words) -> String {
    switch self {
    case .threat(let threat): threat.name(words)
    case .investigation(let investigation): investigation.operation
    case .actor(let actor, _): actor.name
    }
  }

  var owner: String? {
    switch self {
    case .threat(let threat): threat.ownerRole
    case .investigation(let investigation): investigation.ownerRole
    case .actor(let actor, _): actor.owner
    }
  }

  var handling: HandlingNote? {
    switch self {
    case .threat: nil
    case .investigation(let investigation): HandlingNote(investigation)
    case .actor(let actor, _): HandlingNote(actor)
    }
  }

  var marking: Marking? {
    switch self {
    case .threat: nil
    case .investigation(let investigation): investigation.marking
    case .actor(let actor, _): actor.marking
    }
  }
}
