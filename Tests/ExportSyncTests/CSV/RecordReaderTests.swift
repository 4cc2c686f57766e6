import Testing

@testable import ExportSync

@Suite("Cutting CSV into records")
struct RecordReaderTests {
  /// A line for each record: its line number and fields, or its fault and the fault's place.
  private func reading(_ bytes: [UInt8]) -> [String] {
    var reader = RecordReader()
    var lines: [String] = []
    while true {
      do throws(CSVFault) {
        guard try reader.next(in: bytes.span) else { return lines }
        let fields = reader.fields.map { bytes.span.extracting($0.start..<$0.end).text }
        lines.append("\(reader.line) \(fields.joined(separator: "|"))")
      } catch {
        lines.append("\(reader.line) \(error.kind) at \(error.offset)")
      }
    }
  }

  @Test(
    "takes what RFC 4180 allows",
    arguments: [
      ("", []),
      ("a,b\r\n", ["1 a|b"]),
      ("a\r\nb\r\n", ["1 a", "2 b"]),
      (",\r\n", ["1 |"]),
      ("\r\n", ["1 "]),
      ("a,\r\n", ["1 a|"]),
      ("\"a\",\"\"\r\n", ["1 a|"]),
      ("\"a,b\",c\r\n", ["1 a,b|c"]),
      ("\"a\"\"b\"\r\n", ["1 a\"\"b"]),
      ("\"\"\"\"\r\n", ["1 \"\""]),
      ("\"a\r\nb\",c\r\n", ["1 a\r\nb|c"]),
      (" a , b\r\n", ["1  a | b"]),
      ("Fôn,¤\r\n", ["1 Fôn|¤"]),
      ("\u{FEFF}a\r\n", ["1 \u{FEFF}a"]),
    ] as [(String, [String])])
  func allowed(_ text: String, expected: [String]) {
    #expect(reading(Array(text.utf8)) == expected)
  }

  @Test(
    "names every break of the form, and where it stands",
    arguments: [
      ("a,b\n", ["1 bareLineFeed at 3"]),
      ("a\nb\r\n", ["1 bareLineFeed at 1", "2 b"]),
      ("a\rb\r\n", ["1 missingLineEnd at 1"]),
      ("a\r", ["1 missingLineEnd at 1"]),
      ("a,b", ["1 missingLineEnd at 3"]),
      ("a,", ["1 missingLineEnd at 2"]),
      ("\"a\"", ["1 missingLineEnd at 3"]),
      ("a\"b\"\r\n", ["1 strayQuote at 1"]),
      ("a, \"b\"\r\n", ["1 strayQuote at 3"]),
      ("\"a\"b\r\n", ["1 textAfterQuote at 3"]),
      ("\"a\" \r\n", ["1 textAfterQuote at 3"]),
      ("\"a\"\n", ["1 textAfterQuote at 3"]),
      ("a,\"b\r\n", ["1 unclosedQuote at 2"]),
      ("\"\"\"\r\n", ["1 unclosedQuote at 0"]),
      ("\"", ["1 unclosedQuote at 0"]),
      ("\"a\nb\"\r\n", ["1 bareLineFeed at 2", "2 strayQuote at 4"]),
      ("\"a\rb\"\r\n", ["1 control at 2"]),
    ] as [(String, [String])])
  func broken(_ text: String, expected: [String]) {
    #expect(reading(Array(text.utf8)) == expected)
  }

  @Test(
    "refuses every control character, in quotes and outside",
    arguments: Array(0...8) + [11, 12] + Array(14...31) + [0x7F, 9])
  func controls(_ byte: UInt8) {
    #expect(reading([byte] + Array("a\r\n".utf8)) == ["1 control at 0"])
    #expect(reading([0x61, byte, 0x0D, 0x0A]) == ["1 control at 1"])
    #expect(reading([0x22, byte, 0x22, 0x0D, 0x0A]) == ["1 control at 1"])
  }

  @Test(
    "goes on behind a bad line, and counts lines as an editor does",
    arguments: [
      ("a\r\nb\"\r\nc\r\n", ["1 a", "2 strayQuote at 4", "3 c"]),
      ("\"a\r\nb\"\r\nc\r\n", ["1 a\r\nb", "3 c"]),
      ("\"a\r\nb\u{1B}\"\r\nc\r\n", ["1 control at 5", "3 c"]),
      ("\"a\r\n\r\n\",\"b\r\n\"x\r\nc\r\n", ["1 textAfterQuote at 13", "5 c"]),
      ("a\n\nb\r\n", ["1 bareLineFeed at 1", "2 bareLineFeed at 2", "3 b"]),
      ("\"a\"\r\n\"b\r\n", ["1 a", "2 unclosedQuote at 5"]),
    ] as [(String, [String])])
  func goesOn(_ text: String, expected: [String]) {
    #expect(reading(Array(text.utf8)) == expected)
  }

  @Test(
    "takes a field of 65,536 bytes, quoted or not, and refuses one more",
    arguments: [("", ""), ("\"", "\"")])
  func longField(_ open: String, _ close: String) throws {
    let longest = String(repeating: "x", count: RecordReader.longestField)
    #expect(reading(Array("\(open)\(longest)\(close)\r\n".utf8)) == ["1 \(longest)"])
    let over = reading(Array("\(open)\(longest)x\(close)\r\nb\r\n".utf8))
    #expect(over == ["1 longField at \(open.utf8.count)", "2 b"])
  }

  @Test("takes a record of 262,144 bytes, refuses one more, and reads the record behind it")
  func longRecord() throws {
    let field = String(repeating: "x", count: 52_427)
    let longest = [field, field, field, field, field].joined(separator: ",")
    let padding = String(repeating: "y", count: RecordReader.longestRecord - longest.count - 2)
    let record = "\(longest)\(padding)"
    let fields = record.split(separator: ",").joined(separator: "|")
    #expect(reading(Array("\(record)\r\n".utf8)) == ["1 \(fields)"])
    let over = reading(Array("\(record)z\r\nb\r\nc\r\n".utf8))
    #expect(over == ["1 longRecord at 0", "2 b", "3 c"])
  }

  @Test("cuts no more fields of a record than its greatest length has room for")
  func manyFields() throws {
    var reader = RecordReader()
    let bytes = [UInt8](repeating: .comma, count: 4 * RecordReader.longestRecord)
    #expect(throws: CSVFault(.longRecord, at: 0)) { try reader.next(in: bytes.span) }
    #expect(reader.fields.count <= RecordReader.longestRecord + 1)
  }

  @Test("marks fields that hold doubled quotes or a line break")
  func marks() throws {
    let bytes = Array("a,\"b\"\"\",\"c\r\n\"\r\n".utf8)
    var reader = RecordReader()
    _ = try reader.next(in: bytes.span)
    #expect(reader.fields.map(\.hasDoubledQuotes) == [false, true, false])
    #expect(reader.fields.map(\.hasLineBreak) == [false, false, true])
  }

  @Test(
    "says what would have been right",
    arguments: [
      (.control, "no control character"),
      (.bareLineFeed, "CRLF at the end of the line, not LF alone"),
      (.strayQuote, "a quote only around a whole field, doubled inside"),
      (.textAfterQuote, "a comma or CRLF after the closing quote"),
      (.unclosedQuote, "a closing quote"),
      (.missingLineEnd, "CRLF at the end of every record, also the last"),
      (.longField, "a field of at most 65536 bytes"),
      (.longRecord, "a record of at most 262144 bytes"),
    ] as [(CSVFault.Kind, String)])
  func words(_ kind: CSVFault.Kind, expected: String) {
    #expect(CSVFault(kind, at: 0).expected == expected)
  }
}
