import Platform

/// The source of an export: a folder, or an address on the web.
package enum ExportSource: Equatable, Sendable {
  case folder(FolderSource)
  case web(WebSource)

  package init(folder: String) { self = .folder(FolderSource(folder)) }

  /// - Parameter limits: The time limits for a server.
  package init(
    address: String, limits: FetchLimits = FetchLimits()
  ) throws(InvalidAddress) {
    self = .web(WebSource(try WebAddress(address), limits: limits))
  }

  /// The folder's path or the address, for messages and for the snapshot.
  package var name: String { place.name }

  package var isWeb: Bool { if case .web = self { true } else { false } }

  /// The name, and the path without links where it differs.
  var names: [String] {
    guard case .folder(let folder) = self, let resolved = Files.resolved(folder.folder) else {
      return [name]
    }
    return resolved == name ? [name] : [name, resolved]
  }

  /// Whether `other` names this source: by the same text, or by another path of the same folder.
  func isSame(as other: String) -> Bool {
    if names.contains(other) { return true }
    guard !isWeb, other.hasPrefix("/"), let here = Files.identity(of: name),
      let there = Files.identity(of: other)
    else { return false }
    return here.isSameFile(as: there)
  }

  private var place: any ExportPlace {
    switch self {
    case .folder(let folder): folder
    case .web(let web): web
    }
  }

  static let largestManifest = 4 << 20
  static let largestSignature = 4 << 10

  /// The manifest that `latest.txt` names: its bytes, and its signature where there is one.
  struct Offer {
    let file: String
    /// The epoch in `latest.txt`, which is unsigned and only a hint.
    let epoch: Int
    let serial: Int
    let manifest: [UInt8]
    let signature: [UInt8]?
  }

  func offer() throws(SyncError) -> Offer {
    let (epoch, serial) = try latest()
    let digits = String(serial)
    let padding = String(repeating: "0", count: max(0, 6 - digits.count))
    let file = "manifest-\(padding)\(digits).json"
    return Offer(
      file: file, epoch: epoch, serial: serial,
      manifest: try place.read(file, limit: ExportSource.largestManifest),
      signature: try place.readIfAny("\(file).sig", limit: ExportSource.largestSignature))
  }

  /// Copies files of the export and checks the size of each.
  ///
  /// - Returns: The faults of the files that did not arrive whole, in the order of the copies.
  func copy(
    _ copies: [FileCopy], report: (FetchProgress) -> Void = { _ in }
  ) throws(SyncError) -> [CopyFault] {
    try place.copy(copies, report: report)
  }

  private func latest() throws(SyncError) -> (epoch: Int, serial: Int) {
    let words = String(decoding: try place.read("latest.txt", limit: 32), as: UTF8.self)
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
      throw .badData(source: name, problems)
    }
    return (epoch, serial)
  }
}
