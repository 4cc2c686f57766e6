import Glibc
import Platform
import Synchronization

/// Makes one changing system call fail, or that call and all later ones.
final class CallsThatFail: Sendable {
  private let first: Int
  private let isEnd: Bool
  private let seen = Mutex<[String]>([])

  /// - Parameter first: The call to fail, counted from 0.
  /// - Parameter isEnd: Whether every later call fails too, as after a power cut.
  init(first: Int, isEnd: Bool) {
    self.first = first
    self.isEnd = isEnd
  }

  /// The calls so far, each with its attempt.
  var calls: [String] { seen.withLock { $0 } }

  /// Whether the failing call has happened.
  var hasStruck: Bool { calls.count > first }

  func refusal(_ attempt: String, _ path: String) -> Int32? {
    guard !Self.readOnly.contains(attempt) else { return nil }
    let number = seen.withLock { calls in
      calls.append("\(attempt) \(path)")
      return calls.count - 1
    }
    return number == first || (isEnd && number > first) ? ENOSPC : nil
  }

  /// Attempts that change nothing on the disk.
  private static let readOnly: Set<String> = ["read", "wait for", "read from", "make a pipe for"]
}
