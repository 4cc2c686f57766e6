extension Investigation {
  /// The record as a safe view shows it.
  ///
  /// Its counts of people are rounded. Its loss has two significant figures, or is zero where the
  /// safe view keeps it back.
  public func shown(by rounding: RandomRounding) -> Investigation {
    var shown = self
    shown.victims = rounding.rounded(victims, of: .people(.victims, ofRecord: id))
    shown.vulnerableVictims = rounding.rounded(
      vulnerableVictims, of: .people(.vulnerableVictims, ofRecord: id))
    shown.loss = rounding.loss(loss, beside: shown.victims) ?? .zero
    return shown
  }
}
