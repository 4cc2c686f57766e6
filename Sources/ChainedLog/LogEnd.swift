import Platform

/// The end of a log: its last event, found without reading the others where the file is whole.
struct LogEnd {
  let head: Head
  let torn: TornLine?
  /// Whether the last event is whole but for its line feed.
  let lacksLineEnd: Bool
  /// The length of the file.
  let bytes: Int

  init(of log: borrowing LockedFile, file: String) throws(LogError) {
    do {
      bytes = try log.count()
    } catch {
      throw .system(error)
    }
    if let line = try LogEnd.lastLine(of: log) {
      head = Head(file: file, count: line.number, link: line.link)
      (torn, lacksLineEnd) = (nil, false)
      return
    }
    let reading = try LogEnd.whole(log, file: file)
    if let fault = reading.faults.first { throw .fault(fault) }
    (head, torn, lacksLineEnd) = (reading.head, reading.torn, reading.lacksLineEnd)
  }

  /// The longest line: the longest content, and what stands around it.
  private static let longestLine = ChainedLog.longestContent + 512

  /// The last line; `nil` where there is none, or where it is not a whole event.
  private static func lastLine(of log: borrowing LockedFile) throws(LogError) -> LogLine? {
    let bytes: [UInt8]
    do {
      bytes = try log.read(from: max(0, try log.count() - longestLine))
    } catch {
      throw .system(error)
    }
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    let rest = bytes.dropLast()
    let start = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.startIndex
    guard let line = try? LogLine(reading: rest[start...]), line.fault == nil else { return nil }
    return line
  }

  private static func whole(
    _ log: borrowing LockedFile, file: String
  ) throws(LogError) -> LogReading {
    do {
      return LogReading(try log.read(limit: ChainedLog.longestFile), file: file)
    } catch {
      throw .system(error)
    }
  }
}
