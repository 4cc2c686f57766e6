/// What is said while one looks for something.
extension Words {
  /// `12 of 317`: so many of so many match.
  package func matching(_ found: Int, of total: Int) -> String {
    say("\(count(found)) of \(count(total))")
  }

  /// `South West: show on the boards`.
  package func showOnBoards(_ name: String) -> String { say("\(name): show on the boards") }
}
