import ThreatDomain

/// The published figures and lists behind the sample.
///
/// Source: the CSV files of `SampleData/reference`, each row with its source.
struct ReferenceData {
  let regions: [Region]
  /// The 43 forces by name, then the other bodies of the published tables.
  let forces: [Force]
  let types: [FraudType]
  let published: [PublishedYear]
  /// Crime reports to Action Fraud by financial year.
  let reports: [NationalYear]
  let commitments: CSVSheet
  let responsibilities: CSVSheet
  /// The tables of forces with crimes referred and outcomes, row by row.
  let publishedTables: CSVSheet
  /// National figures by year and measure.
  let nationalFigures: CSVSheet

  struct Region {
    let id: String
    let name: String
    let unit: String
    let unitName: String
  }

  struct Force {
    let id: String
    let name: String
    let nameInWelsh: String
    let region: String?
    let onsCode: String
    let population: Int?
    let isTerritorial: Bool
  }

  struct FraudType {
    let code: String
    let name: String
    let group: String
    let isCyber: Bool
  }

  /// The published figures of a force for a financial year.
  struct PublishedYear {
    let force: String
    let year: FinancialYear
    let referred: Int
    let judicial: Int
    let other: Int
  }

  struct NationalYear {
    let year: FinancialYear
    let reports: Int
  }

  init(folder: String) throws(SampleError) {
    regions = try Self.regions(try CSVSheet("\(folder)/regions.csv"))
    forces = try Self.forces(try CSVSheet("\(folder)/forces.csv"))
    types = try Self.types(try CSVSheet("\(folder)/fraud-types.csv"))
    publishedTables = try CSVSheet("\(folder)/action-fraud-published.csv")
    published = try Self.published(publishedTables)
    nationalFigures = try CSVSheet("\(folder)/national-annual.csv")
    reports = try Self.reports(nationalFigures)
    commitments = try CSVSheet("\(folder)/strategy-commitments.csv")
    responsibilities = try CSVSheet("\(folder)/responsibility.csv")
  }

  /// The positions in `forces` of the region's forces.
  func forces(of region: String) -> [Int] {
    forces.indices.filter { forces[$0].region == region }
  }
}
