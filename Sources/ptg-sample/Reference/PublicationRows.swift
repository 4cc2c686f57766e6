import ThreatDomain

/// The publications behind the sample, and their figures exactly as published.
///
/// Source: `action-fraud-published.csv` and `national-annual.csv` of `SampleData/reference`. The
/// tables of referred crimes are three publications, one a financial year, because each year has a
/// page of its own. The day on which a page was published is not known.
struct PublicationRows {
  /// The financial years whose figures the sample holds.
  static let years = ["2016-17", "2017-18", "2018-19"]

  let data: ReferenceData

  var publications: [[String]] {
    PublicationRows.years.map { year in
      let address = data.publishedTables.rows.first { $0["year"] == year }?["source"] ?? ""
      return [
        PublicationRows.id(of: year), "Crimes referred to police forces, and outcomes, \(year)",
        "Action Fraud", "",
        "Crimes that Action Fraud referred in the year, and outcomes that "
          + "forces returned in it, of crimes of any year", address, "Not stated by the publisher",
      ]
    } + [evidence]
  }

  var figures: [[String]] {
    data.publishedTables.rows.filter { PublicationRows.years.contains($0["year"]) }
      .flatMap(figures) + nationalFigures
  }

  /// The column and the item of each figure of a force.
  private static let items = [
    ("referred_crimes", "Crimes referred"), ("total_outcomes", "Outcomes"),
    ("judicial_outcomes", "Judicial outcomes"),
    ("non_judicial_outcomes", "Non-judicial outcomes"),
  ]

  /// The measure and the item of each national figure.
  private static let nationalItems = [
    ("action_fraud_crime_reports", "Crime reports"), ("judicial_outcomes", "Judicial outcomes"),
    (
      "judicial_outcomes_pct_of_reports_as_published",
      "Judicial outcomes, in percent of crime reports"
    ),
  ]

  private static func id(of year: String) -> String { "action-fraud-forces-\(year)" }

  private func figures(_ row: CSVSheet.Row) -> [[String]] {
    let isForce = data.forces.contains { $0.id == row["force_id"] }
    let note = row["row_kind"] == "other-agency-table" ? "In the table of other agencies" : ""
    return PublicationRows.items.map { column, item in
      [
        PublicationRows.id(of: row["year"]), "FY-\(row["year"])", row["force_as_published"],
        isForce ? row["force_id"] : "", item, row[column], note,
      ]
    }
  }

  private var nationalFigures: [[String]] {
    PublicationRows.nationalItems.flatMap { measure, item in
      data.nationalFigures.rows.filter { row in
        row["measure"] == measure && PublicationRows.years.contains(row["period"])
      }.map { row in
        [
          evidence[0], "FY-\(row["period"])", row["geography"], "", item, row["value"], row["note"],
        ]
      }
    }
  }

  private let evidence = [
    "cor0186",
    "COR0186 Supplementary written evidence, City of London Police and NECC", "UK Parliament", "",
    "Crime reports to Action Fraud, and judicial outcomes",
    "https://committees.parliament.uk/writtenevidence/8414/html/", "Open Parliament Licence v3.0",
  ]
}
