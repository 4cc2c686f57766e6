import Platform

/// An export in a folder: on this disk, on a memory stick or on a share.
package struct FolderSource: Equatable, Sendable, ExportPlace {
  let folder: String

  init(_ folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  var name: String { folder }

  func read(_ file: String, limit: Int) throws(SyncError) -> [UInt8] {
    guard Files.kind(of: folder) == .folder else {
      throw .unreachable("\(folder): found no folder there, expected an export.")
    }
    do {
      return try Files.read("\(folder)/\(file)", limit: limit)
    } catch {
      throw .unreachable("\(error); expected an export in \(folder).")
    }
  }

  func readIfAny(_ file: String, limit: Int) throws(SyncError) -> [UInt8]? {
    Files.kind(of: "\(folder)/\(file)") == nil ? nil : try read(file, limit: limit)
  }

  func copy(
    _ copies: [FileCopy], report: (FetchProgress) -> Void
  ) throws(SyncError) -> [CopyFault] {
    var faults: [CopyFault] = []
    for copy in copies {
      if let found = try self.copy(copy) { faults.append(CopyFault(copy, found: found)) }
    }
    if !faults.isEmpty, isGone {
      throw .unreachable("\(folder): the export went away while it was copied.")
    }
    return faults
  }

  /// Whether the export has disappeared, for example because a share was unmounted.
  private var isGone: Bool { Files.kind(of: "\(folder)/latest.txt") == nil }

  /// Copies one file without following links; returns what was found in its place, if not the file.
  private func copy(_ copy: FileCopy) throws(SyncError) -> String? {
    let (path, file) = ("\(folder)/\(copy.file.path)", copy.file)
    switch Files.kind(of: path) {
    case nil: return "no file"
    case .folder, .other: return "no plain file"
    case .regular(let bytes) where bytes != file.bytes: return "\(bytes) bytes"
    case .regular: break
    }
    do {
      let copied = try Files.copy(path, to: copy.path, limit: file.bytes)
      return copied == file.bytes ? nil : "\(copied) bytes"
    } catch  where error.path == copy.path {
      throw .cannotWrite("\(error)")
    } catch {
      throw .unreachable("\(error).")
    }
  }
}
