/// A value in a JSON file that the program printed.
enum DataFigure: Decodable, Equatable {
  case missing
  case suppressed
  case number(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Word.self), object.contains(.suppressed) {
      self = .suppressed
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .missing
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  private enum Word: String, CodingKey { case suppressed }

  /// Whether a field of a CSV file has the same value.
  func isSaid(by field: String) -> Bool {
    switch self {
    case .missing: field.isEmpty
    case .suppressed: field == "suppressed"
    case .number(let number): Double(field) == number
    // An apostrophe stops a spreadsheet from taking text for a formula.
    case .text(let text): field == text || field == "'\(text)"
    }
  }
}

/// A board or page that the program printed as JSON.
struct PrintedJSON: Decodable {
  let board: String
  let scope: String
  let month: String
  let snapshot: Int
  let trust: String
  let marking: String
  let panes: [PrintedPane]
}

struct PrintedPane: Decodable {
  let id: String
  /// The rows; `nil` for a pane of words, which has lines and no CSV.
  let rows: [[String: DataFigure]]?
}

/// A CSV file, read by RFC 4180.
struct PrintedCSV {
  let head: [String]
  /// Every row, by the names of its columns.
  let rows: [[String: String]]

  init(_ text: String) {
    var records: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"":
        // The second of two quotes stands for one quote; the state changes twice.
        if !isQuoted, !field.isEmpty { field.append(character) }
        isQuoted.toggle()
      case "," where !isQuoted:
        records[records.count - 1].append(field)
        field = ""
      case "\r\n" where !isQuoted:
        records[records.count - 1].append(field)
        field = ""
        records.append([])
      default: field.append(character)
      }
    }
    head = records[0]
    rows = records.dropFirst().dropLast().map { [head] record in
      Dictionary(zip(head, record)) { first, _ in first }
    }
  }
}
