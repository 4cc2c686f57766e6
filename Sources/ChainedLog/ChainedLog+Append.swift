import Platform

/// What a save did.
package struct Appended: Equatable, Sendable {
  /// The head of the log with the new event.
  package let head: Head
  /// Half a line that was found at the end and put in a file of its own.
  package let torn: TornLine?
}

extension ChainedLog {
  /// Appends an event; when this returns, it is on the disk.
  ///
  /// After an error the file is as it was. Half a line that an interrupted write left at the end is
  /// put in the file `NAME.torn` first.
  ///
  /// - Parameter content: A JSON object on one line; its bytes are kept exactly.
  /// - Parameter time: `YYYY-MM-DDTHH:MM:SSZ`.
  /// - Parameter expected: A head that was seen before. A log without that event takes no other.
  package func append(
    _ content: [UInt8], at time: String, after expected: Head? = nil
  ) throws(LogError) -> Appended {
    try ChainedLog.check(content)
    guard LogTime.isTime(time) else {
      throw .content(found: "the time '\(time)'", expected: "YYYY-MM-DDTHH:MM:SSZ")
    }
    let locked = try lock()
    let end = try LogEnd(of: locked, file: file)
    if let expected { try check(end, holds: expected) }
    let line = LogLine(after: end.head, at: time, salt: LogLine.randomSalt(), content: content)
    let torn = try setAside(end.torn, of: locked)
    try write((end.lacksLineEnd ? [UInt8(ascii: "\n")] : []) + line.bytes, to: locked)
    let head = Head(file: file, count: line.number, link: line.link)
    return Appended(head: head, torn: torn)
  }

  /// The head of the log, from its last line alone.
  ///
  /// It takes the same short time however long the log is. Only reading the log checks the events
  /// before the last one.
  package func glance() throws(LogError) -> Glance {
    guard Files.kind(of: path) != nil else { return Glance(head: .empty(file), bytes: 0) }
    let end = try LogEnd(of: try lockForReading(), file: file)
    return Glance(head: end.head, bytes: end.bytes)
  }

  /// Head and length of a log.
  package struct Glance: Hashable, Sendable {
    package let head: Head
    package let bytes: Int

    package init(head: Head, bytes: Int) {
      self.head = head
      self.bytes = bytes
    }
  }

  func lockForReading() throws(LogError) -> LockedFile {
    do {
      return try LockedFile(path, for: .read)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Locks the file for a change, and creates it where it is missing.
  func lock() throws(LogError) -> LockedFile {
    try asLogError { () throws(PlatformError) -> LockedFile in try LockedFile(path, for: .write) }
  }

  private func check(_ end: LogEnd, holds expected: Head) throws(LogError) {
    guard end.head.count < expected.count || end.head.link != expected.link else { return }
    guard end.head.count <= expected.count else { return }
    throw .fault(expected.isMissing(from: end.head))
  }

  /// Puts half a line in the file `NAME.torn` and cuts it off the log.
  func setAside(
    _ torn: TornLine?, of log: borrowing LockedFile
  ) throws(LogError) -> TornLine? {
    guard let torn else { return nil }
    do {
      try LockedFile("\(path).torn", for: .write).append(torn.bytes + [UInt8(ascii: "\n")])
      try log.truncate(to: torn.offset)
    } catch {
      throw .system(error)
    }
    return torn
  }

  private func write(_ bytes: [UInt8], to log: borrowing LockedFile) throws(LogError) {
    do {
      let before = try log.count()
      try log.append(bytes)
      if before == 0 { try syncFolder(of: log) }
    } catch {
      throw .system(error)
    }
  }

  /// Makes sure that the name of a new file is on the disk; after an error the file is empty again.
  private func syncFolder(of log: borrowing LockedFile) throws(PlatformError) {
    do {
      try Files.syncFolder(Files.folder(of: path))
    } catch {
      try log.truncate(to: 0)
      throw error
    }
  }
}
