import ExportFormat
import FoundationEssentials
import Platform

/// A small JSON file of the data folder, such as the pins; version 1 is the only one.
protocol KeptForm: Decodable {
  var version: Int { get }
}

extension KeptForm {
  /// The content of the file; `nil` where there is no file yet.
  static func read(_ path: String) throws -> Self? {
    guard Files.kind(of: path) != nil else { return nil }
    let bytes = try Files.read(path, limit: 1 << 20)
    let form = try JSONDecoder().decode(Self.self, from: Data(bytes))
    guard form.version == 1 else { throw UnknownVersion() }
    return form
  }

  /// Writes the JSON text whole, or not at all.
  static func write(_ json: JSONText, to path: String, in data: DataFolder) throws(PlatformError) {
    try Files.write(Array(json.indented.utf8), to: path)
    try Files.sync(data.root)
  }
}

private struct UnknownVersion: Error {}
