import Testing
import ThreatDomain

@testable import ptg_sample

@Suite("The sample export")
struct PublishedSumsTests {
  private let export: SampleExport
  private let data: ReferenceData

  init() throws {
    export = try SampleExport()
    data = try ReferenceData(folder: SampleExport.reference)
  }

  @Test("adds up to the published referrals and outcomes, force by force and year by year")
  func referrals() throws {
    var sums: [String: [Int]] = [:]
    for record in try export.records(of: "referral") {
      let month = try #require(Month(record[0]))
      let key = "\(record[1]) \(FinancialYear(containing: month))"
      let counts = record[3...5].compactMap { Int($0) }
      sums[key] = zip(sums[key] ?? [0, 0, 0], counts).map { $0 + $1 }
    }
    let years = data.published.filter { (2017...2018).contains($0.year.startYear) }
    for year in years {
      let sum = sums.removeValue(forKey: "\(year.force) \(year.year)") ?? [0, 0, 0]
      #expect(sum == [year.referred, year.judicial, year.other], "\(year.force) \(year.year)")
    }
    #expect(years.count > 90 && sums.isEmpty)
  }

  @Test("adds up to the national reports of both years")
  func reports() throws {
    var sums: [FinancialYear: Int] = [:]
    for record in try export.records(of: "demand") {
      let year = FinancialYear(containing: try #require(Month(record[0])))
      sums[year, default: 0] += try #require(Int(record[4]))
    }
    let years = [FinancialYear(startYear: 2017), FinancialYear(startYear: 2018)]
    #expect(sums == [years[0]: 294_984, years[1]: 314_403])
  }
}

@Suite("A planted signal")
struct PlantedSignalTests {
  private let records: [[Substring]]

  init() throws { records = try SampleExport().records(of: "demand") }

  /// The reports of the thirteen months up to `last`.
  private func series(_ type: String, _ forces: Set<Substring>, to last: Month) -> [Double] {
    var months = [Double](repeating: 0, count: 13)
    for record in records where record[2] == type && forces.contains(record[1]) {
      guard let month = Month(record[0]), (0...12).contains(last - month) else { continue }
      months[12 - (last - month)] += Double(record[4]) ?? 0
    }
    return months
  }

  @Test("of late reports lies above its limit in the month they were added to")
  func late() throws {
    typealias Late = PlantedSignal.LateReports
    let series = series(Late.type, [Substring(Late.force)], to: Late.month)
    let signals = try #require(XmRChart(series)).signals
    #expect(signals.contains { $0.kind == .outsideLimit && $0.direction == .high })
  }

  @Test("of steady growth is a trend of eight months")
  func rise() throws {
    typealias Rise = PlantedSignal.SteadyRise
    let data = try ReferenceData(folder: SampleExport.reference)
    let forces = Set(data.forces(of: Rise.region).map { Substring(data.forces[$0].id) })
    let signals = try #require(XmRChart(series(Rise.type, forces, to: Rise.firstMonth + 7))).signals
    #expect(signals.contains { $0.kind == .trend(length: 8) && $0.direction == .high })
  }
}
