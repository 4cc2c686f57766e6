import Foundation
import Platform
import Testing

@Suite("A table of the largest size, and hostile", .serialized)
struct HostileTableTests {
  static let header = "region_id,name,name_cy,unit,unit_name\r\n"

  /// The bytes of a large object: their start, the repeated piece, and the resulting message.
  struct Filling: CustomTestStringConvertible {
    let name: String
    let start: String
    let unit: String
    let message: String
    var testDescription: String { name }

    init(_ name: String, _ start: String, _ unit: String, _ message: String) {
      self.name = name
      self.start = start
      self.unit = unit
      self.message = message
    }

    var bytes: Data {
      var bytes = Data(start.utf8)
      let room = HostileExport.largestObject - bytes.count
      let piece = Data(unit.utf8)
      // The piece is doubled until the object is full, because pieces are short and there are
      // millions.
      var filling = piece
      while filling.count * 2 <= room { filling.append(filling) }
      filling.append(filling.prefix((room - filling.count) / piece.count * piece.count))
      bytes.append(filling)
      return bytes
    }
  }

  @Test(
    "is refused in little memory, its line named",
    arguments: [
      Filling("one field", header, "a", ":2: column region_id: found 'a"),
      Filling("one field of the header", "", "a", ":1: column region_id: found 'a"),
      Filling("a quote never closed", header + "\"", "a", ":2: found '\"a"),
      Filling("a quote never closed, of quotes", header + "\"", "\"\"", ":2: found '\"\"\""),
      Filling("a quote never closed, of lines", header + "\"", "\r\n", ":2: found '\""),
      Filling("zero bytes", header, "\0", ":2: column region_id: found '\\u{0}"),
      Filling("commas", header, ",", ":2: found ',,,"),
      Filling("columns without end", "", "a,", ":1: found 'a,a,"),
      Filling("blank lines", header, "\r\n", "at least 10000 problems. "),
      Filling("lines of LF", header, "\n", "at least 10000 problems. "),
      Filling("one key", header, "sw,South,,x,y\r\n", "at least 10000 problems. "),
    ])
  func filled(_ filling: Filling) throws {
    let export = try HostileExport.make()
    try export.putRegion(filling.bytes)
    try export.expectRefusal(65, filling.message)
  }

  @Test("is refused where its header has a million columns")
  func columns() throws {
    let export = try HostileExport.make()
    let names = String(repeating: "a,", count: 1_000_000) + "a\r\n"
    try export.putRegion(Data(names.utf8))
    try export.expectRefusal(65, "expected a record of at most 262144 bytes")
  }

  @Test("is refused where a record has 257 KiB")
  func record() throws {
    let export = try HostileExport.make()
    let field = String(repeating: "a", count: 257 << 8)
    let record = [field, field, field, field].joined(separator: ",") + "\r\n"
    try export.putRegion(Data((Self.header + record).utf8))
    try export.expectRefusal(65, ":2: column region_id: found 'aaa")
  }
}
