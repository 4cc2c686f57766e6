import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The list of changes, in order of date, of kind, or of place.
extension ChangesSheet {
  var table: DataTable {
    let groups = groups
    let rules = starts(of: groups)
    let rows = groups.flatMap(\.changes)
    return DataTable(
      columns: [
        DataColumn("date", words[.column(.date)]),
        DataColumn("kind", words[.column(.kind)], priority: 1),
        DataColumn("subject", words[.changes(.what)], minWidth: 14, maxWidth: 34),
        DataColumn("change", words[.changes(.whatChanged)], minWidth: 34, maxWidth: 80),
        DataColumn("place", words[.changes(.changedWhere)], priority: 2, minWidth: 8, maxWidth: 22),
        DataColumn("subject_id", words[.grid(.identifier)], priority: 4),
        DataColumn("reason", words[.column(.reason)], priority: 3, minWidth: 12, maxWidth: 28),
      ] + Change.Measure.allCases.map { DataColumn($0.rawValue, "", .right) },
      rows: rows.enumerated().map { row($1, rule: rules[$0]) },
      whenEmpty: words[.changes(.nothingMoved)])
  }

  /// Changes that stand together under one rule; in each the newest first.
  private struct Group {
    let title: String
    let changes: [Change]
  }

  private var groups: [Group] {
    switch order {
    case .date:
      let dated = changes.all.filter { $0.moment != .between }
      let others = changes.all.filter { $0.moment == .between }
      return [
        Group(title: "", changes: dated),
        Group(title: words[.changes(.noDayOfItsOwn)], changes: others),
      ].filter { !$0.changes.isEmpty }
    case .kind:
      return changes.kinds.map { Group(title: words[$0.term], changes: changes.of($0)) }
    case .place:
      let byPlace = Dictionary(grouping: changes.all) { $0.place }
      return byPlace.map { Group(title: title(of: $0), changes: $1) }.sorted { left, right in
        // What belongs to no single place comes last.
        let order = [left, right].map { ($0.changes[0].place == nil ? 1 : 0, $0.title) }
        return order[0] < order[1]
      }
    }
  }

  /// The rules above rows, by position.
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
    switch place {
    case .region(let id): names.region(id)
    case .force(let id): names.force(id)
    case .national: words[.value(.national)]
    case nil: words[request.scope == .national ? .changes(.noSingleRegion) : .grid(.noSingleForce)]
    }
  }

  private func row(_ change: Change, rule: String?) -> DataRow {
    let place =
      change.place.map { Field(title(of: $0), raw: .text("\($0)")) }
      ?? Field("-", .dim, raw: .missing)
    let kind = words[change.kind.short].lowercased()
    return DataRow(
      [
        when(change.moment), .code(change.kind.rawValue, kind),
        .text(change.subject, .heading), .text(change.said), place,
        .text(change.subjectID, .dim), .open(change.reason, request),
      ] + Change.Measure.allCases.map { field(change.numbers[$0]) }, opens: change.opens,
      details: details(of: change), ruleAbove: rule)
  }

  private func details(of change: Change) -> [[TextRun]] {
    [[TextRun(SafeText("\(change.subject)  "), role: .heading)] + Lines.plain(change.said)]
      + (change.reason.map { [Lines.fact(words[.column(.reason)], request.shown($0))] } ?? [])
  }

  /// A number as data has it: on screen it stands in what changed.
  private func field(_ number: Change.Number?) -> Field {
    switch number?.raw {
    case .integer(let count): Field(words.count(count), raw: .integer(count)).counts(number?.figure)
    case .number(let value): Field(words.figure(value), raw: .number(value)).counts(number?.figure)
    default: .missing
    }
  }
}
