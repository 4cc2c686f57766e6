/// Lines on what stands under the cursor.
extension [Line] {
  /// The lines, the first of them beginning with the name of what they are about.
  package func named(_ name: String) -> [Line] {
    guard case .facts(let facts, let gap) = first, let fact = facts.first else {
      return [.fact(.name(name))] + self
    }
    return [.facts([fact.of(name)] + facts.dropFirst(), apart: gap)] + dropFirst()
  }
}

extension Fact {
  /// The fact behind the name of what it is about.
  fileprivate func of(_ name: String) -> Fact {
    head == .unsaid
      ? Fact(id, name, field, as: .heading, called: self.name, notes: notes)
      : Fact(id, label, field, as: .labelOf(name), called: self.name, notes: notes)
  }
}
