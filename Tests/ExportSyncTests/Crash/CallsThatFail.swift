import Glibc
import Platform
import Synchronization

/// Refuses one call of the system that changes something, or that one and all after it.
final class CallsThatFail: Sendable {
  private let first: Int
  private let isEnd: Bool
  private let seen = Mutex<[String]>([])

  /// - Parameter first: The call to refuse, counted from 0.
  /// - Parameter isEnd: Whether nothing goes well from there on, as after a power cut.
  init(first: Int, isEnd: Bool) {
    self.first = first
    self.isEnd = isEnd
  }

  /// The calls so far, each with what it tried.
  var calls: [String] { seen.withLock { $0 } }

  /// Whether the call to refuse came.
  var hasStruck: Bool { calls.count > first }

  func refusal(_ attempt: String, _ path: String) -> Int32? {
    guard !Self.readOnly.contains(attempt) else { return nil }
    let number = seen.withLock { calls in
      calls.append("\(attempt) \(path)")
      return calls.count - 1
    }
    return number == first || (isEnd && number > first) ? ENOSPC : nil
  }

  /// What changes nothing on a disk.
  private static let readOnly: Set<String> = ["read", "wait for", "read from", "make a pipe for"]
}
