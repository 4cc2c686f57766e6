/// Months and forces without a return: published only with a word of the centre.
extension Publication {
  /// Refuses tables that lack a month, or a force that used to send its return, unless the centre
  /// says why.
  func checkSilence(of tables: PublishedTables) throws(PublishError) {
    let warnings = tables.silence.warnings
    guard !warnings.isEmpty, order.acceptedSilence == nil else { return }
    throw .silence(folder: order.tables, warnings)
  }
}
