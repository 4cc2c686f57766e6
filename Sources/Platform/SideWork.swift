import Dispatch
import Synchronization

/// Work that runs beside this thread, on the other core where there is one.
package final class SideWork<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// Starts the work.
  package init(_ work: @escaping @Sendable () -> Value) {
    // What a test refuses, it refuses beside this thread too.
    let refusal = SystemFault.refusal
    // A queue of its own: one that is shared has its threads counted every second from its first
    // work on, and would wake a screen that waits for nothing as long as it stands.
    DispatchQueue(label: "ptg.side-work", qos: .userInitiated).async {
      let value = SystemFault.$refusal.withValue(refusal, operation: work)
      self.result.withLock { $0 = value }
      self.done.signal()
    }
  }

  /// Waits for the end of the work and gives what it came to.
  package func value() -> Value {
    done.wait()
    done.signal()
    guard let value = result.withLock({ $0 }) else {
      preconditionFailure("work that is done has left its value")
    }
    return value
  }
}
