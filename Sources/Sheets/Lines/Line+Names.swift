/// Lines about the thing under the cursor.
extension [Line] {
  /// The lines, with the name of their subject at the start of the first line.
  package func named(_ name: String) -> [Line] {
    guard case .facts(let facts, let gap) = first, let fact = facts.first else {
      return [.fact(.name(name))] + self
    }
    return [.facts([fact.of(name)] + facts.dropFirst(), apart: gap)] + dropFirst()
  }
}

extension Fact {
  /// The fact with the name of its subject before it.
  fileprivate func of(_ name: String) -> Fact {
    head == .unsaid
      ? Fact(id, name, field, as: .heading, called: self.name, notes: notes)
      : Fact(id, label, field, as: .labelOf(name), called: self.name, notes: notes)
  }
}
