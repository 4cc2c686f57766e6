import ExportFormat
import ExportSync
import MeetingJournal
import ThreatDomain

/// The names and the description of a return's files: a Data Package, version 2.
enum ReturnFiles {
  static let description = "datapackage.json"
  static let signature = "datapackage.json.sig"
  /// The purpose of the signature, so that no signature for an export passes for one of a return.
  static let namespace = "ptg-return@v1"
  /// The most bytes of the description; it has two tables.
  static let largestDescription = 1 << 20
  static let largestSignature = 1 << 12
  /// The most bytes of a table, far more than a group writes in years.
  static let largestTable = 64 << 20
}

/// A file of a return, as its description names it.
struct ReturnFile {
  let table: Table
  let bytes: Int
  let sha256: String
  let rows: Int
}

/// The text of the description.
struct ReturnText {
  let header: ReturnHeader
  let files: [ReturnFile]

  var json: JSONText {
    var members: [(String, JSONText)] = [
      ("$schema", .string(ManifestRules.profile)), ("name", .string("ptg-return")),
      ("title", .string("Return of the group of \(header.region), \(header.date)")),
      ("created", .string("\(header.created)")),
      ("ptg:returnFormat", .integer(Int64(ReturnHeader.format))),
      ("ptg:region", .string(header.region)),
      ("ptg:meeting", .string(header.meeting.description)),
      ("ptg:meetingDate", .string("\(header.date)")),
      ("ptg:marking", .string(header.marking.rawValue)),
    ]
    if let serial = header.exportSerial {
      members.append(("ptg:exportSerial", .integer(Int64(serial))))
    }
    return .object(members + [("resources", .array(files.map(ReturnText.resource)))])
  }

  private static func resource(_ file: ReturnFile) -> JSONText {
    .object([
      ("name", .string(file.table.name.replacing("_", with: "-"))), ("type", .string("table")),
      ("path", .string(file.table.fileName)), ("format", .string("csv")),
      ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")),
      ("bytes", .integer(Int64(file.bytes))), ("hash", .string("sha256:\(file.sha256)")),
      ("rows", .integer(Int64(file.rows))), ("dialect", ManifestText.dialect),
      ("schema", file.table.tableSchema(among: [])),
    ])
  }
}
