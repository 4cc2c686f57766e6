import ThreatDomain

extension English: PlainSentences {
  func rowsLeft(_ number: Int, parts: [(title: String, count: Int)]) -> String {
    let named = parts.map { "\($0.title) \(count($0.count))" }.joined(separator: ", ")
    let list = named.isEmpty ? "" : ": \(named)"
    return "\(count(number)) more\(list). Say 'more' for the next."
  }

  func noSuchRow(_ number: Int, of last: Int) -> String {
    switch last {
    case 0: "Found row \(number), but nothing can be opened here. Say 'back' or a board."
    case 1: "Found row \(number), expected 1: only one row can be opened here."
    default: "Found row \(number), expected a number from 1 to \(count(last))."
    }
  }

  func notUnderstood(_ text: String, near: [String]) -> String {
    let hint = near.isEmpty ? "a row's number or a word" : near.joined(separator: ", ")
    return "Found '\(text)', expected \(hint). '?' lists the words."
  }

  func foundNothing(_ text: String) -> String {
    "No row here holds '\(text)'."
  }

  func several(_ text: String, found: [String]) -> String {
    "'\(text)' can be \(list(found, last: "or")). Say more of the name."
  }

  func noSuch(_ text: String, expected: [String]) -> String {
    text.isEmpty
      ? "Found no name, expected one, such as \(list(expected, last: "or"))."
      : "Found '\(text)', expected a name, such as \(list(expected, last: "or"))."
  }

  private func list(_ names: [String], last: String) -> String {
    guard let final = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(last) " + final
  }
}
