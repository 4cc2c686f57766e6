/// CSV on the Web (W3C, 2015): `csv-metadata.json`, which GOV.UK recommends beside CSV files.
package enum CSVW {
  /// An object of the export, and the table of its rows.
  package struct Object: Sendable {
    package let table: Table
    package let path: String
    package let title: String

    package init(table: Table, path: String, title: String) {
      self.table = table
      self.path = path
      self.title = title
    }
  }

  /// The CSVW description of all objects, in their order.
  package static func metadata(title: String, objects: [Object]) -> JSONText {
    let tables = objects.map { object in describe(object, among: objects) }
    return .object([
      ("@context", .array([.string("http://www.w3.org/ns/csvw"), language])),
      ("dc:title", .string(title)), ("dialect", dialect), ("tables", .array(tables)),
    ])
  }

  private static let language = JSONText.object([("@language", .string("en"))])

  private static let dialect = JSONText.object([
    ("encoding", .string("utf-8")), ("lineTerminators", .array([.string("\r\n")])),
    ("delimiter", .string(",")), ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)),
    ("header", .bool(true)), ("headerRowCount", .integer(1)), ("skipInitialSpace", .bool(false)),
  ])

  private static func describe(_ object: Object, among objects: [Object]) -> JSONText {
    var schema: [(String, JSONText)] = [
      ("columns", .array(object.table.columns.map(describe))),
      ("primaryKey", .array(object.table.key.map { .string($0) })),
    ]
    let references = foreignKeys(of: object.table, among: objects)
    if !references.isEmpty { schema.append(("foreignKeys", .array(references))) }
    return .object([
      ("url", .string(object.path)), ("dc:title", .string(object.title)),
      ("tableSchema", .object(schema)),
    ])
  }

  /// The references of a table as CSVW foreign keys.
  ///
  /// CSVW refers to an object by its address, so it can name only objects of this export. A
  /// reference that may be empty is left out, because validators report an empty field as wrong.
  private static func foreignKeys(of table: Table, among objects: [Object]) -> [JSONText] {
    table.foreignKeys.compactMap { reference in
      let isOptional = table.columns.contains { $0.name == reference.column && $0.isOptional }
      guard !isOptional, let target = objects.first(where: { $0.table.name == reference.table })
      else {
        return nil
      }
      let destination = JSONText.object([
        ("resource", .string(target.path)), ("columnReference", .string(reference.key)),
      ])
      return .object([
        ("columnReference", .string(reference.column)), ("reference", destination),
      ])
    }
  }

  private static func describe(_ column: Column) -> JSONText {
    .object([
      ("name", .string(column.name)), ("titles", .string(column.name)),
      ("dc:description", .string(column.about)), ("required", .bool(!column.isOptional)),
      ("datatype", column.datatype),
    ])
  }
}

extension Column {
  fileprivate var datatype: JSONText {
    switch kind {
    case .identifier, .scope, .signedDecimal, .period: text(format: pattern)
    case .text, .freeText:
      .object([("base", .string("string")), ("maxLength", .integer(maximumLength ?? 0))])
    case .integer(let range):
      .object([
        ("base", .string("integer")), ("minimum", .integer(range.lowerBound)),
        ("maximum", .integer(range.upperBound)),
      ])
    case .decimal: .object([("base", .string("decimal"))])
    case .month: .object([("base", .string("gYearMonth"))])
    case .day: .object([("base", .string("date")), ("format", .string("yyyy-MM-dd"))])
    case .flag: .object([("base", .string("boolean")), ("format", .string("1|0"))])
    case .choice(let codes): text(format: codes.map(escaped).joined(separator: "|"))
    }
  }

  /// The code as an expression that matches only the code; the special signs are those of XML
  /// Schema.
  private func escaped(_ code: String) -> String {
    code.map { #".\?*+()|[]{}"#.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private func text(format: String?) -> JSONText {
    .object([("base", .string("string")), ("format", format.map { .string($0) } ?? .null)])
  }
}
