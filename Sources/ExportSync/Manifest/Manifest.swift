import FoundationEssentials

/// The manifest of an export as it is written, before its rules are checked.
///
/// Source: the central export, version 2: a Data Package v2 with members of our own, `ptg:...`.
struct Manifest: Decodable {
  let profile: String?
  let name: String
  let title: String
  let created: String
  let format: Int
  let epoch: Int
  let serial: Int
  let expires: String
  let recipient: String
  let dataFrom: String
  let dataTo: String
  let marking: String
  /// Who counts the reports; a name.
  let source: String
  /// The key of the rounding in the safe view, in hex.
  let roundingKey: String
  /// The tables that the centre does not hold; `nil` where it holds all.
  let notSupplied: [String]?
  let totals: ControlTotals
  let schemas: [SchemaFile]
  let resources: [Resource]

  /// A Table Schema that comes with the objects.
  struct SchemaFile: Decodable {
    let path: String
    let bytes: Int64
    let hash: String
  }

  /// One object: a table, or one month of it.
  struct Resource: Decodable {
    let name: String
    let type: String
    let path: String
    let format: String
    let mediatype: String
    let encoding: String
    let bytes: Int64
    let hash: String
    let rows: Int64
    let dialect: Dialect
    let schema: String
    let table: String
    let partition: String?
    let sealed: Bool?
    let reason: String?

    enum CodingKeys: String, CodingKey {
      case name, type, path, format, mediatype, encoding, bytes, hash, rows, dialect, schema
      case table = "ptg:table"
      case partition = "ptg:partition"
      case sealed = "ptg:sealed"
      case reason = "ptg:reason"
    }
  }

  /// The dialect of the CSV files; the export allows only one.
  struct Dialect: Decodable, Equatable {
    let header: Bool
    let delimiter: String
    let lineTerminator: String
    let quoteChar: String
    let doubleQuote: Bool

    static let export = Dialect(
      header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: "\"", doubleQuote: true)
  }

  enum CodingKeys: String, CodingKey {
    case profile = "$schema"
    case name, title, created, resources
    case format = "ptg:format"
    case epoch = "ptg:epoch"
    case serial = "ptg:serial"
    case expires = "ptg:expires"
    case recipient = "ptg:recipient"
    case dataFrom = "ptg:dataFrom"
    case dataTo = "ptg:dataTo"
    case marking = "ptg:marking"
    case source = "ptg:source"
    case roundingKey = "ptg:roundingKey"
    case notSupplied = "ptg:notSupplied"
    case totals = "ptg:totals"
    case schemas = "ptg:schemas"
  }
}

extension Manifest {
  /// Decodes exactly the bytes that were verified, after a check of their grammar.
  init(_ bytes: [UInt8], file: String) throws(ExportProblem) {
    try JSONShape.check(bytes, file: file)
    do {
      self = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw Manifest.problem(error, file: file)
    } catch {
      throw ExportProblem(file: file, found: "other text", expected: "JSON")
    }
  }

  /// What a member of the type looks like, in words for people who do not write Swift.
  private static func words(for type: Any.Type) -> String {
    switch type {
    case is String.Type: "text in quotes"
    case is Int.Type, is Int64.Type: "a whole number"
    case is Bool.Type: "true or false"
    case is ControlTotals.Type, is Dialect.Type, is [String: Any].Type: "an object"
    default: "a list"
    }
  }

  private static func problem(_ error: DecodingError, file: String) -> ExportProblem {
    func place(_ context: DecodingError.Context, _ last: String?) -> String {
      let path = context.codingPath.map { key in
        key.intValue.map { "entry \($0 + 1)" } ?? key.stringValue
      }
      return (path + [last].compactMap(\.self)).joined(separator: ", ")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return ExportProblem(
        file: file, member: place(context, key.stringValue), found: "", expected: "this member")
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      return ExportProblem(
        file: file, member: place(context, nil), found: "another type", expected: words(for: type))
    case .dataCorrupted:
      return ExportProblem(
        file: file, found: "other text", expected: "JSON, its numbers whole, at most 18 digits")
    @unknown default:
      return ExportProblem(file: file, found: "other text", expected: "a manifest")
    }
  }
}
