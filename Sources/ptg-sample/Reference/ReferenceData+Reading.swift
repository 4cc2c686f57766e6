import ThreatDomain

extension ReferenceData {
  /// The regions; London has no regional unit, so its two forces take the place of one.
  static func regions(_ sheet: CSVSheet) throws(SampleError) -> [Region] {
    sheet.rows.map { row in
      let unit = row["rocu"]
      return Region(
        id: row["id"], name: row["name"], unit: unit.isEmpty ? "MPS and CoLP" : unit,
        unitName: unit.isEmpty
          ? "Metropolitan Police and City of London Police (no regional unit)" : row["rocu_full"])
    }
  }

  static func forces(_ sheet: CSVSheet) throws(SampleError) -> [Force] {
    sheet.rows.map { row in
      Force(
        id: row["id"], name: row["name"], nameInWelsh: row["name_cy"],
        region: row["region_id"].isEmpty ? nil : row["region_id"], onsCode: row["ons_code"],
        population: row.integer("pop_mid2018"), isTerritorial: row["territorial_ew"] == "1")
    }
  }

  static func types(_ sheet: CSVSheet) throws(SampleError) -> [FraudType] {
    sheet.rows.map { row in
      FraudType(
        code: row["code"], name: row["name"], group: row["group_proposed"],
        isCyber: row["cyber_dependent"] == "1")
    }
  }

  /// The rows of forces and other bodies with complete published figures, without totals.
  static func published(_ sheet: CSVSheet) throws(SampleError) -> [PublishedYear] {
    var years: [PublishedYear] = []
    for (number, row) in sheet.rows.enumerated()
    where row["row_kind"] != "published-total" && row["transcription"] == "exact" {
      guard let year = financialYear(row["year"]), let referred = row.integer("referred_crimes"),
        let judicial = row.integer("judicial_outcomes"),
        let other = row.integer("non_judicial_outcomes")
      else {
        throw .reference(
          file: sheet.file, line: number + 2, found: row["year"],
          expected: "a financial year and three counts")
      }
      years.append(
        PublishedYear(
          force: row["force_id"], year: year, referred: referred, judicial: judicial, other: other))
    }
    return years
  }

  static func reports(_ sheet: CSVSheet) throws(SampleError) -> [NationalYear] {
    sheet.rows.compactMap { row in
      guard row["measure"] == "action_fraud_crime_reports",
        let year = financialYear(row["period"]), let reports = row.integer("value")
      else { return nil }
      return NationalYear(year: year, reports: reports)
    }
  }

  /// The year in a text such as `2018-19`.
  private static func financialYear(_ text: String) -> FinancialYear? {
    guard let start = Int(text.prefix(4)) else { return nil }
    let year = FinancialYear(startYear: start)
    return year.description == text ? year : nil
  }
}
