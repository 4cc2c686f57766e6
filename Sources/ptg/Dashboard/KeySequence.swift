import Boards
import Sheets
import TerminalScreen

/// Several keys with one meaning: `gg`, or `#` and a count before a key, as in `#12j`.
///
/// A digit alone opens a board, so a count starts with `#`, unlike in vi.
struct KeySequence: Equatable, Sendable {
  /// The result of a key.
  enum Outcome: Equatable {
    case intent(Intent)
    /// More keys are needed.
    case waiting
    /// The key has no meaning.
    case unknown
    /// The key takes no count.
    case notCounted
    case cancelled
  }

  private enum State: Equatable {
    case empty
    /// After `#`, with the digits so far.
    case count(String)
    /// After `g`, with the count before it.
    case g(Int?)
  }

  private var state = State.empty
  /// The most digits of a count, enough for every table.
  private static let mostDigits = 6

  /// The keys so far, for the foot of the screen; `nil` where no key is waiting for more.
  var sign: String? {
    switch state {
    case .empty: nil
    case .count(let digits): "#\(digits)"
    case .g(let count): (count.map { "#\($0)" } ?? "") + "g"
    }
  }

  mutating func take(_ key: Key) -> Outcome {
    let before = state
    state = .empty
    switch (before, key) {
    case (.empty, .character("#")): return wait(.count(""))
    case (.empty, .character("g")): return wait(.g(nil))
    case (.g(let count), .character("g")): return outcome(.cursor(.move(.first, times: 1)), count)
    case (.g, .escape), (.count, .escape): return .cancelled
    case (.g, _), (.empty, _): return outcome(of: key, count: nil)
    case (.count(let digits), .character(let digit)) where ("0"..."9").contains(digit):
      return wait(.count(String((digits + String(digit)).suffix(KeySequence.mostDigits))))
    case (.count(let digits), .backspace): return wait(.count(String(digits.dropLast())))
    case (.count(let digits), .character("g")): return wait(.g(Int(digits)))
    case (.count(let digits), _): return outcome(of: key, count: Int(digits))
    }
  }

  private mutating func wait(_ state: State) -> Outcome {
    self.state = state
    return .waiting
  }

  private func outcome(of key: Key, count: Int?) -> Outcome {
    guard let binding = KeyBinding.binding(of: key) else { return .unknown }
    return outcome(binding.intent, count)
  }

  private func outcome(_ intent: Intent, _ count: Int?) -> Outcome {
    guard let count else { return .intent(intent) }
    return intent.times(count).map(Outcome.intent) ?? .notCounted
  }
}
