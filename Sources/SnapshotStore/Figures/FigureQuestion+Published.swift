import ThreatDomain

extension FigureQuestion {
  /// The question of a published figure; its answer is text, which keeps every digit.
  static func published(_ key: PublishedFigure.Key) -> FigureQuestion {
    FigureQuestion(
      """
      SELECT max(value) AS answer, count(*) AS rows_counted
        FROM published_figure
       WHERE publication_id = ?1 AND period = ?2 AND body = ?3 AND item = ?4
      """,
      [
        .text(key.publication), .text(key.period.description), .text(key.body), .text(key.item),
      ])
  }
}
