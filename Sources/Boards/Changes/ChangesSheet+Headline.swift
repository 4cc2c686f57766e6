import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import SnapshotStore
import ThreatDomain
import Wording

/// The number of changes of each kind.
extension ChangesSheet {
  /// What changed, and the kinds of which anything did.
  var headline: [Line] {
    let found = model.kinds.map { kind in
      Fact(
        kind.id, words[kind.term],
        .count(model.count(of: kind), request).counts(figure(of: kind)))
    }
    return [.headline(said, words)] + (found.isEmpty ? [] : [.facts(found, apart: .near)])
      + (model.isOfDatesAlone ? [.words(words[.changes(.datesAlone)], .dim)] : [])
  }

  /// How many things changed, and the weightiest of them.
  private var said: [String] {
    guard !model.all.isEmpty else {
      return [words.say.nothingMoved(in: scopeName, since: model.baseline)]
    }
    return [words.say.thingsChanged(model.all.count, since: model.baseline)]
      + [movedUp ?? crossedTen ?? raised].compactMap(\.self)
  }

  private var movedUp: String? {
    let up = model.of(.levelMove).filter { change in
      if case .level(let earlier?, let now) = change.event { now < earlier } else { false }
    }
    return up.isEmpty ? nil : words.say.weightiest(words.say.movedUp(named(up)))
  }

  private var crossedTen: String? {
    let crossing = model.of(.actorRank)
    func named(_ isIn: Bool) -> [String] {
      self.named(crossing.filter { $0.event.isInTen == isIn })
    }
    return crossing.isEmpty
      ? nil : words.say.topTen(entered: named(true), left: named(false), since: model.baseline)
  }

  private var raised: String? {
    let raised = model.of(.escalationRaised)
    return raised.isEmpty ? nil : words.say.weightiest(words.say.escalated(named(raised)))
  }

  /// A few names; more would be no headline.
  private func named(_ changes: [Change]) -> [String] {
    var subjects: [String] = []
    for change in changes where !subjects.contains(change.subject) {
      subjects.append(change.subject)
    }
    let names = Array(subjects.prefix(ChangesSheet.mostNamed))
    let more = subjects.count - names.count
    return names + (more > 0 ? [words.say.more(more)] : [])
  }

  private static let mostNamed = 2

  var kinds: DataTable {
    DataTable(model.knownKinds, kindColumns, words, whenEmpty: .changes(.nothingMoved))
  }

  private var kindColumns: [Column<Change.Kind>] {
    [
      Column(.kind, .column(.kind)) { .code($0.rawValue, words[$0.term]) },
      Column(.changes, .changes(.changes), .right) { kind in
        let figure = figure(of: kind)
        // The sheet replaces a figure whose tables are not supplied.
        guard figure != nil || isSupplied(kind), kind != .signal || model.isJudged else {
          return .missing
        }
        return .count(model.count(of: kind), request).counts(figure)
      },
      Column(.newestOn, .changes(.newest), priority: 1) { kind in
        model.of(kind).first.map { when($0.moment) } ?? .none()
      },
    ]
  }
}

/// What the numbers of changes count.
extension ChangesSheet {
  /// Whether the export holds what tells of changes of the kind.
  func isSupplied(_ kind: Change.Kind) -> Bool {
    let tables = figure(of: kind)?.tables ?? kind.tables
    return request.supply.lacking(among: tables).isEmpty
  }

  /// The figure of a kind; `nil` for signals, and for what only two exports show.
  ///
  /// The four rules find a signal in a series of thirteen months, so no row of the export can be
  /// counted.
  private func figure(of kind: Change.Kind) -> Figure? {
    switch kind {
    case .levelMove: figure(.levelMoves)
    case .newInvestigation: figure(.newInvestigations)
    case .escalationRaised: figure(.escalationsRaised)
    case .escalationAnswered: figure(.escalationsAnswered)
    case .centreAnswer: figure(.answersOfCentre)
    case .disruption: figure(.disruptions)
    case .actorScored: actors(.scoredAnew(since: model.baseline))
    case .actorRank: actors(.crossedTen(since: model.baseline))
    case .actorSeen: figure(.actorsFirstSeen)
    case .actorReviewed: figure(.actorsReviewed)
    case .threatRank: threats(.rankMoved(since: model.baseline))
    case .caseSent: figure(.casesSent)
    case .caseTakenUp: figure(.casesTakenUp)
    case .caseDeclined: figure(.casesDeclined)
    case .signal, .left, .came: nil
    case .restated: figure(.restatedMonths)
    }
  }

  private func figure(_ kind: ChangeCount.Kind) -> Figure {
    .changes(ChangeCount(kind, in: request.scope, on: model.days))
  }

  private func actors(_ asked: SubjectCount) -> Figure? {
    model.scales.actors.map { .subjects(asked, RankedSubjects(.actor, in: request.scope, $0)) }
  }

  /// What a count of threats counts.
  ///
  /// Threats are ranked region by region.
  private func threats(_ asked: SubjectCount) -> Figure? {
    model.scales.threats.map {
      .subjects(asked, RankedSubjects(.threat, in: request.scope, $0, among: .ofOneRegion))
    }
  }
}

extension Change.Kind {
  /// The tables of a kind that no figure counts.
  fileprivate var tables: Set<String> {
    switch self {
    case .signal: [Table.demand.name]
    case .actorScored, .actorRank: [Table.actor.name, Table.assessment.name]
    case .threatRank: [Table.threat.name, Table.assessment.name]
    case .left, .came: []
    default: []
    }
  }

  /// The name in data of the number of changes.
  fileprivate var id: ColumnID {
    switch self {
    case .levelMove: .levelMoves
    case .newInvestigation: .newInvestigations
    case .escalationRaised: .escalationsRaised
    case .escalationAnswered: .escalationsAnswered
    case .centreAnswer: .answersOfCentre
    case .disruption: .disruptions
    case .actorScored: .actorsScored
    case .actorRank: .actorsCrossingTen
    case .actorSeen: .actorsFirstSeen
    case .actorReviewed: .actorsReviewed
    case .threatRank: .threatsMoved
    case .caseSent: .casesSent
    case .caseTakenUp: .casesTakenUp
    case .caseDeclined: .casesDeclined
    case .signal: .signals
    case .restated: .restatedMonths
    case .left: .leftExport
    case .came: .newInExport
    }
  }
}
