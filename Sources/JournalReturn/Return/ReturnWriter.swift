import ChainedLog
import Digest
import ExportFormat
import ExportSync
import Platform

/// Writes a return into a folder: whole and signed, or not at all.
package struct ReturnWriter {
  /// The folder of the return; an older return there is replaced.
  let folder: String
  let key: SigningKey

  package init(_ folder: String, key: SigningKey) {
    self.folder = folder
    self.key = key
  }

  /// The folder with the return before it is whole.
  private var staging: String {
    "\(Files.folder(of: folder))/.\(Files.name(of: folder)).part"
  }

  /// - Returns: The SHA-256 of the signed description.
  package func write(_ returned: MeetingReturn) throws(ReturnError) -> String {
    try check()
    let hash: String
    do {
      try Files.removeFolder(staging)
      try Files.makeFolder(staging)
      hash = try stage(returned)
    } catch let error as ReturnError {
      throw error
    } catch {
      throw .cannotWrite("\(error).")
    }
    do {
      try Files.putFolder(staging, inPlaceOf: folder)
      return hash
    } catch {
      throw .cannotWrite("\(error).")
    }
  }

  /// Throws where the folder holds something else than a return, or where there is no key.
  private func check() throws(ReturnError) {
    guard Files.access(of: key.path) != nil else {
      throw .configuration(
        "\(key.path): found no file of that name, expected the key of the region to sign with.")
    }
    switch Files.kind(of: folder) {
    case nil: return
    case .folder:
      let names = (try? Files.names(in: folder)) ?? []
      guard names.isEmpty || names.contains(ReturnFiles.signature) else {
        throw .cannotWrite(
          "\(folder): found other files there, expected an empty folder, an older return or none.")
      }
    case .regular, .other:
      throw .cannotWrite("\(folder): found a file of that name, expected a folder or none.")
    }
  }

  private func stage(_ returned: MeetingReturn) throws -> String {
    let files = [
      try put(.returnedEvent, returned.events.map(\.fields)),
      try put(
        .journalHead, returned.heads.map { [$0.file, String($0.count), $0.link] }),
    ]
    let text = ReturnText(header: returned.header, files: files).json.indented
    let path = "\(staging)/\(ReturnFiles.description)"
    try Files.write(Array(text.utf8), to: path)
    do {
      try key.sign(path, for: ReturnFiles.namespace)
    } catch {
      throw ReturnError.configuration(
        "\(error); expected a key that ssh-keygen signs with (openssh-client).")
    }
    return SHA256.hex(Array(text.utf8))
  }

  /// Writes a table, and reads it back as the centre will: what it could not read must not leave.
  private func put(_ table: Table, _ rows: [[String]]) throws -> ReturnFile {
    let bytes = Array(table.csv(of: rows).utf8)
    let path = "\(staging)/\(table.fileName)"
    try Files.write(bytes, to: path)
    var file = TableFile(table, at: path)
    _ = try file.rows()
    guard file.problems.isEmpty else {
      throw ReturnError.badData(source: folder, file.problems)
    }
    return ReturnFile(
      table: table, bytes: bytes.count, sha256: SHA256.hex(bytes), rows: rows.count)
  }
}
