extension Head {
  /// What a log lacks that had this head before, judged by its whole content.
  ///
  /// - Returns: `nil` where the log still holds the event that this head is about.
  package func fault(in reading: LogReading) -> LogFault? {
    guard count > 0 else { return nil }
    guard let line = reading.lines.first(where: { $0.number == count }) else {
      // A fault in the middle may have hidden the line; that fault is reported by itself.
      guard reading.head.count < count else { return nil }
      return isMissing(from: reading.head)
    }
    guard line.link != link else { return nil }
    return LogFault(
      file: file, line: count, number: count,
      found: "another event \(count), with the link \(line.link.prefix(12))",
      expected: "the event that was seen here before, with the link \(link.prefix(12)). "
        + "The file was replaced")
  }

  /// The fault of a log with a head that does not hold the event of this head.
  func isMissing(from head: Head) -> LogFault {
    guard head.count < count else {
      return LogFault(
        file: file, line: count, number: count,
        found: "a log of \(head.count) events with the link \(head.link.prefix(12))",
        expected: "the one seen before, with the link \(link.prefix(12)) at event \(count)")
    }
    return LogFault(
      file: file, line: head.count + 1, number: head.count + 1,
      found: "the end of the file after \(head.count) of \(count) events",
      expected: "events \(head.count + 1) to \(count), which were seen here before")
  }
}
