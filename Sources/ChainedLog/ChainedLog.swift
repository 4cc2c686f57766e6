import FoundationEssentials
import Platform

/// A file of events that only grows, as JSON Lines, each event chained to the one before.
///
/// An event is saved when ``append(_:at:after:)`` returns: its line is on the disk then. A change
/// to any byte, a line removed, added or moved, and a file replaced are found by ``read(knowing:)``
/// or, for a tail that was cut off, by the ``Witness``. The one exception is content that is
/// removed for a recorded reason; the chain holds without it.
package struct ChainedLog: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The name of the file, which heads and faults carry.
  package var file: String { Files.name(of: path) }

  /// The most bytes that a content may have.
  package static let longestContent = 1 << 16

  /// The most bytes that a log may have.
  package static let longestFile = 1 << 28

  /// Reads the whole log and checks every byte; an absent file is a log without events.
  ///
  /// - Parameter others: Removals that other logs record, for lines that both logs share.
  package func read(knowing others: [Removal] = []) throws(LogError) -> LogReading {
    LogReading(try bytes(), file: file, knowing: others)
  }

  /// The bytes of the file, none of which is being written; empty where there is no file.
  package func bytes() throws(LogError) -> [UInt8] {
    guard Files.kind(of: path) != nil else { return [] }
    let locked = try lockForReading()
    do {
      return try locked.read(limit: ChainedLog.longestFile)
    } catch {
      throw .unreadable(error)
    }
  }
}

/// Turns an error of the system into one of the log.
func asLogError<Value: ~Copyable>(
  _ work: () throws(PlatformError) -> Value
) throws(LogError) -> Value {
  do {
    return try work()
  } catch {
    throw .system(error)
  }
}

extension ChainedLog {
  /// Checks that the bytes are one JSON object on one line, and no record of a removal.
  static func check(_ content: [UInt8]) throws(LogError) {
    guard content.count <= longestContent else {
      throw .content(
        found: "\(content.count) bytes", expected: "at most \(longestContent) bytes of content")
    }
    guard content.first == UInt8(ascii: "{"), content.last == UInt8(ascii: "}"),
      !content.contains(where: { $0 < 0x20 }),
      (try? JSONDecoder().decode(AnyObject.self, from: Data(content))) != nil
    else { throw .content(found: "something else", expected: "a JSON object on one line") }
    guard !content.starts(with: Removal.mark) else {
      throw .content(
        found: "the record of a removal", expected: "content; removals are recorded by the log")
    }
  }

  /// Any JSON object; the decoder checks the grammar of the whole text.
  private struct AnyObject: Decodable {
    init(from decoder: any Decoder) throws { _ = try decoder.container(keyedBy: AnyKey.self) }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
