import Boards
import Sheets
import Testing
import ThreatDomain

@testable import Printing

@Suite("CSV for Excel")
struct ExcelFilesTests {
  @Test(
    "keeps as text what Excel would change, and leaves numbers and days to it",
    arguments: [
      (RawValue.text("2019-03"), Unit.month, "=\"2019-03\""),
      (.text("2019-03"), .dayOrMonth, "=\"2019-03\""), (.text("2019-03-31"), .day, "2019-03-31"),
      (.text("2019-03-31"), .text, "=\"2019-03-31\""), (.text("00012"), .text, "=\"00012\""),
      (.text("12345678901234567890"), .text, "=\"12345678901234567890\""),
      (.text("1E5"), .text, "=\"1E5\""), (.text("(5)"), .text, "=\"(5)\""),
      (.text(".5"), .text, "=\".5\""), (.text("£5"), .text, "=\"£5\""),
      (.text("#N/A"), .text, "=\"#N/A\""), (.text(" 5"), .text, "=\" 5\""),
      (.text("true"), .text, "=\"true\""), (.text("Mar 2019"), .text, "=\"Mar 2019\""),
      (.text("MAR1"), .text, "=\"MAR1\""), (.text("March"), .text, "March"),
      (.text("Kent"), .text, "Kent"), (.text("I-0012"), .text, "I-0012"),
      (.integer(12), .count, "12"), (.number(-0.5), .fraction, "-0.5"), (.missing, .count, ""),
      (.suppressed, .count, "suppressed"),
    ])
  func fields(raw: RawValue, unit: Unit, expected: String) {
    #expect(CSVFields.forExcel(CSVField(raw, unit)) == expected)
  }

  @Test(
    "makes a formula only around text that cannot leave it",
    arguments: [
      "1\"&HYPERLINK(\"http://x\")&\"", "=1", "+1", "-1", "@A1", "\t=1", "'=1", "2019\"", "12\"",
      "5\u{0}\"",
    ])
  func inert(text: String) {
    let field = CSVFields.forExcel(CSVField(.text(text), .text))
    let isLiteral = field.hasPrefix("=\"") && field.hasSuffix("\"")
    #expect(!isLiteral || !field.dropFirst(2).dropLast().contains("\""))
    #expect(isLiteral || !"=+-@".contains(field.first ?? "'"))
  }

  @Test("begins with a byte order mark, and holds a long text that begins with a digit as it is")
  func whole() throws {
    let long = String(repeating: "1 ", count: 200)
    let table = DataTable(
      columns: [DataColumn(ColumnID("2019-03", .count), "Mar 2019"), DataColumn(.name, "Name")],
      rows: [DataRow([Field("1", raw: .integer(1)), .text(long)])], whenEmpty: "", more: "")
    let document = PrintingExamples.document([Pane("one", "", .table(table))])
    var settings = PrintSettings()
    let plain = try DataFiles.csv(of: document, settings)
    settings.program = .excel
    let excel = try DataFiles.csv(of: document, settings)
    #expect(plain.hasPrefix("2019-03,name,scope,") && plain.contains(",2019-03,8,0123456789ab,"))
    #expect(excel.hasPrefix("\u{FEFF}\"=\"\"2019-03\"\"\",name,scope,"))
    #expect(excel.contains("\r\n1,\(long),region:se,\"=\"\"2019-03\"\"\",8,"))
    #expect(excel.contains(",\"=\"\"0123456789ab\"\"\",SAMPLE,OFFICIAL-SENSITIVE,false,"))
  }
}

@Suite("A board as a folder of CSV files")
struct FolderFilesTests {
  @Test("has a file for each table, and one for the figures in its lines")
  func files() throws {
    let figure = Fact(.reports, "Reports", Field("5", raw: .integer(5)))
    let document = PrintingExamples.document([
      Pane("words", "Words", .text([.fact(figure), .words("Nothing else.")])),
      Pane("one", "", .table(PrintingExamples.table(1))),
      Pane("two", "", .table(PrintingExamples.table(2))),
    ])
    let files = try DataFiles.csvFiles(of: document, PrintSettings())
    #expect(files.map(\.name) == ["headline.csv", "one.csv", "two.csv"])
    let lines = files[0].text.split(separator: "\r\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("pane,figure,label,unit,value,scope,"))
    #expect(lines[1].hasPrefix("words,reports,Reports,count,5,region:se,2019-03,8,"))
    let one = try DataFiles.csvFiles(of: document, PrintingExamples.pane("one"))
    #expect(one.map(\.name) == ["one.csv"])
  }
}
