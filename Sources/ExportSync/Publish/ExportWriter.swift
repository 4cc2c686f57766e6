import ExportFormat
import Platform
import ThreatDomain

/// Writes an export folder: rows first, `latest.txt` last.
///
/// Every file is written under another name, forced to the disk and renamed. A file comes before
/// the files that point to it. So a client that reads `latest.txt` never finds a manifest with
/// missing objects.
package struct ExportWriter: ~Copyable {
  private let folder: String
  private let header: ExportHeader
  private var written: [WrittenPart] = []

  /// Creates the folders of the export where they are missing; all users may read them.
  package init(folder: String, header: ExportHeader) throws(PlatformError) {
    self.folder = folder
    self.header = header
    for path in [folder, "\(folder)/objects", "\(folder)/schema"]
    where Files.kind(of: path) == nil {
      try Files.makeFolder(path)
      try Files.setMode(0o755, of: path)
    }
  }

  /// Writes the rows of a part as `rows` appends them; they should be in key order, which loads
  /// faster.
  ///
  /// - Returns: How many bytes they take.
  @discardableResult
  package mutating func add(
    _ part: PublishedPart, rows: (inout PartWriter) throws(PlatformError) -> Void
  ) throws(PlatformError) -> Int64 {
    let path = "\(folder)/objects/part-\(written.count).part"
    var writer = try PartWriter(part, aside: path)
    try rows(&writer)
    let part = try writer.close()
    written.append(part)
    return part.bytes
  }

  /// Writes the rows of a part.
  package mutating func add(_ part: PublishedPart, rows: [[String]]) throws(PlatformError) {
    try add(part) { writer throws(PlatformError) in
      for row in rows { try writer.append(row) }
    }
  }

  /// Publishes the parts; afterwards the export is complete.
  ///
  /// - Parameter key: The key that signs the export; without a key it stays unsigned.
  /// - Parameter reason: Gives the reason for a correction, from the part and its hash.
  package consuming func finish(
    signingWith key: SigningKey? = nil,
    reason: (PublishedPart, String) -> String? = { part, _ in part.reason }
  ) throws(PlatformError) {
    let objects = try publishObjects(reason)
    let manifest = ManifestText(header: header, objects: objects, schemas: try publishSchemas())
    let text = manifest.json.indented
    try put(text, as: header.manifestName)
    // The signature must be there before any file names the manifest.
    if let key { try key.sign("\(folder)/\(header.manifestName)") }
    try put(text, as: "datapackage.json")
    try put(description(of: objects), as: "csv-metadata.json")
    try Files.sync(folder)
    try put("\(header.epoch) \(header.serial)\n", as: "latest.txt")
    try Files.sync(folder)
  }

  /// Names each object by its hash; an object that an earlier export left stays unchanged.
  private func publishObjects(
    _ reason: (PublishedPart, String) -> String?
  ) throws(PlatformError) -> [PublishedObject] {
    let hashes = try Checksum.sha256(ofFiles: written.map(\.asidePath))
    var objects: [PublishedObject] = []
    for (part, hash) in zip(written, hashes) {
      let object = PublishedObject(written: part, hash: hash, reason: reason(part.part, hash))
      let path = "\(folder)/\(object.path)"
      if Files.kind(of: path) == .regular(bytes: part.bytes) {
        try Files.remove(part.asidePath)
      } else {
        try Files.rename(part.asidePath, to: path)
      }
      objects.append(object)
    }
    try Files.sync("\(folder)/objects")
    return objects
  }

  /// Writes the schema of each table that was added, once.
  private func publishSchemas() throws(PlatformError) -> [PublishedSchema] {
    let names = Set(written.map(\.part.table.name))
    let tables = tableCatalogue.filter { names.contains($0.name) }
    var sizes: [Int] = []
    for table in tables {
      let text = table.tableSchema(among: names).indented
      try put(text, as: table.schemaPath)
      sizes.append(text.utf8.count)
    }
    try Files.sync("\(folder)/schema")
    let hashes = try Checksum.sha256(ofFiles: tables.map { "\(folder)/\($0.schemaPath)" })
    return zip(zip(tables, sizes), hashes).map { described, hash in
      PublishedSchema(path: described.0.schemaPath, bytes: described.1, hash: hash)
    }
  }

  private func description(of objects: [PublishedObject]) -> String {
    let described = objects.map { object in
      let part = object.written.part
      let title = part.month.map { "\(part.table.about) (\($0))" } ?? part.table.about
      return CSVW.Object(table: part.table, path: object.path, title: title)
    }
    return CSVW.metadata(title: header.title, objects: described).indented
  }

  private func put(_ text: String, as name: String) throws(PlatformError) {
    try Files.write(Array(text.utf8), to: "\(folder)/\(name)", mode: 0o644)
  }
}
