import Platform
import Testing

extension Trait where Self == ConditionTrait {
  /// Skips tests that open a workbook where LibreOffice is not installed to open it.
  static var needsLibreOffice: Self {
    .enabled(
      if: LibreOffice.isInstalled,
      "\(LibreOffice.path) is missing: install libreoffice-calc-nogui to open workbooks")
  }
}

/// LibreOffice without a screen, which opens a workbook and writes every sheet as CSV.
enum LibreOffice {
  static let path = "/usr/bin/soffice"

  static var isInstalled: Bool { Files.kind(of: path) != nil }

  struct Refused: Error {
    let status: Int32
    let said: String
  }

  /// Comma, double quote, UTF-8, from line 1, values as they are stored, every sheet.
  ///
  /// Source: LibreOffice Help, "Filter Options for CSV Files".
  private static let form =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"

  /// The records of every sheet of the workbook, by the name of its file.
  static func sheets(of workbook: String) throws -> [String: [[String]]] {
    let folder = try TemporaryFolder(in: "/tmp")
    let file = "\(folder.path)/book.fods"
    try Files.write(Array(workbook.utf8), to: file)
    let words = [
      "-i", "LC_ALL=C.UTF-8", "HOME=\(folder.path)", "PATH=/usr/bin:/bin", path,
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", form,
      "--outdir", "\(folder.path)/sheets", file,
    ]
    let result = try ChildProcess("/usr/bin/env", words).run(seconds: 120)
    guard result.status == 0, Files.kind(of: "\(folder.path)/sheets") == .folder else {
      throw Refused(status: result.status, said: String(decoding: result.asides, as: UTF8.self))
    }
    var sheets: [String: [[String]]] = [:]
    for name in try Files.names(in: "\(folder.path)/sheets") {
      let bytes = try Files.read("\(folder.path)/sheets/\(name)", limit: 1 << 24)
      sheets[name] = records(String(decoding: bytes, as: UTF8.self))
    }
    return sheets
  }

  /// The records of a CSV text; two quotes within quotes stand for one.
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var wasQuote = false
    func last() -> Int { records.count - 1 }
    for character in text {
      defer { wasQuote = character == "\"" }
      switch character {
      case "\"":
        if !isQuoted, wasQuote { records[last()][records[last()].count - 1].append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted: records[last()].append("")
      case "\n" where !isQuoted, "\r\n" where !isQuoted: records.append([""])
      default: records[last()][records[last()].count - 1].append(character)
      }
    }
    return records.last == [""] ? records.dropLast() : records
  }
}
