extension Notation {
  /// `MoRiLE-pattern v2`: a score model and its version.
  ///
  /// The export says what is local about it; the name says after which matrix it was made.
  package func scoreModel(_ id: String, _ version: String) -> String {
    "\(id == "morile-like" ? "MoRiLE-pattern" : id) v\(version)"
  }
}
