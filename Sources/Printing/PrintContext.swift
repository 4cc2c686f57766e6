import Wording

/// What a page or a file says of the figures on it.
package struct PrintContext: Equatable, Sendable {
  package let words: Words
  /// The name of the board or page, as `ptg print` takes it.
  package let place: String
  /// The scope as the export writes it, and its name.
  package let scope: String
  package let scopeName: String
  /// `YYYY-MM`, and in words.
  package let month: String
  package let monthName: String
  package let serial: Int
  /// When the centre made the export.
  package let created: String
  /// SAMPLE, UNVERIFIED, or how fresh it is; of an older snapshot, which it is.
  package let trust: String
  /// Whether another snapshot is the current one: `trust` says so, and comes first.
  package let isPast: Bool
  /// Who printed it and when, in words; `nil` leaves it off.
  package let printed: String?

  package init(
    words: Words, place: String, scope: String, scopeName: String, month: String,
    monthName: String, serial: Int, created: String, trust: String, isPast: Bool = false,
    printed: String?
  ) {
    self.words = words
    self.place = place
    self.scope = scope
    self.scopeName = scopeName
    self.month = month
    self.monthName = monthName
    self.serial = serial
    self.created = created
    self.trust = trust
    self.isPast = isPast
    self.printed = printed
  }
}
