extension Investigation {
  /// The record as a safe view shows it.
  ///
  /// Its counts of people are rounded. Its loss has two significant figures, or is zero where the
  /// safe view keeps it back.
  public func shown(by rounding: RandomRounding) -> Investigation {
    var shown = self
    shown.victims = victims.map { rounding.rounded($0, of: .people(.victims, ofRecord: id)) }
    shown.vulnerableVictims = vulnerableVictims.map {
      rounding.rounded($0, of: .people(.vulnerableVictims, ofRecord: id))
    }
    // Beside an unknown count a loss may belong to one person.
    shown.loss = loss.map { rounding.loss($0, beside: shown.victims ?? 0) ?? .zero }
    return shown
  }
}
