import Wording

/// Lines for a voice.
extension Line {
  /// `Level: P2; Owner: DCI`; nothing where there is nothing to say.
  package var spoken: String {
    switch self {
    case .facts(let facts, let gap): Fact.spoken(facts, between: gap == .dots ? ", " : "; ")
    case .item(_, let facts): Fact.spoken(facts, between: ": ")
    case .aside, .blank: ""
    }
  }
}

extension Fact {
  fileprivate static func spoken(_ facts: [Fact], between: String) -> String {
    if let name = facts.first, name.isNameAlone, facts.count > 1 {
      return "\(name.spoken): \(spoken(Array(facts.dropFirst()), between: between))"
    }
    return facts.map(\.spoken).filter { !$0.isEmpty }.joined(separator: between)
  }

  private var spoken: String {
    let value = ([field.plainWords] + notes.map(\.spoken)).filter { !$0.isEmpty }
      .joined(separator: " ")
    let said = [head == .unsaid ? "" : label, value].filter { !$0.isEmpty }
    return said.joined(separator: ": ")
  }
}
