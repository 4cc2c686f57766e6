import CellCanvas
import Sheets
import Wording

/// A column of a data table as a workbook shows it.
struct WorkbookColumn: Equatable, Sendable {
  /// The position of the column in the data table.
  let index: Int
  let id: ColumnID
  /// The text of the heading row.
  let heading: String
  /// Whether money is in pounds.
  ///
  /// A column that only data files have keeps its name there, and so its pence.
  let isInPounds: Bool
}

extension DataTable {
  /// The columns that data files hold, each under a heading of its own.
  func workbookColumns(_ words: Words) -> [WorkbookColumn] {
    let all = columns.enumerated().compactMap { index, column in
      column.id.map { WorkbookColumn(index: index, id: $0, title: column.title, words) }
    }
    let counts = all.reduce(into: [:]) { $0[$1.heading, default: 0] += 1 }
    return all.map { counts[$0.heading] == 1 ? $0 : $0.withName }
  }
}

extension WorkbookColumn {
  init(index: Int, id: ColumnID, title: String, _ words: Words) {
    let title = SafeText(title).string
    self.index = index
    self.id = id
    isInPounds = !title.isEmpty
    let unit = isInPounds ? id.unit.inHeading.map { " (\(words[$0]))" } : nil
    heading = title.isEmpty ? id.name : title + (unit ?? "")
  }

  /// The column with its name in data files after its heading, which another column has too.
  fileprivate var withName: WorkbookColumn {
    WorkbookColumn(
      index: index, id: id, heading: heading == id.name ? id.name : "\(heading) [\(id.name)]",
      isInPounds: isInPounds)
  }

  /// The unit in the list of columns.
  var unit: Term { id.unit.term(isInPounds: isInPounds) }
}

extension Unit {
  /// The unit that a heading names, because the cells do not show it.
  fileprivate var inHeading: Term? {
    switch self {
    case .pence: .workbook(.pounds)
    case .pencePerHead: .workbook(.poundsEach)
    case .days: .workbook(.days)
    default: nil
    }
  }

  /// The unit in words.
  func term(isInPounds: Bool) -> Term {
    switch self {
    case .pence: .workbook(isInPounds ? .pounds : .pence)
    case .pencePerHead: .workbook(isInPounds ? .poundsEach : .penceEach)
    case .days: .workbook(.days)
    case .day: .workbook(.date)
    case .dayOrMonth: .workbook(.dateOrMonth)
    case .month: .workbook(.monthUnit)
    case .fraction: .workbook(.percent)
    case .per10000: .workbook(.per10000)
    case .per100: .workbook(.per100)
    case .rank: .workbook(.rank)
    case .places: .workbook(.places)
    case .band: .workbook(.band)
    case .points: .workbook(.points)
    case .count: .workbook(.count)
    case .published: .workbook(.published)
    case .number: .workbook(.number)
    case .text: .workbook(.textUnit)
    }
  }
}
