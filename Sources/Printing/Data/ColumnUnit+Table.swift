extension ColumnUnit {
  /// Columns by name; a new one whose ending does not say its unit is a word here.
  static let table: [String: ColumnUnit] = Dictionary(
    rows.flatMap { row in row.columns.split(separator: " ").map { (String($0), row.unit) } },
    uniquingKeysWith: { first, _ in first })

  private static let rows: [(unit: ColumnUnit, columns: String)] = [
    (.days, "days age_days score_age_days oldest_days review_every_days stale_after_days"),
    (.days, "median_days_to_take_up"),
    (.day, "date decision_due level_since"), (.month, "month"),
    (.fraction, "share on_year_before"), (.per10000, "per_10000"),
    (.rank, "rank rank_before number"), (.places, "move"), (.band, "ocgm_band"),
    (.points, "score score_before harm_score model_score total weighted value"),
    (.points, "harm likelihood position"),
    (.count, "reports year_before this_year last_year year_before_last"),
    (.count, "identified identified_this_month contacted contacted_this_month"),
    (.count, "not_contacted not_contacted_this_month not_contacted_so_far safeguarded"),
    (.count, "not_contacted_outside"), (.text, "still_worked"),
    (.count, "victims vulnerable_victims repeat_victims referred outcomes_judicial"),
    (.count, "outcomes_other open_items p1_p2_items p1 p2 p3 p4 force_count"),
    (.count, "sent taken_up not_taken_up declined cases_taken_up escalations_accepted hand_offs"),
    (.count, "disruptions campaigns_running reach changes"),
    (
      .number,
      "mean lower_limit upper_limit bound bound_upper bound_lower weight weight_tried factor score_fifth"
    ),
    (.text, "actor agreed_priority campaign_scope change claimed_by codename component"),
    (.text, "confidence decision_wanted earlier_months event financial_year finding fired"),
    (.text, "force forces formula fraud_group fraud_type from_tier grade grid_row grounds"),
    (.text, "handling handling_conditions held_too_by id kind last_answer lead lead_actors"),
    (.text, "lead_agency lead_force lead_tier level marking marks model model_version months"),
    (.text, "name next_review operation owner per_10000_reason place plan plans priority reason"),
    (.text, "region restated role route rule rules scorer section signal span state status"),
    (.text, "strand subject tactic threat title unusual_months version victim_type"),
  ]
}
