import CellCanvas
import ThreatDomain
import Wording

/// What the safe view keeps back: small counts, titles, and text that people wrote freely.
extension BoardRequest {
  /// The count as it may be said.
  func safeCount(_ count: Int) -> SafeCount {
    isSafe && SuppressedRow.isSmall(count) ? .suppressed : .shown(count)
  }

  /// The count as it may be said; `nil` where it is kept back.
  func shown(_ count: Int) -> Int? {
    switch safeCount(count) {
    case .shown(let count): count
    case .suppressed: nil
    }
  }

  /// The text as it may be shown.
  func shown(_ text: String) -> String { isSafe ? words[.keptBack] : text }
}

extension Field {
  /// A count among others with which it adds up; `nil` is kept back, small or not.
  ///
  /// Its sign is not `<5`: some are kept back only because they would give another away.
  static func summand(_ number: Int?, _ words: Words) -> Field {
    number.map { Field(words.count($0), raw: .integer($0)) } ?? .withheld(words)
  }

  /// What stands for a figure that would give a small count away.
  static func withheld(_ words: Words) -> Field {
    Field("*", .dim, raw: .suppressed).said(as: words[.keptBack])
  }

  /// Text that the safe view keeps back.
  static func open(_ text: String?, _ request: BoardRequest) -> Field {
    guard let text else { return .missing }
    return request.isSafe ? Field(request.words[.keptBack], .dim, raw: .suppressed) : .text(text)
  }
}
