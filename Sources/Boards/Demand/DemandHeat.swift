import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A heat table of parts or groups by month.
///
/// Each row is shaded against its own mean over the window.
///
/// One scale for all rows would show only size: the largest row dark, all others light. So each
/// figure is an index, where 100 is the mean of its row, in the chart and in its data. The counts
/// follow in columns for data files only.
struct DemandHeat {
  private let rows: [Row]
  private let request: BoardRequest

  private struct Row: Sendable {
    let part: DemandPart
    /// The index of each month in the window.
    let values: [ChartValue]

    init(_ part: DemandPart) {
      let known = part.trend.wholeWindow.compactMap(\.self)
      let mean = known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
      self.part = part
      values = part.trend.wholeWindow.map { value in
        value.map { .number(mean > 0 ? $0 / mean * 100 : 0) } ?? .unknown
      }
    }
  }

  init(_ parts: [DemandPart], _ request: BoardRequest) {
    rows = parts.sorted { left, right in
      let counts = [left, right].map { $0.count?.reports ?? -1 }
      return (counts[0], right.key) > (counts[1], left.key)
    }.map(Row.init)
    self.request = request
  }

  /// The limits between shades: a tenth below the mean of the row, at the mean, and a tenth above.
  static let scale = ShadeScale(boundaries: [90, 100, 110])

  private var words: Words { request.words }

  var heatTable: HeatTable {
    HeatTable(
      rowLabels: rows.map { SafeText($0.part.name) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) },
      values: rows.map(\.values), scale: DemandHeat.scale,
      legend: words.say.indexRanges(DemandHeat.scale.boundaries).map { SafeText($0) },
      marks: Dictionary(
        uniqueKeysWithValues: rows.enumerated().flatMap { position, row in
          row.part.trend.unusual.map { month in
            (HeatTable.Place(row: position, column: month.position), month.direction.role)
          }
        }))
  }

  var data: DataTable {
    let name = Column<Row>(.name, .column(.name)) { .text($0.part.name) }
    let signal = Column<Row>(.unusualMonths, .column(.signal)) { unusual($0.part) }
    let months = Array(request.window.enumerated())
    return DataTable(
      rows,
      [name] + months.map { index(of: $1, at: $0) } + [signal]
        + months.map { reports(in: $1, at: $0) },
      words, whenEmpty: .fact(.noReports))
  }

  /// The index of a month, for data files.
  private func index(of month: Month, at position: Int) -> Column<Row> {
    Column(ColumnID("\(month)", .number), head: .name(words.month(month)), .right) { row in
      switch row.values[position] {
      case .number(let number), .unfinished(let number):
        .init(words.decimal(number, places: 0), raw: .number(number))
      case .suppressed: .withheld(words)
      case .unknown: .missing
      }
    }
  }

  /// The reports behind an index, in a column such as `reports_2019_03`.
  private func reports(in month: Month, at position: Int) -> Column<Row> {
    let name = "reports_\(month)".replacing("-", with: "_")
    return .data(ColumnID(name, .number), .right) { row in
      .count(row.part.trend.window[position].map { Int($0) }, request)
        .counts(row.part.slice.in(month...month).sum(.reports)).of(row.part, request)
    }
  }

  private func unusual(_ part: DemandPart) -> Field {
    let months = part.trend.unusual.map(\.position).map { request.window.lowerBound + $0 }
    guard !months.isEmpty else { return .none() }
    return .init(
      months.map(words.month).joined(separator: ", "),
      raw: .text(months.map { "\($0)" }.joined(separator: " ")))
  }
}
