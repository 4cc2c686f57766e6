import Boards
import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain

extension DataFiles {
  /// The name and version of the form that ``json(of:_:)`` writes.
  ///
  /// It changes when readers must change.
  package static let jsonSchema = "ptg-print/1"

  /// A whole document as one JSON object, for a board or for a pack.
  ///
  /// Nothing is lost and nothing is hidden: characters that safe text would hide are written as
  /// escapes.
  package static func json(of document: PrintDocument, _ settings: PrintSettings) -> String {
    if let sheet = document.onlySheet {
      return escaped(object(of: sheet, document.sections[0].context).indented)
    }
    let parts = document.sections.compactMap { section in
      section.sheet.map { object(of: $0, section.context) }
    }
    let head = head(document.context, title: document.title)
    return escaped(
      JSONText.object(
        head + [("marking", .string(document.marking.rawValue)), ("parts", .array(parts))]
      ).indented)
  }

  private static func object(of sheet: Sheet, _ context: PrintContext) -> JSONText {
    .object(
      head(context, title: sheet.titleWithBanner) + [
        ("marking", .string(sheet.marking.rawValue)), ("headline", facts(sheet.headline)),
        ("panes", .array(sheet.panes.compactMap(pane))),
        ("sentences", .array(sheet.sentences.map(JSONText.string))),
      ])
  }

  private static func head(_ context: PrintContext, title: String) -> [(String, JSONText)] {
    [
      ("schema", .string(jsonSchema)), ("board", .string(context.place)),
      ("title", .string(title)), ("scope", .string(context.scope)),
      ("scope_name", .string(context.scopeName)), ("month", .string(context.month.description)),
      ("snapshot", .integer(Int64(context.serial))), ("snapshot_hash", .string(context.hash)),
      ("created", .string(context.created)), ("expires", .string(context.expires)),
      ("trust", .string(context.proven)), ("safe", .bool(context.isSafe)),
      ("rounded_to", context.roundedTo.map { .integer(Int64($0)) } ?? .null),
    ] + (context.stamp.map { [("printed", .string($0))] } ?? [])
  }

  /// The JSON with an escape for every character that safe text hides.
  ///
  /// Outside its strings, JSON is ASCII. A character beyond U+FFFF needs two escapes (RFC 8259,
  /// section 7).
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

  /// The rows of a pane, or its lines where it holds only words; `nil` for a pane that only a
  /// screen has.
  private static func pane(_ pane: Pane) -> JSONText? {
    let lacks = JSONText.array(pane.lacks.map(JSONText.string))
    let head =
      [("id", JSONText.string(pane.id)), ("title", .string(pane.title))]
      + (pane.lacks.isEmpty ? [] : [("not_supplied", lacks)])
    if case .text(let lines) = pane.content {
      let texts = lines.drawn.map { $0.map(\.text.string).joined() }
      return .object(
        head + [("lines", .array(texts.map(JSONText.string))), ("facts", facts(lines))])
    }
    guard let table = pane.data else { return nil }
    let rows = table.rows.map { row in
      JSONText.object(
        zip(table.columns, row.fields).compactMap { column, field in
          column.id.map { ($0.name, json(field)) }
        })
    }
    return .object(
      head + [("columns", .array(columns(of: table))), ("rows", .array(rows))])
  }

  private static func columns(of table: DataTable) -> [JSONText] {
    table.columns.compactMap { column in
      column.id.map { id in
        .object([
          ("id", .string(id.name)), ("title", .string(column.title)),
          ("unit", .string(id.unit.rawValue)),
        ])
      }
    }
  }

  /// The named facts of lines, whether drawn or not.
  private static func facts(_ lines: [Line]) -> JSONText {
    .array(
      lines.flatMap(\.allFacts).compactMap { fact in
        fact.id.map { id in
          .object([
            ("id", .string(id.name)), ("label", .string(fact.label)), ("value", json(fact.field)),
            ("unit", .string(id.unit.rawValue)),
          ])
        }
      })
  }

  /// A figure as JSON.
  ///
  /// It is an object where forces are missing from it because they sent no return.
  private static func json(_ field: Field) -> JSONText {
    guard !field.lacks.isEmpty else { return json(field.raw) }
    let lacks = JSONText.array(field.lacks.map { JSONText.string("\($0)") })
    return .object([("value", json(field.raw)), ("without", lacks)])
  }

  /// A figure as JSON: `null` where it is missing, an object where it is kept back.
  private static func json(_ raw: RawValue) -> JSONText {
    switch raw {
    case .text(let text): .string(text)
    case .integer(let number): .integer(Int64(number))
    case .number(let number): .number(number)
    // A number of JSON would lose digits in most readers.
    case .decimal(let value): .string(value.text)
    case .missing: .null
    case .suppressed: .object([("suppressed", .bool(true))])
    }
  }
}
