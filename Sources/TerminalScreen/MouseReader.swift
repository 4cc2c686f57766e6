import CellCanvas

/// A mouse report as terminals send it in mode 1006 (ctlseqs, xterm: extended coordinates).
struct MouseReport: Equatable {
  let button: Int
  let point: Point
  let isPress: Bool

  /// Creates the report from the text between `ESC [` and the final character.
  ///
  /// The text is such as `<0;12;5` before `M`. `nil` where the sequence is not a mouse report.
  init?(parameters: String, final: Character) {
    guard parameters.first == "<", final == "M" || final == "m" else { return nil }
    let numbers = parameters.dropFirst().split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let x = numbers[1], let y = numbers[2],
      x > 0, y > 0
    else { return nil }
    self.button = button
    point = Point(x: x - 1, y: y - 1)
    isPress = final == "M"
  }
}

/// Turns reports into clicks; a second press on a cell soon after the first is a double click.
struct MouseReader {
  private var lastPress: (point: Point, time: ContinuousClock.Instant)?

  /// The longest pause in a double click, as on most systems.
  private static let longestPause = Duration.milliseconds(400)

  /// The event of a report; `nil` for releases, motion and other buttons.
  mutating func event(of report: MouseReport, at time: ContinuousClock.Instant) -> MouseEvent? {
    guard report.isPress, let kind = kind(of: report, at: time) else { return nil }
    return MouseEvent(kind: kind, point: report.point)
  }

  private mutating func kind(
    of report: MouseReport, at time: ContinuousClock.Instant
  ) -> MouseEvent.Kind? {
    switch report.button {
    case 0:
      let isSecond = isSecondPress(report.point, at: time)
      lastPress = isSecond ? nil : (report.point, time)
      return isSecond ? .doubleClick : .click
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return nil
    }
  }

  private func isSecondPress(_ point: Point, at time: ContinuousClock.Instant) -> Bool {
    guard let lastPress, lastPress.point == point else { return false }
    return lastPress.time.duration(to: time) <= Self.longestPause
  }
}
