/// Missing months and returns, which may be published only with the centre's reason.
extension Publication {
  /// Throws where tables lack a month, or a force that used to send returns, without a reason.
  func checkSilence(of tables: PublishedTables) throws(PublishError) {
    let warnings = tables.silence.warnings
    guard !warnings.isEmpty, order.acceptedSilence == nil else { return }
    throw .silence(folder: order.tables, warnings)
  }
}
