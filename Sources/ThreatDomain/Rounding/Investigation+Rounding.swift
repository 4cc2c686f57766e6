extension Investigation {
  /// The record as a safe view shows it: its people rounded, its loss to two figures, or zero
  /// where that is kept back.
  public func shown(by rounding: RandomRounding) -> Investigation {
    var shown = self
    shown.victims = rounding.rounded(victims, of: .people(.victims, ofRecord: id))
    shown.vulnerableVictims = rounding.rounded(
      vulnerableVictims, of: .people(.vulnerableVictims, ofRecord: id))
    shown.loss = rounding.loss(loss, beside: shown.victims) ?? .zero
    return shown
  }
}
