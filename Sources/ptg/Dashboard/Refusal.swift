import Sheets
import ThreatDomain
import Wording

/// The result of an intent.
enum Outcome: Equatable, Sendable {
  case done
  case refused(Refusal)
}

/// Why an intent was not carried out.
enum Refusal: Error, Equatable, Sendable {
  case because(Term)
  /// The month is outside the months of the snapshot.
  case noSuchMonth(of: ClosedRange<Month>)

  func sentence(_ words: Words) -> String {
    switch self {
    case .because(let why): words[why]
    case .noSuchMonth(let held): words.say.noSuchMonth(held)
    }
  }
}
