import Sheets
import ThreatDomain
import Wording

/// What became of what was asked for.
enum Outcome: Equatable, Sendable {
  case done
  case refused(Refusal)
}

/// Why what was asked for was not done.
enum Refusal: Error, Equatable, Sendable {
  case because(Term)
  /// The months that the snapshot holds, of which it is none.
  case noSuchMonth(of: ClosedRange<Month>)

  func sentence(_ words: Words) -> String {
    switch self {
    case .because(let why): words[why]
    case .noSuchMonth(let held): words.say.noSuchMonth(held)
    }
  }
}
