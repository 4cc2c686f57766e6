import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The list of changes, by weight, date, kind or place.
extension ChangesSheet {
  var table: DataTable {
    let groups = groups
    return DataTable(
      groups.flatMap(\.changes), columns, words, whenEmpty: .changes(.nothingMoved),
      opens: \.opens, rules: starts(of: groups), details: { lines(of: $0) })
  }

  private var columns: [Column<Change>] {
    [
      Column(.dateOrMonth, .column(.date)) { when($0.moment) },
      Column(.kind, .column(.kind), priority: 1) { change in
        .code(change.kind.rawValue, words[change.kind.short].lowercased())
      },
      Column(.subject, .changes(.what), minWidth: 14, maxWidth: 34) { .text($0.subject, .heading) },
      Column(.change, .changes(.whatChanged), minWidth: 34, maxWidth: 80) { change in
        .text(said(change.event))
      },
      Column(.place, .changes(.changedWhere), priority: 2, minWidth: 8, maxWidth: 22) { change in
        change.place.map { .code("\($0)", model.names.name(of: $0)) } ?? .none()
      },
      Column(.subjectId, .grid(.identifier), priority: 4) { .text($0.subjectID, .dim) },
      Column(.reason, .column(.reason), priority: 3, minWidth: 12, maxWidth: 28) { change in
        .open(change.reason, request)
      },
    ]
      + Change.Measure.allCases.map { measure in
        Column.data(measure.id, .right) { field($0.numbers[measure]) }
      }
  }

  private func lines(of change: Change) -> [Line] {
    let reason = change.reason.map { reason in
      Line.fact(Fact(words[.column(.reason)], request.shown(reason)))
    }
    return [.fact(Fact(nil, change.subject, .text(said(change.event)), as: .heading))]
      + [reason].compactMap(\.self)
  }

  /// A number for data files.
  ///
  /// The screen shows it in the words of the change.
  private func field(_ number: Change.Number?) -> Field {
    switch number?.raw {
    case .integer(let count):
      .init(words.count(count), raw: .integer(count)).counts(number?.figure)
    case .number(let value): .init(words.figure(value), raw: .number(value)).counts(number?.figure)
    case .text, .decimal, .missing, .suppressed, nil: .missing
    }
  }
}

/// Groups of changes in the list.
extension ChangesSheet {
  /// The changes below one rule, newest first.
  private struct Group {
    /// The text on the rule; empty where there is no rule.
    let title: String
    let changes: [Change]
  }

  private var groups: [Group] {
    switch order {
    case .weight:
      let byWeight = Dictionary(grouping: model.all, by: \.weight)
      let found = ChangeWeight.allCases.compactMap { weight in
        byWeight[weight].map { Group(title: words[weight.title], changes: $0) }
      }
      // With one weight alone, there is no order to explain.
      return found.count > 1 ? found : found.map { Group(title: "", changes: $0.changes) }
    case .date:
      let dated = model.all.filter { $0.moment != .between }
      let others = model.all.filter { $0.moment == .between }
      return [
        Group(title: "", changes: dated),
        Group(title: words[.changes(.noDayOfItsOwn)], changes: others),
      ].filter { !$0.changes.isEmpty }
    case .kind:
      return model.kinds.map { Group(title: words[$0.term], changes: model.listed($0)) }
        .filter { !$0.changes.isEmpty }
    case .place:
      let byPlace = Dictionary(grouping: model.all) { $0.place }
      return byPlace.map { Group(title: title(of: $0), changes: $1) }.sorted { left, right in
        // Changes without a single place come last.
        let order = [left, right].map { ($0.changes[0].place == nil ? 1 : 0, $0.title) }
        return order[0] < order[1]
      }
    }
  }

  /// The texts of the rules, by the position of the row below.
  private func starts(of groups: [Group]) -> [Int: String] {
    var rules: [Int: String] = [:]
    var position = 0
    for group in groups {
      if !group.title.isEmpty { rules[position] = group.title }
      position += group.changes.count
    }
    return rules
  }

  private func title(of place: Scope?) -> String {
    place.map { model.names.name(of: $0) }
      ?? words[request.scope == .national ? .changes(.noSingleRegion) : .grid(.noSingleForce)]
  }
}

extension Change.Kind {
  /// The change in a word or two, for a row.
  fileprivate var short: Term {
    switch self {
    case .levelMove: .column(.level)
    case .newInvestigation: .value(.new)
    case .escalationRaised: .legend(.escalated)
    case .escalationAnswered: .changes(.answered)
    case .centreAnswer: .centre(.answered)
    case .disruption: .column(.disrupted)
    case .actorScored: .changes(.scored)
    case .actorRank: .fact(.theTen)
    case .actorSeen: .actors(.firstSeen)
    case .actorReviewed: .column(.reviewed)
    case .threatRank: .changes(.rankMoved)
    case .caseSent: .tasking(.sent)
    case .caseTakenUp: .changes(.taken)
    case .caseDeclined: .value(.declined)
    case .signal: .column(.signal)
    case .restated: .fact(.restated)
    case .left: .changes(.left)
    case .came: .changes(.came)
    }
  }
}
