/// What a log says, and whether every byte of it is as written.
package struct LogReading: Equatable, Sendable {
  /// The name of the file.
  package let file: String
  /// The length of the file.
  package let bytes: Int
  /// The events whose own hashes hold, in the order of the file.
  package let lines: [LogLine]
  /// What is not as written, in the order of the file.
  package let faults: [LogFault]
  /// Half a line at the end, which was never reported as saved.
  package let torn: TornLine?
  /// Whether the last event is whole but for its line feed.
  let lacksLineEnd: Bool
  /// The removals that the log records.
  package let removals: [Removal]

  /// How far the log has come.
  package var head: Head {
    lines.last.map { Head(file: file, count: $0.number, link: $0.link) } ?? .empty(file)
  }

  /// The events without content, each with the removal that says why.
  package func removed(knowing others: [Removal] = []) -> [(line: LogLine, removal: Removal)] {
    let known = removals + others
    return lines.compactMap { line in
      known.first { $0.explains(line) }.map { (line, $0) }
    }
  }
}

/// Half a line at the end of a log: the write was cut off, so it was never reported as saved.
package struct TornLine: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  /// Where the half line begins, in bytes from the start of the file.
  package let offset: Int
  package let bytes: [UInt8]

  package var description: String {
    "\(file):\(line): found half a line of \(bytes.count) bytes at the end, expected a whole event. "
      + "The write was cut off before it was saved. The next save puts the half line in "
      + "\(file).torn, and the events before it stand."
  }
}

extension Removal {
  /// Whether this removal is the one that a line without content names.
  func explains(_ line: LogLine) -> Bool {
    line.body == .removed(by: link) && record.hash == line.hash
  }
}
