import Wording

/// Lines for a voice.
extension Line {
  /// The line in words: `Level: P2; Owner: DCI`; empty where there is nothing to say.
  package var spoken: String {
    switch self {
    case .facts(let facts, let gap): Fact.spoken(facts, between: gap == .dots ? ", " : "; ")
    case .item(_, let facts): Fact.spoken(facts, between: ": ")
    case .says(let headline): headline.sentences.joined(separator: " ")
    case .aside, .blank: ""
    }
  }
}

extension Fact {
  fileprivate static func spoken(_ facts: [Fact], between: String) -> String {
    let said = facts.map(\.spoken).filter { !$0.isEmpty }
    guard let name = facts.first, name.head == .name, said.count > 1 else {
      return said.joined(separator: between)
    }
    return "\(name.label): \(said.dropFirst().joined(separator: between))"
  }

  /// The fact in words; empty where the value is a dot or a dash.
  private var spoken: String {
    guard field.voice != .silent || field.runs.isEmpty || !notes.isEmpty else {
      return head == .heading ? label : ""
    }
    let value = ([field.plainWords] + notes.map(\.spoken)).filter { !$0.isEmpty }
      .joined(separator: " ")
    let said = [head == .unsaid ? "" : label, value].filter { !$0.isEmpty }
    return said.joined(separator: ": ")
  }
}
