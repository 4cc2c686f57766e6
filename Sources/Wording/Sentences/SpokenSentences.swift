import ThreatDomain

/// Sentences about whole boards and their rows, for a voice and for the plain mode.
package protocol SpokenSentences {
  /// `South West, March 2019: threats by harm, with demand, signals and plans`.
  func opening(_ about: String, of scope: String, in month: Month) -> String

  /// `As at 5 Apr 2019, from export 8, the sample: its figures are not for decisions`.
  func source(asAt date: Day, serial: Int, proof: Words.SourceProof) -> String

  /// `actor A-0012 Ferrous`.
  func page(_ kind: String, of id: String) -> String

  /// `from 38 for Mar 2018 to 49 for Mar 2019; highest 62 for Nov 2018, lowest 31 for Jul 2018`.
  func course(of points: [(label: String, value: String)], highest: Int, lowest: Int) -> String

  /// `mean 45.2, natural limits 20.1 to 70.3`.
  func limits(mean: String, lower: String, upper: String) -> String

  /// The file that holds text that the terminal could not copy.
  func copied(into path: String) -> String
  func noActivity(for number: Int) -> String
  func movedUp(from level: PriorityLevel) -> String
  func movedDown(from level: PriorityLevel) -> String
  func threatsFollowed(_ number: Int, withoutOwner ownerless: Int) -> String
  func agreed(_ priority: AgreedPriority?) -> String

  /// `14 open investigations belong to it, with 3 actors`.
  func linked(investigations: Int, actors: Int) -> String
  func linkedActors(_ number: Int) -> String

  /// `It touches Sussex, Surrey`.
  func touches(_ places: String) -> String
  func worrying(_ number: Int) -> String

  /// `8 actors are mapped; A-0012 Ferrous ranks first`.
  func actors(_ number: Int, first: String?) -> String

  /// `Of these reports: repeat victims 6.1%, vulnerable victims 14%`.
  func shares(_ shares: [(label: String, value: String)]) -> String

  /// `Financial year to date 2018-19: 2,268, up 4.2% on the financial year to date at March 2018`.
  ///
  /// On a small base: `...: 14, was 6 in the financial year to date at March 2018`.
  ///
  /// - Parameter month: The month up to which the sum goes.
  func span(_ label: String, sum: Int, change: CountChange?, through month: Month) -> String
}
