import ThreatDomain

/// Publications of official statistics, and the times that their figures count.
package protocol PublicationsSentences {
  /// A period for the head of a column: `2018-19`, `Q3 2018`, `YE Mar 2018`.
  func shortPeriod(_ period: PublishedPeriod) -> String

  /// A period in full: `financial year 2018-19`, `year ending March 2018`.
  func period(_ period: PublishedPeriod) -> String

  /// The first and the last of several periods, or the only one: `2016-17 to 2018-19`.
  func periods(_ periods: [PublishedPeriod]) -> String

  /// `1,501 figures of 47 bodies, YE Mar 2003 to YE Jun 2018.`
  func publicationHolds(figures: Int, bodies: Int, periods: [PublishedPeriod]) -> String

  /// `Published by the Office for National Statistics on 24 Jan 2019.`
  ///
  /// - Parameter day: `nil` where the day is not known.
  func published(by publisher: String, on day: Day?) -> String

  /// A figure with a note, for a voice: `908, note 1`.
  func noted(_ figure: String, note number: Int) -> String

  /// `4 notes of the publication, in a list below the figures.`
  func publicationNotes(_ number: Int) -> String

  /// `publication ons-1: not supplied in this export, which has no table publication`.
  func placeNotSupplied(_ place: String, table: String) -> String
}
