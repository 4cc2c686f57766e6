import ExportFormat
import Platform
import Testing

@testable import ExportSync

@Suite("The folder of converted tables")
struct ConvertedFolderTests {
  private func report() throws -> ConversionReport {
    try CaseFile.convert(
      "\(CaseFile.cases)/operations.csv", by: try CaseFile.shipped("operations")
    ) { $0.settings = ["region": "sw"] }
  }

  private func write(_ files: CaseFile) throws -> ConvertedFolder.Outcome {
    try ConvertedFolder(files.out).write(try report(), names: try CaseFile.names(out: files.out))
  }

  @Test("gets the tables and the names that it lacks, and the same again changes nothing")
  func writes() throws {
    try CaseFile.inFolder { files in
      let first = try write(files)
      #expect(first.written == ["investigation.csv"])
      #expect(first.filled == ["region.csv", "force.csv", "fraud_type.csv"])
      #expect(try Files.names(in: files.out).count == 4)
      let again = try write(files)
      #expect(again.written == [] && again.filled == [] && again.unchanged == ["investigation.csv"])
    }
  }

  @Test("keeps a table with other rows, and then writes nothing at all")
  func occupied() throws {
    try CaseFile.inFolder { files in
      try Files.makeFolder(files.out)
      let path = "\(files.out)/investigation.csv"
      try Files.write(Array("investigation_id\r\nmine\r\n".utf8), to: path)
      let error = try #require(throws: ConvertError.self) { try write(files) }
      #expect(
        "\(error)"
          == "\(path): found other rows, expected no such file, or none with rows, or --add to put the new rows behind them. Nothing "
          + "was written; name another folder.")
      #expect(try Files.names(in: files.out) == ["investigation.csv"])
    }
  }

  @Test("adds rows behind those that are there, each once, and changes none of them")
  func adds() throws {
    try CaseFile.inFolder { files in
      let names = try CaseFile.names()
      let folder = ConvertedFolder(files.out, addsRows: true)
      let fraud = try CaseFile.convert(
        "\(CaseFile.cases)/recorded-fraud-rolling-years.csv",
        by: try CaseFile.shipped("recorded-fraud"))
      let forces = try CaseFile.convert(
        "\(CaseFile.reference)/action-fraud-published.csv",
        by: try CaseFile.shipped("action-fraud-forces"))
      let tables = ["publication.csv", "published_figure.csv"]
      #expect(try folder.write(fraud, names: names).written == tables)
      #expect(try folder.write(forces, names: names).added == tables)
      #expect(try folder.write(fraud, names: names).unchanged == tables)
      var table = TableFile(.publishedFigure, in: files.out, encoding: .utf8)
      let rows = try table.rows().map(\.fields)
      #expect(rows == fraud.rows(of: "published_figure") + forces.rows(of: "published_figure"))
    }
  }

  @Test("adds no row where one with its key is other")
  func addsNone() throws {
    try CaseFile.inFolder { files in
      _ = try write(files)
      let path = "\(files.out)/investigation.csv"
      let text = String(decoding: try Files.read(path, limit: 1 << 16), as: UTF8.self)
      try Files.write(Array(text.replacing("Rogue traders", with: "Builders").utf8), to: path)
      let error = try #require(throws: ConvertError.self) {
        try ConvertedFolder(files.out, addsRows: true).write(
          try report(), names: try CaseFile.names())
      }
      #expect(
        "\(error)"
          == "\(path):6: found another row of the key 'Elm', expected the same row or none. "
          + "Nothing was written; name another folder.")
    }
  }

  @Test("fills a table without rows, as a template has it, and keeps names of its own")
  func template() throws {
    try CaseFile.inFolder { files in
      let shipped = ShippedTables(sample: "\(CaseFile.tree)/SampleData/central-export")
      try TableTemplate(filledFrom: shipped).write(to: files.out)
      let outcome = try write(files)
      #expect(outcome.written == ["investigation.csv"] && outcome.filled == [])
    }
  }

  @Test("finds ids by the tables of names that it holds, or those of --reference")
  func ownNames() throws {
    try CaseFile.inFolder { files in
      try Files.makeFolder(files.out)
      let force =
        CSVText.record(Table.force.columns.map(\.name))
        + CSVText.record(
          Table.force.columns.map { column in
            ["force_id": "mod", "name": "Ministry of Defence Police", "is_territorial": "0"][
              column.name] ?? ""
          })
      try Files.write(Array(force.utf8), to: "\(files.out)/force.csv")
      let names = try CaseFile.names(out: files.out).known
      #expect(names.id(ofForce: "Ministry of Defence") == "mod")
      #expect(names.id(ofForce: "Kent") == nil && (try? names.region("South West")) == "sw")
      let none = #expect(throws: ConvertError.self) {
        try CaseFile.names(reference: "\(files.root)/none")
      }
      #expect(none?.description.contains("found none of the tables of names") == true)
    }
  }

  @Test("is refused where it is a file, and left without parts where it cannot be written")
  func refused() throws {
    try CaseFile.inFolder { files in
      try Files.write([], to: files.out)
      let error = try #require(throws: ConvertError.self) {
        try ConvertedFolder(files.out).write(try report(), names: try CaseFile.names())
      }
      #expect("\(error)".hasPrefix("\(files.out): found a file, expected a folder or nothing"))
    }
  }
}
