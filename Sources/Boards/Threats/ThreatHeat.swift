import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Where each threat weighs more than elsewhere: threats by forces, of the nation by regions.
///
/// A figure is the reports per head of a force as a multiple of those of the area. Where the area's
/// rate would give a force fewer than ``leastExpected`` reports, chance alone would decide.
struct ThreatHeat {
  /// A force, or a region of the nation.
  struct Part: Sendable {
    let scope: Scope
    let name: String
    let population: Int
  }

  /// Ours: below it a multiple of 1.5 is no more than chance.
  static let leastExpected = 20.0

  fileprivate struct Row: Sendable {
    let group: String
    /// The threat of the group that stands first on the board.
    let id: String
    /// The figure of each part.
    let values: [Scope: ChartValue]

    func value(of part: Part) -> ChartValue { values[part.scope] ?? .unknown }
  }

  /// Those with a figure for some part.
  private let rows: [Row]
  private let parts: [Part]
  /// The nation, or the region of the parts.
  private let area: Scope
  private let request: BoardRequest

  /// `nil` where the area has no two parts with a rate.
  ///
  /// - Parameter threats: Those of the board, in its order.
  init?(_ threats: [Threat], _ records: ThreatHeatRecords, _ request: BoardRequest) {
    guard records.parts.count > 1 else { return nil }
    parts = records.parts
    area = records.area
    self.request = request
    var seen: Set<String> = []
    rows = threats.filter { seen.insert($0.fraudGroup).inserted }.map { threat in
      Row(threat, records, in: request.month)
    }.filter { $0.values.values.contains { $0 != .unknown } }
    guard !rows.isEmpty else { return nil }
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    let heat = HeatTable(
      rowLabels: rows.map { SafeText($0.group) },
      columnLabels: parts.map { SafeText($0.scope.label) },
      values: rows.map { parts.map($0.value) },
      scale: ShadeScale(boundaries: ThreatHeat.steps), legend: legend)
    let title: Term =
      parts.contains(where: \.scope.isRegion)
      ? .threats(.heatThreatsByRegion) : .threats(.heatThreats)
    return Pane(
      "threats-by-part", words[title], .heat(heat, data: Deferred(data)), side: side,
      minimumHeight: 6)
  }

  private static let steps = [0.8, 1, 1.2]

  private var legend: [SafeText] {
    words.say.steps(ThreatHeat.steps.map { words.decimal($0, places: 1) })
      .map { SafeText($0) }
  }

  private var data: DataTable {
    DataTable(
      rows, [Column(.threat, .board(.threat)) { .text($0.group) }] + parts.map(column), words,
      whenEmpty: .fact(.noThreats), opens: { .threat($0.id) },
      details: { _ in [.words(words[.threats(.heatThreatsNote)], .dim)] })
  }

  private func column(of part: Part) -> Column<Row> {
    Column(ColumnID(part.scope.columnName, .number), head: .name(part.name), .right) { row in
      field(row.value(of: part)).counts(
        .demand(.timesRate(of: area), request.slice(part.scope, .group(row.group))))
    }
  }

  private func field(_ value: ChartValue) -> Field {
    switch value {
    case .number(let number), .unfinished(let number):
      .init(words.decimal(number, places: 2), raw: .number(number))
    case .suppressed: .withheld(words)
    case .unknown: .missing
    }
  }
}

extension ThreatHeat.Row {
  init(_ threat: Threat, _ records: ThreatHeatRecords, in month: Month) {
    // Where some force of a part has sent no return, the part is no part of the area's rate.
    let counts = records.parts.map { part in
      records.demand.whole(of: threat.fraudGroup, in: part.scope, month)?.reports
    }
    let values = ThreatHeat.multiples(counts, in: records.parts)
    self.init(
      group: threat.fraudGroup, id: threat.id,
      values: Dictionary(zip(records.parts.map(\.scope), values)) { first, _ in first })
  }
}

extension ThreatHeat {
  /// - Parameter counts: The reports of the group in each of the parts; `nil` for those that are
  ///   left out.
  fileprivate static func multiples(_ counts: [Int?], in parts: [Part]) -> [ChartValue] {
    let residents = zip(counts, parts).compactMap { $0 == nil ? nil : $1.population }
    guard !residents.isEmpty else { return parts.map { _ in .unknown } }
    let perHead = Double(counts.compactMap(\.self).reduce(0, +)) / Double(residents.reduce(0, +))
    return zip(counts, parts).map { count, part in
      guard let count else { return .unknown }
      let expected = perHead * Double(part.population)
      return expected < leastExpected ? .unknown : .number(Double(count) / expected)
    }
  }
}

extension Scope {
  fileprivate var isRegion: Bool { if case .region = self { true } else { false } }

  /// The id of a force or a region as the name of a column.
  fileprivate var columnName: String {
    switch self {
    case .national: "national"
    case .region(let id), .force(let id): id.replacing("-", with: "_")
    }
  }

  /// The letters of a force's tile; of a region the first of its id.
  fileprivate var label: String {
    switch self {
    case .force(let id): TilePlaces.place(of: id)?.label ?? id
    case .region(let id): String(id.uppercased().prefix(3))
    case .national: ""
    }
  }
}
