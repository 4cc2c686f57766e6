import Foundation
import Platform
import Testing

@Suite("Recorded fraud on a page of its own")
struct PublicationTests {
  private static let tree = #filePath.components(separatedBy: "/Tests/")[0]
  private static let file = "\(tree)/Tests/Cases/recorded-fraud-rolling-years.csv"
  private static let place = "publication:recorded-fraud-rolling-years"

  /// The file, converted by the mapping that ships, published and synced.
  private func inFolder(_ check: (_ data: String, _ variables: [String: String]) throws -> Void)
    throws
  {
    let root = try TemporaryFolder(in: "/tmp")
    let publishing = try NewPublication(root: root.path)
    _ = try publishing.ptg(["convert", "recorded-fraud", Self.file, "--out", publishing.tables])
    try publishing.publish()
    try check(publishing.data, publishing.variables)
  }

  private func print(
    _ words: [String], _ data: String, _ variables: [String: String]
  ) throws -> CommandRun {
    try CommandRun(["print", "--open"] + words + ["--data", data], variables: variables)
  }

  @Test("has every figure of the file in its cell, and no other")
  func everyCell() throws {
    let lines = String(decoding: try Files.read(Self.file, limit: 1 << 20), as: UTF8.self)
      .split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
    try inFolder { data, variables in
      let csv = PrintedCSV(try print([Self.place, "--format", "csv"], data, variables).output)
      var cells: [String: String] = [:]
      for row in csv.rows {
        for (column, value) in row where column.hasPrefix("ye_") && !value.isEmpty {
          cells["\(row["body_as_published"] ?? "")|\(row["item"] ?? "")|\(column)"] = value
        }
      }
      #expect(lines.count == 1501 && cells.count == 1501 && csv.rows.count == 47)
      for fields in lines {
        let day = fields[0].split(separator: "-")
        let cell = "\(fields[1])|\(fields[3])|ye_\(day[2])_\(day[1])"
        #expect(cells[cell] == String(fields[4]), "\(cell)")
      }
    }
  }

  @Test("is printed in every form, in both languages, safe and not")
  func forms() throws {
    try inFolder { data, variables in
      for form in ["text", "ansi", "html", "svg", "csv", "json", "md", "ods"] {
        for words in [["--lang", "en"], ["--lang", "cy"], ["--safe"]] {
          let run = try print([Self.place, "--format", form] + words, data, variables)
          #expect(run.status == 0 && run.output.contains("Dorset"), "\(form) \(words)")
        }
      }
      let json = try print([Self.place, "--format", "json"], data, variables).output
      #expect(json.contains("\"ye_2013_09\": \"-53\""))
      let safe = try print([Self.place, "--format", "csv", "--safe"], data, variables).output
      #expect(safe.contains(",-53,"))
      let plain = try CommandRun(
        ["--plain", "--data", data], variables: variables, input: "recorded crime\n")
      #expect(plain.output.contains("1,501 figures of 47 bodies"))
    }
  }

  @Test("is found by its title; one that is not there is answered with the nearest")
  func names() throws {
    try inFolder { data, variables in
      let title = "publication:Police recorded crime: fraud, by police force area and rolling year"
      #expect(try print([title], data, variables).output.contains("1,501 figures of 47 bodies"))
      for more in [[], ["--safe"]] {
        let run = try print(["publication:recorded-fraud-roling-years"] + more, data, variables)
        #expect(run.status == 1)
        #expect(
          run.errors
            == "ptg: there is no publication 'recorded-fraud-roling-years' in the snapshot. "
            + "Did you mean 'recorded-fraud-rolling-years'?\n")
      }
    }
  }
}
