import Platform

/// Where an export comes from: a folder.
///
/// Addresses of web servers join here.
package struct ExportSource: Equatable, Sendable {
  package let folder: String

  package init(folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  static let largestManifest = 4 << 20
  static let largestSignature = 4 << 10

  /// The manifest that `latest.txt` names, its bytes, and its signature where there is one.
  struct Offer {
    let file: String
    /// What `latest.txt` says: a hint, nobody signs it.
    let epoch: Int
    let serial: Int
    let manifest: [UInt8]
    let signature: [UInt8]?
  }

  func offer() throws(SyncError) -> Offer {
    guard Files.kind(of: folder) == .folder else {
      throw .unreachable("\(folder): found no folder there, expected an export.")
    }
    let (epoch, serial) = try latest()
    let digits = String(serial)
    let padding = String(repeating: "0", count: max(0, 6 - digits.count))
    let file = "manifest-\(padding)\(digits).json"
    let signature = "\(folder)/\(file).sig"
    return Offer(
      file: file, epoch: epoch, serial: serial,
      manifest: try read(file, limit: ExportSource.largestManifest),
      signature: Files.kind(of: signature) == nil
        ? nil : try read("\(file).sig", limit: ExportSource.largestSignature))
  }

  /// Copies a file of the export, links not followed; its size is checked on the way.
  func copy(_ file: ExportPlan.File, to path: String) throws(SyncError) -> ExportProblem? {
    func problem(_ found: String) -> ExportProblem {
      ExportProblem(file: file.path, found: found, expected: "\(file.bytes) bytes")
    }
    switch Files.kind(of: "\(folder)/\(file.path)") {
    case nil: return problem("no file")
    case .folder, .other: return problem("no plain file")
    case .regular(let bytes) where bytes != file.bytes: return problem("\(bytes) bytes")
    case .regular: break
    }
    do {
      let copied = try Files.copy("\(folder)/\(file.path)", to: path, limit: file.bytes)
      return copied == file.bytes ? nil : problem("\(copied) bytes")
    } catch  where error.path == path {
      throw .cannotWrite("\(error)")
    } catch {
      throw .unreachable("\(error).")
    }
  }

  /// Whether an export that was there is there no more, as when a share is unmounted.
  var isGone: Bool { Files.kind(of: "\(folder)/latest.txt") == nil }

  private func latest() throws(SyncError) -> (epoch: Int, serial: Int) {
    let words = String(decoding: try read("latest.txt", limit: 32), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    let isNumbers = words.allSatisfy { word in
      (1...9).contains(word.utf8.count)
        && word.utf8.allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
    }
    guard words.count == 2, isNumbers, let epoch = Int(words[0]), let serial = Int(words[1]),
      serial > 0
    else {
      var problems = ProblemList()
      problems.add(
        ExportProblem(
          file: "latest.txt", found: words.joined(separator: " "),
          expected: "two numbers, epoch and serial"))
      throw .badData(source: folder, problems)
    }
    return (epoch, serial)
  }

  private func read(_ name: String, limit: Int) throws(SyncError) -> [UInt8] {
    do {
      return try Files.read("\(folder)/\(name)", limit: limit)
    } catch {
      throw .unreachable("\(error); expected an export in \(folder).")
    }
  }
}
