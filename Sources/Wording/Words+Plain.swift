import ThreatDomain

/// What the plain dialogue says besides the boards.
extension Words {
  /// `31 more: Investigations 20, Actors 8`.
  package func rowsLeft(_ number: Int, parts: [(title: String, count: Int)]) -> String {
    let named = parts.map { "\($0.title) \(count($0.count))" }.joined(separator: ", ")
    let list = named.isEmpty ? "" : ": \(named)"
    return say("\(count(number)) more\(list). Say 'more' for the next.")
  }

  package func noSuchRow(_ number: Int, of last: Int) -> String {
    switch last {
    case 0: say("Found row \(number), but nothing can be opened here. Say 'back' or a board.")
    case 1: say("Found row \(number), expected 1: only one row can be opened here.")
    default: say("Found row \(number), expected a number from 1 to \(count(last)).")
    }
  }

  package func notUnderstood(_ text: String, near: [String]) -> String {
    let hint = near.isEmpty ? "a row's number or a word" : near.joined(separator: ", ")
    return say("Found '\(text)', expected \(hint). '?' lists the words.")
  }

  package func foundNothing(_ text: String) -> String {
    say("No row here holds '\(text)'.")
  }

  package func several(_ text: String, found: [String]) -> String {
    say("'\(text)' can be \(list(found, last: "or")). Say more of the name.")
  }

  package func noSuch(_ text: String, expected: [String]) -> String {
    text.isEmpty
      ? say("Found no name, expected one, such as \(list(expected, last: "or")).")
      : say("Found '\(text)', expected a name, such as \(list(expected, last: "or")).")
  }

  private func list(_ names: [String], last: String) -> String {
    guard let final = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(last) " + final
  }
}
