import ThreatDomain

/// Sentences of every board: numbers of things, dates and places.
package protocol CommonSentences {
  /// A change: `+12 %`.
  ///
  /// Where the earlier count is small, both numbers instead: `6, was 1`.
  func change(_ change: CountChange) -> String

  /// `12 more`.
  func more(_ number: Int) -> String

  /// `Pursue, Prevent and Protect`.
  func together(_ names: [String]) -> String

  /// `41 days`, `1 day`.
  func days(_ number: Int) -> String

  /// `7 investigations`.
  func investigations(_ number: Int) -> String

  /// `14 victims (5 vulnerable)`.
  func victims(_ number: Int, vulnerable: Int) -> String

  /// `review every 28 days`.
  func review(everyDays days: Int) -> String

  /// `as at 5 Apr 2019`.
  func asAt(_ date: Day) -> String

  /// `page 1 of 3`.
  func page(_ number: Int, of total: Int) -> String

  /// `Hidden characters, each shown as ¤: codename, owner`.
  func hidden(in columns: [String]) -> String

  /// `created 2019-04-05T06:00:00Z`.
  func created(_ moment: String) -> String
  func noSuchMonth(_ months: ClosedRange<Month>) -> String
  func noSuchPlace(_ place: String) -> String

  /// `/kent: 3 of 43`.
  func filtered(by text: String, shown: Int, of total: Int) -> String
  func theme(_ name: String) -> String

  /// - Parameter problem: The file, and the problem in it.
  func themeLeftOut(_ problem: String) -> String

  /// Who printed, if known, and when.
  func printed(by user: String?, on date: Day) -> String

  /// `export 8`.
  func export(_ serial: Int) -> String
  /// How much of the Welsh is a draft: `Welsh: 812 of 1,012 phrases are drafts`.
  func drafts(_ number: Int, of total: Int) -> String
}
