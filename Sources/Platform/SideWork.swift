import Dispatch
import Synchronization

/// Work that runs beside this thread, on another core where there is one.
package final class SideWork<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// Starts the work.
  package init(_ work: @escaping @Sendable () -> Value) {
    // A call that a test refuses is refused in the side work too.
    let refusal = SystemFault.refusal
    // The work has a queue of its own. Once a shared queue has had work, the system counts its
    // threads every second, which would keep waking an idle screen.
    DispatchQueue(label: "ptg.side-work", qos: .userInitiated).async {
      let value = SystemFault.$refusal.withValue(refusal, operation: work)
      self.result.withLock { $0 = value }
      self.done.signal()
    }
  }

  /// Waits for the end of the work and returns its result.
  package func value() -> Value {
    done.wait()
    done.signal()
    guard let value = result.withLock({ $0 }) else {
      preconditionFailure("work that is done has left its value")
    }
    return value
  }
}
