import Testing

@testable import ptg_sample

@Suite("The published figures of the sample")
struct PublicationRowsTests {
  private let data: ReferenceData
  private let rows: PublicationRows

  init() throws {
    data = try ReferenceData(folder: SampleExport.reference)
    rows = PublicationRows(data: data)
  }

  @Test("are those of the published tables, each once and unchanged")
  func tables() {
    var figures: [String: String] = [:]
    for row in rows.figures { figures["\(row[1]) \(row[2]) \(row[4])"] = row[5] }
    let published = data.publishedTables.rows.filter { $0["year"] != "2019-20" }
    #expect(published.count == 156 && figures.count == 156 * 4 + 9)
    for row in published {
      let key = "FY-\(row["year"]) \(row["force_as_published"])"
      #expect(figures["\(key) Crimes referred"] == row["referred_crimes"])
      #expect(figures["\(key) Outcomes"] == row["total_outcomes"])
      #expect(figures["\(key) Judicial outcomes"] == row["judicial_outcomes"])
      #expect(figures["\(key) Non-judicial outcomes"] == row["non_judicial_outcomes"])
    }
  }

  @Test("name a force where the body is one, and keep a percentage as it was cut off")
  func bodies() {
    let total = rows.figures.first { $0[2] == "Total" }
    #expect(total?[3] == "")
    #expect(rows.figures.first { $0[2] == "Avon and Somerset" }?[3] == "avon-and-somerset")
    let share = rows.figures.first { $0[4].contains("percent") && $0[1] == "FY-2016-17" }
    #expect(share?[5] == "2.8" && share?[6].contains("truncated") == true)
  }

  @Test("belong each to a publication with its address and licence")
  func publications() {
    let known = Set(rows.publications.map { $0[0] })
    #expect(known.count == 4 && rows.figures.allSatisfy { known.contains($0[0]) })
    #expect(rows.publications.allSatisfy { $0[5].hasPrefix("https://") && !$0[6].isEmpty })
  }
}
