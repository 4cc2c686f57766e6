import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Months by parts or groups of types, each shaded against its own mean of the window.
///
/// One scale for all rows would shade by size alone: the largest row dark, all others light. So
/// each figure is an index of which 100 is the mean of its row, on the chart and in the table of
/// data behind it; the counts stand after them, for data alone.
struct DemandHeat {
  private let parts: [DemandPart]
  private let request: BoardRequest

  init(_ parts: [DemandPart], _ request: BoardRequest) {
    self.parts = parts.sorted { left, right in
      let counts = [left, right].map { $0.count?.reports ?? -1 }
      return (counts[0], right.key) > (counts[1], left.key)
    }
    self.request = request
  }

  /// Where a shade ends and the next begins: a tenth below, at and above the mean of the row.
  static let scale = ShadeScale(boundaries: [90, 100, 110])

  private var words: Words { request.words }

  var heatTable: HeatTable {
    HeatTable(
      rowLabels: parts.map { SafeText($0.name) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) },
      values: parts.map(values), scale: DemandHeat.scale,
      legend: words.say.indexRanges(DemandHeat.scale.boundaries).map { SafeText($0) },
      marks: Set(
        parts.enumerated().flatMap { row, part in
          part.trend.unusualPositions.map { HeatTable.Place(row: row, column: $0) }
        }))
  }

  private func values(_ part: DemandPart) -> [ChartValue] {
    let known = part.trend.wholeWindow.compactMap(\.self)
    let mean = known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    return part.trend.wholeWindow.map { value in
      guard let value else { return .unknown }
      return .number(mean > 0 ? value / mean * 100 : 0)
    }
  }

  var data: DataTable {
    DataTable(
      columns: [DataColumn("name", words[.column(.name)])]
        + request.window.map { DataColumn("\($0)", words.month($0), .right) }
        + [DataColumn("unusual_months", words[.column(.signal)])]
        + request.window.map { DataColumn("reports_\(id(of: $0))", "", .right) },
      rows: parts.map { part in
        DataRow(
          [.text(part.name)] + values(part).map(index) + [unusual(part)] + counts(of: part))
      }, whenEmpty: words[.fact(.noReports)])
  }

  /// A month inside the name of a column: `2019_03`.
  private func id(of month: Month) -> String { "\(month)".replacing("-", with: "_") }

  /// A cell of the chart as data.
  private func index(_ value: ChartValue) -> Field {
    switch value {
    case .number(let number), .unfinished(let number):
      Field(words.decimal(number, places: 0), raw: .number(number))
    case .suppressed: .withheld(words)
    case .unknown: .missing
    }
  }

  /// The reports that the indices are made of.
  private func counts(of part: DemandPart) -> [Field] {
    part.trend.window.enumerated().map { position, value in
      Field.count(value.map { Int($0) }, request)
        .counts(month(position, of: part)).of(part, request)
    }
  }

  private func month(_ position: Int, of part: DemandPart) -> Figure {
    let month = request.window.lowerBound + position
    return part.slice.in(month...month).sum(.reports)
  }

  private func unusual(_ part: DemandPart) -> Field {
    let months = part.trend.unusualPositions.map { request.window.lowerBound + $0 }
    guard !months.isEmpty else { return Field("-", .dim, raw: .missing) }
    return Field(
      months.map(words.month).joined(separator: ", "),
      raw: .text(months.map { "\($0)" }.joined(separator: " ")))
  }
}
