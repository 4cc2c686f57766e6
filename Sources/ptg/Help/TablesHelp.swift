import CellCanvas
import ExportFormat

/// What `ptg help tables [NAME]` says: the dictionary of the export on the screen.
struct TablesHelp {
  static let name = "tables"
  static let about = "which tables 'ptg publish' reads, or what the columns of one hold"

  /// The table to explain; `nil` for the list of tables.
  private let table: Table?

  init(naming word: String?) throws(UsageError) {
    table = try word.map { word throws(UsageError) in
      let name = word.hasSuffix(".csv") ? String(word.dropLast(4)) : word
      if let table = Table.named(name) { return table }
      let known = tableCatalogue.map(\.name)
      throw UsageError(
        "there is no table '\(word)'.\(KnownWords(known).question(about: name)) "
          + "'ptg help tables' lists them")
    }
  }

  func lines(width: Int) -> [SafeText] {
    table.map { TablesHelp.lines(on: $0, width: width) } ?? TablesHelp.overview(width: width)
  }

  private static func overview(width: Int) -> [SafeText] {
    var lines = SafeText(Table.neededInWords).wrapped(to: width)
    for standing in Table.Standing.allCases {
      lines += ["", SafeText(standing.title)]
      for table in tableCatalogue where table.standing == standing {
        lines += HelpVerb.row("  \(table.name)", table.about, width: width, column: column)
      }
    }
    return lines + [
      "", "'ptg help tables NAME' says the columns of one.",
      "'ptg template DIR' writes all of them as files.",
    ]
  }

  private static func lines(on table: Table, width: Int) -> [SafeText] {
    var lines = SafeText("\(table.fileName): \(table.about).").wrapped(to: width)
    lines += SafeText(
      "\(table.standing.title). One row for each \(Table.list(table.key)); no two alike."
    ).wrapped(to: width)
    for column in table.columns {
      let head = "\(column.name)\(column.isOptional ? " (may be empty)" : "")"
      lines += ["", SafeText(head)]
      lines += SafeText(about(column)).wrapped(to: max(width - 2, 20)).map { "  " + $0 }
    }
    return lines
  }

  /// `Region. A region of the export, such as sw`.
  private static func about(_ column: Column) -> String {
    let value =
      column.reference.map { "the key of a row of \($0)" }
      ?? (column.codes.isEmpty ? column.form : "one of \(column.codes.joined(separator: ", "))")
    return "\(column.about): \(value). Such as \(column.example)"
  }

  /// The width of the column of names.
  private static let column = 24
}

extension Table.Standing {
  /// The heading of the tables of this standing.
  fileprivate var title: String {
    switch self {
    case .required: "Always needed"
    case .reference: "Reference, where you have it"
    case .fact: "Facts, one table at least"
    }
  }
}

extension Table {
  /// What an export needs at least, in a sentence.
  static var neededInWords: String {
    let required = tableCatalogue.filter { $0.standing == .required }.map(\.name)
    return "An export needs \(list(required)), and one table of facts."
  }

  /// `region, force and fraud_type`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
