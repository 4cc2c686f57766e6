import Platform

/// The heads that this reader has seen, in a small file away from the logs.
///
/// A chain alone does not show that its tail was cut off or that the whole file was replaced. The
/// witness does: each reader notes how far each log had come. The file has one line a note, with
/// the number of events, the link and the name of the log. The line with the most events counts.
package struct Witness: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The newest head noted for each log, by the name of its file.
  package func heads() throws(PlatformError) -> [String: Head] {
    guard Files.kind(of: path) != nil else { return [:] }
    return try Witness.heads(
      in: try LockedFile(path, for: .read).read(limit: Witness.longest), path)
  }

  /// Notes heads; those that are noted already take no space.
  ///
  /// The caller has compared them with what was noted before.
  package func note(_ heads: [Head]) throws(PlatformError) {
    let news = heads.filter { $0.count > 0 }
    guard !news.isEmpty else { return }
    let file = try LockedFile(path, for: .write)
    let bytes = try file.read(limit: Witness.longest)
    let known = try Witness.heads(in: bytes, path)
    let lines = news.filter { $0.count > known[$0.file]?.count ?? 0 }.map(Witness.line)
    guard !lines.isEmpty else { return }
    if bytes.count > Witness.longestBeforeShortening {
      return try shorten(known.merging(news.map { ($0.file, $0) }, uniquingKeysWith: Witness.later))
    }
    // The half of a note that was cut off was never counted.
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    if whole < bytes.count { try file.truncate(to: whole) }
    // A note that a loss of power takes away is made again by the next reader, so nobody waits.
    try file.append(Array(lines.joined().utf8), isWaitingForDisk: false)
  }

  /// What the logs lack that was noted before, with the first missing event of each.
  ///
  /// - Parameter readings: Every log that is there.
  package func faults(in readings: [LogReading]) throws(PlatformError) -> [LogFault] {
    let byFile = Dictionary(readings.map { ($0.file, $0) }) { first, _ in first }
    return try heads().values.sorted { $0.file < $1.file }.compactMap { head in
      head.fault(in: byFile[head.file] ?? LogReading([], file: head.file))
    }
  }

  /// The most bytes that the file may have.
  private static let longest = 1 << 20

  /// Above this many bytes the file is written again with one line a log.
  private static let longestBeforeShortening = 1 << 14

  /// The head of the two with more events: two processes may note theirs in either order.
  private static func later(_ first: Head, _ second: Head) -> Head {
    second.count > first.count ? second : first
  }

  private static func line(_ head: Head) -> String { "\(head.count) \(head.link) \(head.file)\n" }

  private func shorten(_ heads: [String: Head]) throws(PlatformError) {
    let lines = heads.values.sorted { $0.file < $1.file }.map(Witness.line).joined()
    try Files.write(Array(lines.utf8), to: path)
  }

  private static func heads(
    in bytes: [UInt8], _ path: String
  ) throws(PlatformError) -> [String: Head] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var heads: [String: Head] = [:]
    for (place, line) in lines.enumerated() where !line.isEmpty {
      if let head = head(in: line) {
        heads[head.file] = later(heads[head.file] ?? head, head)
      } else if place < lines.count - 1 {
        // Only the last line can be half a line, after a loss of power.
        throw PlatformError(
          path: "\(path):\(place + 1)", attempt: "read",
          answer: "it holds no count, link and name of a log. Find out who changed it; then remove "
            + "it, and the logs are checked without it")
      }
    }
    return heads
  }

  private static func head(in line: ArraySlice<UInt8>) -> Head? {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, let count = Int(parts[0]), count > 0, parts[1].utf8.count == 64 else {
      return nil
    }
    return Head(file: parts[2], count: count, link: parts[1])
  }
}
