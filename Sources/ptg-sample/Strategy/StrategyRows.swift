import ThreatDomain

/// The tables that come from the strategy itself.
enum StrategyRows {
  /// The working definitions of the grid's levels; the centre's own definitions are not public.
  static let priorityLevels = [
    [
      "P1", "Nationally significant", "Nationally significant; several agencies are needed.",
      "NECC-tasked", "28", "1",
    ],
    [
      "P2", "National or several regions",
      "Serious and organised, national or in several regions, led by police.",
      "National Lead Force or lead ROCU", "28", "1",
    ],
    [
      "P3", "One region", "Serious, organised or a series, within one region.", "ROCU", "28", "1",
    ],
    ["P4", "Local", "Serious or complex, local, watched.", "Force", "90", "1"],
  ]

  /// The strategy's commitments with its own due months.
  ///
  /// All are open: the draft of April 2019 sets the first of them for December.
  static func commitments(_ data: ReferenceData) -> [[String]] {
    data.commitments.rows.enumerated().map { number, row in
      [
        sampleID("N", number + 1, digits: 2), row["theme"], row["commitment"], row["owner"],
        row["due"], CommitmentState.open.rawValue, "",
      ]
    }
  }

  static let goodPractice = practices.map(\.row)

  /// How many forces took up each practice, in the order of ``goodPractice``.
  static let adoptions = practices.map(\.adoptions)

  private static let practices = [
    practice(1, "Second call to every repeat victim within a week", "sussex", "2018-03-12", 4, 11),
    practice(2, "Bank branch alert with one number", "leicestershire", "2018-04-20", 5, 23),
    practice(3, "Volunteer accountants in long firm cases", "west-mercia", "2018-05-30", 3, 4),
    practice(4, "Call blockers for vulnerable victims", "dorset", "2018-06-18", 5, 17),
    practice(5, "Triage desk for disseminations", "nottinghamshire", "2018-07-25", 4, 9),
    practice(6, "Joint visits with the council's trading standards", "gwent", "2018-09-05", 4, 8),
    practice(7, "Courier alerts to taxi firms", "metropolitan", "2018-10-11", nil, 6),
    practice(8, "Template orders for account freezing", "west-yorkshire", "2018-11-19", 3, 12),
    practice(9, "Bilingual packs for sheltered housing", "dyfed-powys", "2018-12-07", nil, 2),
    practice(10, "Fraud morning with a victim on the panel", "northumbria", "2019-01-22", nil, 1),
    practice(11, "Early letter to cloned firms", "city-of-london", "2019-02-13", 4, 5),
    practice(12, "Screen-share warning at libraries", "devon-and-cornwall", "2019-03-19", nil, 0),
  ]

  private static func practice(
    _ number: Int, _ title: String, _ force: String, _ day: String, _ rating: Int?, _ adopted: Int
  ) -> (row: [String], adoptions: Int) {
    let row = [
      sampleID("G", number, digits: 2), title, force, day, flag(rating != nil),
      rating.map(String.init) ?? "",
    ]
    return (row, adopted)
  }
}
