import Boards
import CellCanvas
import ExportFormat
import ThreatDomain

/// A sheet as data: the same figures as on the screen, since both come from the same fields.
package struct DataFiles {
  private let sheet: Sheet
  private let context: PrintContext

  package init(_ sheet: Sheet, context: PrintContext) {
    self.sheet = sheet
    self.context = context
  }

  /// The panes that hold data, by name.
  package var paneNames: [String] { sheet.panes.filter { $0.data != nil }.map(\.id) }

  /// One pane as CSV (RFC 4180), and with each row whose figures, of when, from which snapshot.
  ///
  /// - Parameter pane: Its name; `nil` for the first. The result is `nil` where there is none.
  package func csv(pane: String? = nil) -> String? {
    let found = sheet.panes.first { $0.data != nil && (pane == nil || $0.id == pane) }
    guard let table = found?.data else { return nil }
    let columns = table.columns.indices.filter { table.columns[$0].id != nil }
    let head = columns.compactMap { table.columns[$0].id } + DataFiles.contextNames
    let rows = table.rows.map { row in
      columns.map { DataFiles.cell(row.fields[$0].raw) } + contextValues
    }
    return ([head] + rows).map(CSVText.record).joined()
  }

  /// Everything that the sheet says, as one JSON object.
  ///
  /// Nothing is lost and nothing acts: what safe text would hide stands there as an escape.
  package var json: String { DataFiles.escaped(object.indented) }

  private var object: JSONText {
    .object([
      ("board", .string(context.place)), ("title", .string(sheet.title)),
      ("scope", .string(context.scope)), ("scope_name", .string(context.scopeName)),
      ("month", .string(context.month)), ("snapshot", .integer(Int64(context.serial))),
      ("created", .string(context.created)), ("trust", .string(context.trust)),
      ("marking", .string(sheet.marking.rawValue)),
      ("panes", .array(sheet.panes.compactMap(DataFiles.pane))),
      ("sentences", .array(sheet.sentences.map(JSONText.string))),
    ])
  }

  /// The JSON with an escape for every scalar that safe text hides.
  ///
  /// Outside its strings JSON is ASCII. A scalar beyond U+FFFF takes two escapes (RFC 8259, 7).
  private static func escaped(_ json: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar == "\n" || SafeText.shows(scalar) {
        text.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          text.append(
            contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
              .unicodeScalars)
        }
      }
    }
    return String(text)
  }

  /// No column of a board may go by one of these: an investigation has a marking of its own.
  private static let contextNames = ["scope", "month_shown", "snapshot", "trust", "marking_shown"]

  private var contextValues: [String] {
    [
      context.scope, context.month, String(context.serial), context.trust,
      sheet.marking.rawValue,
    ]
  }

  /// A figure as CSV: nothing where it is missing, `suppressed` where it is kept back.
  ///
  /// Text stands as on paper, `¤` for what is hidden: CSV has no escapes, and JSON keeps it all.
  private static func cell(_ raw: RawValue) -> String {
    switch raw {
    case .text(let text): inert(SafeText(text).string)
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    case .missing: ""
    case .suppressed: "suppressed"
    }
  }

  /// Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
  /// injection; the wide signs are those of Japanese spreadsheets).
  ///
  /// Tabs and line ends, which OWASP lists too, do not stand in safe text.
  private static func inert(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) }
    return isFormula == true ? "'\(text)" : text
  }

  /// A pane's rows, or its lines where it holds only words; `nil` for what only a screen has.
  private static func pane(_ pane: Pane) -> JSONText? {
    let head = [("id", JSONText.string(pane.id)), ("title", .string(pane.title))]
    if case .text(let lines) = pane.content {
      let texts = lines.map { $0.map(\.text.string).joined() }
      return .object(head + [("lines", .array(texts.map(JSONText.string)))])
    }
    guard let table = pane.data else { return nil }
    let rows = table.rows.map { row in
      JSONText.object(
        zip(table.columns, row.fields).compactMap { column, field in
          column.id.map { ($0, json(field.raw)) }
        })
    }
    return .object(head + [("rows", .array(rows))])
  }

  /// A figure as JSON: `null` where it is missing, an object where it is kept back.
  private static func json(_ raw: RawValue) -> JSONText {
    switch raw {
    case .text(let text): .string(text)
    case .integer(let number): .integer(Int64(number))
    case .number(let number): .number(number)
    case .missing: .null
    case .suppressed: .object([("suppressed", .bool(true))])
    }
  }
}
