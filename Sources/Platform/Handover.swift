import Dispatch
import Synchronization

/// Passes values from one thread to another, a few at a time.
///
/// The sender waits for room where it is faster than the receiver, so the number of values in
/// between is limited.
package final class Handover<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])
  private let isClosed = Atomic<Bool>(false)
  /// Counts free places.
  ///
  /// It starts at zero, because a semaphore must not end below its first count.
  private let room = DispatchSemaphore(value: 0)
  /// Counts values that are ready to take.
  private let ready = DispatchSemaphore(value: 0)

  /// - Parameter places: How many values may wait between the two threads.
  package init(places: Int) {
    precondition(places > 0, "a handover has a place for a value")
    for _ in 0..<places { room.signal() }
  }

  /// Hands a value over once there is room; `false` where the receiver takes no more.
  package func put(_ value: Value) -> Bool {
    room.wait()
    guard !isClosed.load(ordering: .acquiring) else {
      room.signal()
      return false
    }
    values.withLock { $0.append(value) }
    ready.signal()
    return true
  }

  /// The next value; waits until there is one.
  package func take() -> Value {
    ready.wait()
    defer { room.signal() }
    return values.withLock { $0.removeFirst() }
  }

  /// Stops taking values; from now on the sender's values are refused.
  package func close() {
    isClosed.store(true, ordering: .releasing)
    room.signal()
  }
}
