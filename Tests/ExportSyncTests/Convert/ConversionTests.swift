import ExportFormat
import Platform
import Testing

@testable import ExportSync

@Suite("A conversion")
struct ConversionTests {
  /// Counts by body and month, as somebody would keep them.
  private static let mapping = """
    empty = "N/A"
    skip-rows = column "Body" is "Total"
    [published_figure]
    publication_id = "own"
    period = column "Month" | month "mm/yyyy"
    body = column "Body"
    force_id = column "Body" | force or nothing
    item = column "What", "Kind" or "Reports" | map item
    value = column "Count" | number
    note = column "Note"
    [map item]
    "R", "Rep" = "Reports"
    "O" = "Outcomes"
    """

  @Test("takes columns in any order, blank rows, titles above, and leaves sums out")
  func rows() throws {
    let report = try CaseFile.convert(
      "Our list,,\n\nCount,Body,Month,Unread\n\"1,234\",Kent Police,3/2019,x\n,,,\n-5,Bank,04/2019,\n"
        + "N/A,Essex,04/2019,\n1229,total,,\n", by: Self.mapping)
    #expect(report.misfits.isEmpty)
    #expect(
      report.rows(of: "published_figure") == [
        ["own", "2019-03", "Kent Police", "kent", "Reports", "1234", ""],
        ["own", "2019-04", "Bank", "", "Reports", "-5", ""],
        ["own", "2019-04", "Essex", "essex", "Reports", "", ""],
      ])
    #expect(report.rowsRead == 4 && report.rowsSkipped == 1 && report.rowsRepeated == 0)
    #expect(report.unusedColumns == ["Unread"])
    #expect(report.absentColumns == ["What (item)", "Note (note)"])
  }

  @Test(
    "says of a field that does not fit its line and column, what was found and expected",
    arguments: [
      ("2019/03,Kent,R,5", "Month (period): found '2019/03', expected a month mm/yyyy"),
      ("13/2019,Kent,R,5", "Month (period): found '13/2019', expected a month mm/yyyy"),
      (
        "03/2019,Kent,R,five", "Count (value): found 'five', expected a number such as 1,234 or -53"
      ),
      (
        "03/2019,,R,5",
        "Body (body): found '', expected text of one line, at most 1,000 bytes, in "
          + "UTF-8"
      ),
      ("03/2019,Kent,Unclear,5", "Kind (item): found 'Unclear', expected one of R, Rep, O"),
      (
        "03/2019,\"Ba\nnk\",R,5",
        "Body (body): found 'Ba\\u{d}\\u{a}nk', expected text of one line, "
          + "at most 1,000 bytes, in UTF-8"
      ),
      (
        "03/2019,Ba\u{7}nk,R,5",
        "Body (body): found '\\u{7}nk,,Reports,5,\\u{d}\\u{a}', expected no "
          + "control character"
      ),
      (
        "03/2019,Kent,R,123456789012345678901",
        "Count (value): found '123456789012345678901', "
          + "expected a number of at most 20 digits, such as -53 or 2.4, or nothing"
      ),
    ])
  func misfit(_ row: String, said: String) throws {
    let report = try CaseFile.convert(
      "Month,Body,Kind,Count\n03/2019,Essex,R,1\n\(row)\n", by: Self.mapping)
    #expect(report.misfitLines == ["own.csv:3: column \(said)"])
    #expect(report.rowsRefused == 1 && report.rows(of: "published_figure").count == 1)
  }

  @Test("says what stands in where a row says nothing, and which bodies are taken for no force")
  func standIns() throws {
    let report = try CaseFile.convert(
      "Month,Body,Kind,Count\n3/2019,Kent,R,1\n3/2019,Bank,,2\n3/2019,CIFAS,,3\n4/2019,CIFAS,,4\n",
      by: Self.mapping)
    #expect(report.misfits.isEmpty)
    #expect(report.standIns == [.init(column: "item", text: "Reports", rows: 3)])
    #expect(report.bodiesOtherThanForces == ["CIFAS", "Bank"])
  }

  @Test("says every field of a row that does not fit, and a row with more fields than the header")
  func several() throws {
    let report = try CaseFile.convert(
      "Month,Body,Kind,Count\n3,Kent,X,five,6\n", by: Self.mapping)
    #expect(report.misfits.count == 4 && report.rowsRefused == 1)
    #expect(
      report.misfitLines[0] == "own.csv:2: found '5 fields', expected 4 fields, as the header has")
    #expect(
      report.csv.hasPrefix(
        "file,line,column,found,expected\r\nown.csv,2,,'5 fields',\"4 fields, as the header has\""))
  }

  @Test("writes a row that is there twice once, and refuses another with its key")
  func keys() throws {
    let report = try CaseFile.convert(
      "Month,Body,Kind,Count\n03/2019,Kent,R,5\n03/2019,Kent,R,5\n03/2019,Kent,Rep,6\n",
      by: Self.mapping)
    #expect(report.rowsRepeated == 1 && report.rows(of: "published_figure").count == 1)
    #expect(
      report.misfitLines == [
        "own.csv:4: column Kind (item): found 'own 2019-03 Kent Reports', expected every "
          + "publication_id, period, body, item once; line 2 has it too"
      ])
  }

  @Test("refuses a reference to a force that is none")
  func references() throws {
    let mapping = Self.mapping.replacing("| force or nothing", with: "")
    let report = try CaseFile.convert(
      "Month,Body,Kind,Count\n03/2019,Kentshire,R,5\n", by: mapping)
    #expect(
      report.misfitLines == [
        "own.csv:2: column Body (force_id): found 'Kentshire', expected a force of the export, or "
          + "nothing"
      ])
  }

  @Test("refuses a file without a column that a table needs, with the nearest one")
  func columns() throws {
    let error = try #require(throws: ConvertError.self) {
      try CaseFile.convert("Mont,Body,Kind,Count\n03/2019,Kent,R,5\n", by: Self.mapping)
    }
    #expect(
      error.description == """
        own.csv: 1 problem. Nothing was written.
          own.csv:1: period: found 'no such column', expected a column 'Month'; perhaps 'Mont'
        """)
    let none = try #require(throws: ConvertError.self) {
      try CaseFile.convert("a,b\n1,2\n", by: Self.mapping)
    }
    #expect(none.description.contains("found 'no row with the names of the columns'"))
  }

  @Test("refuses a column that the file has twice, where the mapping reads it")
  func doubled() throws {
    let error = try #require(throws: ConvertError.self) {
      try CaseFile.convert("Month,Body,Kind,Count,count \n03/2019,Kent,R,5,6\n", by: Self.mapping)
    }
    #expect(
      error.description.hasSuffix(
        "own.csv:1: found 'Count', expected a column of that name once, as the mapping reads it"))
    let other = try CaseFile.convert(
      "Month,Body,Kind,Count,x,x\n03/2019,Kent,R,5,6,7\n", by: Self.mapping)
    #expect(other.rows(of: "published_figure").count == 1)
  }

  @Test("takes what --set gives where a row has nothing")
  func settings() throws {
    let mapping =
      Self.mapping.replacing("body = column \"Body\"", with: "body = column \"Body\" or set body")
      + "\n[set]\nbody = whose figures they are"
    let report = try CaseFile.convert("Month,Body,Kind,Count\n03/2019,,R,5\n", by: mapping) {
      $0.settings = ["body": "Surrey"]
    }
    #expect(report.rows(of: "published_figure").first?[2] == "Surrey")
    let wrong = try #require(throws: ConvertError.self) {
      try CaseFile.convert(
        "\(CaseFile.cases)/operations.csv", by: try CaseFile.shipped("operations")
      ) { $0.settings = ["region": "Kent"] }
    }
    #expect(
      wrong.description == """
        operations.csv: 1 problem. Nothing was written.
          --set: region: found 'Kent', expected a region of region.csv, by its id, name or unit
        """)
  }
}

@Suite("The bytes of somebody's own file")
struct SheetBytesTests {
  private static let mapping = """
    [published_figure]
    publication_id = "own"
    period = "2019"
    body = column "Enw"
    item = "Reports"
    value = column "Nifer" | pounds
    """

  private static let rows = [["own", "2019", "Llŷn – \"Môn\"", "", "Reports", "120000", ""]]

  /// The text with a character that windows-1252 lacks left out.
  private static let western = [["own", "2019", "Môn – £", "", "Reports", "120000", ""]]

  @Test(
    "may have any line end and separator",
    arguments: [
      "Enw,Nifer\n\"Llŷn – \"\"Môn\"\"\",\"£1,200\"\n", "Enw;Nifer\r\nLlŷn – \"Môn\";£1,200",
      "Enw\tNifer\rLlŷn – \"Môn\"\t£1,200\r", "\u{FEFF}Enw,Nifer\r\nLlŷn – \"Môn\",£1200\r\n",
    ])
  func forms(_ text: String) throws {
    #expect(try CaseFile.convert(text, by: Self.mapping).rows(of: "published_figure") == Self.rows)
  }

  @Test(
    "may be UTF-16 as a spreadsheet saves it, with or without its mark", arguments: [true, false])
  func utf16(isLittle: Bool) throws {
    let text = "Enw\tNifer\r\nLlŷn – \"Môn\"\t£1,200\r\n"
    func bytes(_ text: String) -> [UInt8] {
      text.utf16.flatMap { unit in
        isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
    }
    let marked = try CaseFile.convert(bytes("\u{FEFF}" + text), by: Self.mapping)
    #expect(marked.rows(of: "published_figure") == Self.rows)
    let bare = try CaseFile.convert(bytes(text), by: Self.mapping) { $0.encoding = .utf16 }
    #expect(bare.rows(of: "published_figure") == Self.rows)
  }

  @Test("may be windows-1252 where that is said, and is refused with advice where not")
  func windows() throws {
    let bytes =
      Array("Enw,Nifer\r\nM".utf8) + [0xF4] + Array("n ".utf8) + [0x96]
      + Array(" ".utf8) + [0xA3] + Array(",".utf8) + [0xA3] + Array("1200\r\n".utf8)
    let report = try CaseFile.convert(bytes, by: Self.mapping) { $0.encoding = .windows1252 }
    #expect(report.rows(of: "published_figure") == Self.western)
    let said = try CaseFile.convert(bytes, by: "encoding = windows-1252\n\(Self.mapping)")
    #expect(said.rows(of: "published_figure") == Self.western)
    let error = try #require(throws: ConvertError.self) {
      try CaseFile.convert(bytes, by: Self.mapping)
    }
    #expect(
      error.description.contains(
        "own.csv:2: found 'M\\xF4n \\x96 \\xA3,\\xA31200\\u{d}', expected UTF-8: save the file as CSV "
          + "UTF-8, or give --encoding windows-1252"))
  }

  @Test(
    "are refused by line where a quote is not closed, or has text behind it",
    arguments: [
      ("Enw,Nifer\na,1\n\"b,2\n", "own.csv:3: found 'b,2\\u{d}\\u{a}', expected a closing quote"),
      (
        "Enw,Nifer\n\"a\"b,1\n",
        "own.csv:2: found 'b,1\\u{a}', expected a separator or the end of the "
          + "line after the closing quote"
      ),
    ])
  func quotes(_ text: String, said: String) throws {
    let error = try #require(throws: ConvertError.self) {
      try CaseFile.convert(text, by: Self.mapping)
    }
    #expect(error.description.contains(said), "\(error)")
  }
}
