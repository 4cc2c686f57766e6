import Wording

/// A board that has its number and is not built yet: the other boards keep theirs when it comes.
enum PromisedBoard: Character {
  case meeting = "9"

  var title: Term {
    switch self {
    case .meeting: .board(.meeting)
    }
  }
}
