import Wording

/// A board that has its number and is not built yet: the other boards keep theirs when it comes.
enum PromisedBoard: Character {
  case capability = "8"
  case meeting = "9"

  var title: Term {
    switch self {
    case .capability: .board(.capability)
    case .meeting: .board(.meeting)
    }
  }
}
