import ExportFormat
import Foundation
import Platform
import SQLiteFile
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("Published statistics, converted, published and loaded")
struct PublishedFiguresTests {
  /// Every figure of the snapshot that the converted file gives, by period, body and item.
  private func loaded(_ file: String, by mapping: String) throws -> [String: String] {
    var figures: [String: String] = [:]
    try CaseFile.inFolder { files in
      let report = try CaseFile.convert(file, by: try CaseFile.shipped(mapping))
      let names = try CaseFile.names()
      _ = try ConvertedFolder(files.out).write(report, names: names)
      var order = Publication.Order(
        tables: files.out, out: "\(files.root)/out",
        key: SigningKey(path: try TestKey.central().path))
      order.acceptedSilence = nil
      let now = try #require(Timestamp("2019-04-05T06:00:00Z"))
      _ = try Publication(order, now: now).run()
      let export = SmallExport(root: files.root, folder: "\(files.root)/out")
      try export.sync()
      let database = try Database(reading: try export.current())
      let statement = try Statement(
        """
        SELECT period || '|' || body || '|' || coalesce(force_id, '') || '|' || item,
               coalesce(value, '')
          FROM v_published_figure
        """, on: database)
      let rows = try statement.all { row in (row.text(0), row.text(1)) }
      figures = Dictionary(uniqueKeysWithValues: rows)
    }
    return figures
  }

  /// The records of a file, each by its header.
  private func records(_ path: String) throws -> [[String: String]] {
    var reader = SheetReader(try Files.read(path, limit: 1 << 20), separator: .comma)
    let header = try #require(try reader.next()).fields
    var records: [[String: String]] = []
    while let row = try reader.next() {
      records.append(Dictionary(uniqueKeysWithValues: zip(header, row.fields)))
    }
    return records
  }

  @Test("are those of the file of recorded fraud, to the last of its 1,501 figures", .tags(.slow))
  func recordedFraud() throws {
    let path = "\(CaseFile.cases)/recorded-fraud-rolling-years.csv"
    let loaded = try loaded(path, by: "recorded-fraud")
    let lines = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
      .split(whereSeparator: \.isNewline).dropFirst()
    let forces = ["Action Fraud", "CIFAS", "UK Finance"]
    #expect(lines.count == 1501 && loaded.count == 1501)
    for line in lines {
      let fields = line.split(separator: ",").map(String.init)
      let day = fields[0].split(separator: "-")
      let start = "YE-\(day[2])-\(day[1])|\(fields[1])|"
      let matches = loaded.filter { $0.key.hasPrefix(start) && $0.key.hasSuffix("|\(fields[3])") }
      #expect(matches.map(\.value) == [fields[4]], "\(line)")
      let isBodyAlone = matches.keys.first?.hasPrefix("\(start)|") == true
      #expect(isBodyAlone == forces.contains(fields[1]), "\(line)")
    }
    #expect(loaded["YE-2013-09|North Wales|north-wales|Fraud offences"] == "-53")
  }

  @Test("are those of the tables of Action Fraud, force by force and year by year", .tags(.slow))
  func forces() throws {
    let path = "\(CaseFile.reference)/action-fraud-published.csv"
    let loaded = try loaded(path, by: "action-fraud-forces")
    let records = try records(path)
    #expect(records.count == 160 && loaded.count == 640)
    let items = [
      "referred_crimes": "Crimes referred", "total_outcomes": "Outcomes",
      "judicial_outcomes": "Judicial outcomes", "non_judicial_outcomes": "Non-judicial outcomes",
    ]
    for record in records {
      let isTotal = record["row_kind"] == "published-total"
      let force = isTotal ? "" : record["force_id"] ?? ""
      let place = "FY-\(record["year"] ?? "")|\(record["force_as_published"] ?? "")|\(force)"
      for (column, item) in items {
        #expect(loaded["\(place)|\(item)"] == record[column], "\(place) \(column)")
      }
    }
  }

  @Test("are those of the table of fraud types that have one period; the others are listed")
  func types() throws {
    let path = "\(CaseFile.reference)/action-fraud-by-type.csv"
    let report = try CaseFile.convert(path, by: try CaseFile.shipped("action-fraud-types"))
    let records = try records(path)
    let left = Set(report.misfits.all.compactMap(\.line))
    let kept = records.enumerated().filter { !left.contains($0.offset + 2) }.map(\.element)
    #expect(records.count == 37 && kept.count == 22 && report.rowsRefused == 15)
    #expect(report.misfits.all.allSatisfy { $0.column == "period (period)" })
    let figures = report.rows(of: "published_figure")
    #expect(figures.map { $0[5] } == kept.map { $0["value"] })
    #expect(figures.map { $0[2] } == kept.map { $0["geography"] })
    #expect(zip(figures, kept).allSatisfy { $0[6].hasPrefix($1["period"] ?? "?") })
  }

  @Test("have a note where the end of a period is not the end of its month")
  func irregularDay() throws {
    let path = "\(CaseFile.cases)/recorded-fraud-rolling-years.csv"
    let report = try CaseFile.convert(path, by: try CaseFile.shipped("recorded-fraud"))
    let noted = report.rows(of: "published_figure").filter { !$0[6].isEmpty }
    #expect(noted.map { $0[1] } == ["YE-2017-12", "YE-2017-12", "YE-2017-12"])
    #expect(noted.map { $0[2] } == ["Action Fraud", "CIFAS", "UK Finance"])
  }
}
