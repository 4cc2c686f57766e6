import Dispatch
import Synchronization

/// Values on their way from one thread to another, a few at a time.
///
/// Who puts faster than the other takes waits for room: what is under way stays bounded.
package final class Handover<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])
  private let isClosed = Atomic<Bool>(false)
  /// Counts free places; made with none, for a semaphore may not end below its first count.
  private let room = DispatchSemaphore(value: 0)
  /// Counts values to take.
  private let ready = DispatchSemaphore(value: 0)

  /// - Parameter places: How many values may be under way.
  package init(places: Int) {
    precondition(places > 0, "a handover has a place for a value")
    for _ in 0..<places { room.signal() }
  }

  /// Hands a value over once there is room; `false` where nobody takes it any more.
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

  /// The next value, once it has come.
  package func take() -> Value {
    ready.wait()
    defer { room.signal() }
    return values.withLock { $0.removeFirst() }
  }

  /// Lets the other side go: what it puts from now on is refused.
  package func close() {
    isClosed.store(true, ordering: .releasing)
    room.signal()
  }
}
