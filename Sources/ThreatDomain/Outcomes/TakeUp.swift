/// How many serious and complex cases a force was sent, and how many it took up or declined.
///
/// Source: table `dissemination` of the export.
public struct TakeUp: Hashable, Sendable {
  /// Cases sent.
  public let sent: Int

  /// How many of the cases sent were declined.
  public let declined: Int

  /// The days from sending to take-up, for each case taken up, fewest first.
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

  /// The median days from sending to take-up; `nil` where no case was taken up.
  ///
  /// For an even number of cases, the mean of the two middle values.
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
