import ExportFormat
import ThreatDomain

/// The text of a manifest (Data Package standard, version 2, and our own `ptg:` members).
package struct ManifestText {
  let header: ExportHeader
  let objects: [PublishedObject]
  let schemas: [PublishedSchema]

  var json: JSONText {
    .object(
      about + [
        ("ptg:totals", totals), ("ptg:schemas", schemaList), ("resources", resources),
      ])
  }

  private var about: [(String, JSONText)] {
    var members: [(String, JSONText)] = [
      ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
      ("name", .string(header.name)), ("title", .string(header.title)),
      ("version", .string("\(header.epoch).\(header.serial).0")),
      ("created", .string(header.created)), ("ptg:format", .integer(Int64(ExportPlan.format))),
      ("ptg:epoch", .integer(Int64(header.epoch))), ("ptg:serial", .integer(Int64(header.serial))),
      ("ptg:expires", .string(header.expires)), ("ptg:recipient", .string(header.recipient)),
      ("ptg:dataFrom", .string(header.months.lowerBound.description)),
      ("ptg:dataTo", .string(header.months.upperBound.description)),
      ("ptg:marking", .string(header.marking.rawValue)),
      ("ptg:source", .string(header.countedBy)),
      ("ptg:roundingKey", .string(header.roundingKey.hex)),
    ]
    if !header.notSupplied.isEmpty {
      members.append(("ptg:notSupplied", .array(header.notSupplied.map { .string($0) })))
    }
    if let silence = header.silence { members.append(("ptg:silence", .string(silence))) }
    if let previous = header.previous { members.append(("ptg:previous", .string(previous))) }
    return members
  }

  private var totals: JSONText {
    let sum = objects.reduce(ControlTotals()) { $0 + $1.written.totals }
    return .object([
      ("rows", .integer(sum.rows)), ("reports", .integer(sum.reports)),
      ("pence", .integer(sum.pence)),
    ])
  }

  private var schemaList: JSONText {
    .array(
      schemas.map { schema in
        .object([
          ("path", .string(schema.path)), ("bytes", .integer(Int64(schema.bytes))),
          ("hash", .string("sha256:\(schema.hash)")),
        ])
      })
  }

  private var resources: JSONText { .array(objects.map(ManifestText.resource)) }

  private static func resource(_ object: PublishedObject) -> JSONText {
    let part = object.written.part
    var members: [(String, JSONText)] = [
      ("name", .string(part.name)), ("type", .string("table")), ("path", .string(object.path)),
      ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")), ("bytes", .integer(object.written.bytes)),
      ("hash", .string("sha256:\(object.hash)")), ("rows", .integer(object.written.totals.rows)),
      ("dialect", dialect), ("schema", .string(part.table.schemaPath)),
      ("ptg:table", .string(part.table.name)),
    ]
    if let month = part.month {
      members.append(("ptg:partition", .string(month.description)))
      members.append(("ptg:sealed", .bool(part.isSealed)))
    }
    if let reason = object.reason { members.append(("ptg:reason", .string(reason))) }
    return .object(members)
  }

  /// The dialect of the CSV files; defaults are written out too, so that no reader must know them.
  package static let dialect = JSONText.object([
    ("$schema", .string("https://datapackage.org/profiles/2.0/tabledialect.json")),
    ("header", .bool(true)), ("headerRows", .array([.integer(1)])), ("delimiter", .string(",")),
    ("lineTerminator", .string("\r\n")), ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)),
    ("skipInitialSpace", .bool(false)),
  ])
}

/// A Table Schema with its path in the export.
struct PublishedSchema: Sendable {
  let path: String
  let bytes: Int
  let hash: String
}
