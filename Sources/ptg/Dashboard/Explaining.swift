import Boards
import Sheets
import TerminalScreen

/// The explanation of a figure, open over a board.
struct Explaining: Equatable, Sendable {
  /// Every figure near the cursor, including the explained one.
  let figures: [NamedFigure]
  private(set) var position: Int
  private(set) var explanation: Explanation
  /// The first visible line of the explanation.
  var firstLine = 0

  init(_ figures: [NamedFigure], position: Int, _ explanation: Explanation) {
    self.figures = figures
    self.position = position
    self.explanation = explanation
  }

  /// The meaning of a key while an explanation is open.
  enum Outcome: Equatable {
    /// Moves this many figures on.
    case step(Int)
    case scroll(Int)
    case copy
    case close
    case ignored
  }

  static func outcome(of key: Key) -> Outcome {
    switch key {
    case .right, .tab, .character("l"): .step(1)
    case .left, .backTab, .character("h"): .step(-1)
    case .down, .character("j"): .scroll(1)
    case .up, .character("k"): .scroll(-1)
    case .pageDown, .control("f"), .character(" "): .scroll(10)
    case .pageUp, .control("b"): .scroll(-10)
    case .home: .scroll(-1_000_000)
    case .end: .scroll(1_000_000)
    case .character("y"): .copy
    case .escape, .enter, .backspace, .control("c"), .character("="), .character("q"): .close
    default: .ignored
    }
  }

  /// The position this many figures on; it wraps around at both ends.
  func next(_ step: Int) -> Int { (position + step + figures.count) % figures.count }

  mutating func show(_ explanation: Explanation, at position: Int) {
    self.explanation = explanation
    self.position = position
    firstLine = 0
  }
}
