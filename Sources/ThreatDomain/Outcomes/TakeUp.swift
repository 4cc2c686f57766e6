/// What became of the serious and complex cases sent to a force.
///
/// Source: table `dissemination` of the export.
public struct TakeUp: Hashable, Sendable {
  /// Cases sent.
  public let sent: Int

  /// Of those, the cases declined.
  public let declined: Int

  /// Days from sending to taking up, of each case that was taken up, fewest first.
  public let days: [Int]

  /// Creates the value from its parts.
  public init(sent: Int, declined: Int, days: [Int]) {
    self.sent = sent
    self.declined = declined
    self.days = days.sorted()
  }

  /// Cases taken up.
  public var takenUp: Int { days.count }

  /// Cases neither taken up nor declined.
  public var unanswered: Int { sent - takenUp - declined }

  /// Half of the cases taken up were so within this many days; `nil` where none was.
  ///
  /// Of an even number of cases it lies between the two in the middle.
  public var medianDays: Double? {
    guard !days.isEmpty else { return nil }
    let middle = days.count / 2
    return days.count % 2 == 1 ? Double(days[middle]) : Double(days[middle - 1] + days[middle]) / 2
  }

  /// No case was sent.
  public static let none = TakeUp(sent: 0, declined: 0, days: [])

  public static func + (left: Self, right: Self) -> Self {
    TakeUp(
      sent: left.sent + right.sent, declined: left.declined + right.declined,
      days: left.days + right.days)
  }
}
