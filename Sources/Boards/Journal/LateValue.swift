import Synchronization

/// A value that is made when it is first asked for, and then kept.
///
/// This is a class, so that all copies of what holds it share the value.
final class LateValue<Value: Sendable>: Sendable {
  private enum State {
    case made(Value)
    case unmade(@Sendable () -> Value)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.unmade(make)) }

  init(made value: Value) { state = Mutex(.made(value)) }

  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .unmade(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
