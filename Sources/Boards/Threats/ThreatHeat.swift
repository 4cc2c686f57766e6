import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A heat table of where each threat is more common: threats by force, or by region for the nation.
///
/// A figure is the reports per head of a force, as a multiple of those of the area. It is left out
/// where the area's rate would give the force fewer than ``leastExpected`` reports, because then
/// chance would decide.
struct ThreatHeat {
  /// A force, or a region of the nation.
  struct Part: Sendable {
    let scope: Scope
    let name: String
    let population: Int
  }

  /// The fewest expected reports, our own choice.
  ///
  /// With fewer, chance alone can give a multiple of 1.5.
  static let leastExpected = 20.0

  fileprivate struct Row: Sendable {
    let name: String
    /// The part of demand that the threat counts.
    let part: DemandSlice.Part
    /// The id of the first threat of the theme on the board.
    let id: String
    /// The figure of each part.
    let values: [Scope: ChartValue]

    func value(of part: Part) -> ChartValue { values[part.scope] ?? .unknown }
  }

  /// The threats with a figure for at least one part.
  private let rows: [Row]
  private let parts: [Part]
  /// The nation, or the region of the parts.
  private let area: Scope
  /// Whether the figures are made from totals.
  private let isOfTotals: Bool
  private let request: BoardRequest

  /// Makes the table; `nil` where fewer than two parts of the area have a rate.
  ///
  /// - Parameter threats: The threats of the board, in order.
  init?(_ threats: [FollowedThreat], _ records: ThreatHeatRecords, _ request: BoardRequest) {
    guard records.parts.count > 1 else { return nil }
    parts = records.parts
    area = records.area
    isOfTotals = records.isOfTotals
    self.request = request
    var seen: Set<String> = []
    rows = threats.filter { seen.insert($0.threat.kinship).inserted }.compactMap { threat in
      threat.part.map { Row(threat, $0, records, request) }
    }.filter { $0.values.values.contains { $0 != .unknown } }
    guard !rows.isEmpty else { return nil }
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    let heat = HeatTable(
      rowLabels: rows.map { SafeText($0.name) },
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
      rows, [Column(.threat, .board(.threat)) { .text($0.name) }] + parts.map(column), words,
      whenEmpty: .fact(.noThreats), opens: { .threat($0.id) },
      details: { _ in [.words(words[.threats(.heatThreatsNote)], .dim)] })
  }

  private func column(of part: Part) -> Column<Row> {
    Column(ColumnID(part.scope.columnName, .number), head: .name(part.name), .right) { row in
      field(row.value(of: part)).counts(
        .demand(.timesRate(of: area), request.slice(part.scope, row.part).ofTotals(isOfTotals)))
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
  init(
    _ threat: FollowedThreat, _ part: DemandSlice.Part, _ records: ThreatHeatRecords,
    _ request: BoardRequest
  ) {
    // A part is left out of the area's rate where a force of it has sent no return.
    let counts = records.parts.map { area in
      records.reports(of: part, in: area.scope, request.month)
    }
    let values = ThreatHeat.multiples(counts, in: records.parts)
    self.init(
      name: threat.name(request.words), part: part, id: threat.threat.id,
      values: Dictionary(zip(records.parts.map(\.scope), values)) { first, _ in first })
  }
}

extension ThreatHeat {
  /// - Parameter counts: The reports of the threat in each part; `nil` for parts that are left out.
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

  /// The id of a force or region as the name of a data column.
  fileprivate var columnName: String {
    switch self {
    case .national: "national"
    case .region(let id), .force(let id): id.replacing("-", with: "_")
    }
  }

  /// The label of a column: the letters of the force's tile, or the first letters of the region's
  /// id.
  fileprivate var label: String {
    switch self {
    case .force(let id): TilePlaces.place(of: id)?.label ?? id
    case .region(let id): String(id.uppercased().prefix(3))
    case .national: ""
    }
  }
}
