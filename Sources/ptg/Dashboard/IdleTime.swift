/// How long the dashboard stays on the screen while nobody presses a key.
struct IdleTime: Sendable {
  /// `nil` where the screen is never blanked by itself.
  private let limitSeconds: Double?
  /// When a key was pressed last.
  private var last: Double

  /// - Parameter minutes: 0 for never.
  init(minutes: Int, now: Double) {
    limitSeconds = minutes > 0 ? Double(minutes) * 60 : nil
    last = now
  }

  /// The minutes where the settings say nothing: longer than a discussion without a key.
  static let usualMinutes = 30

  /// The longest time that a setting may ask for.
  static let mostMinutes = 480

  mutating func noteKey(at now: Double) { last = now }

  /// The time until the screen is to be blanked; `nil` where it never is.
  func millisecondsLeft(at now: Double) -> Int32? {
    limitSeconds.map { Int32(max($0 - (now - last), 0) * 1000) }
  }

  func isOver(at now: Double) -> Bool { limitSeconds.map { now - last >= $0 } ?? false }
}
