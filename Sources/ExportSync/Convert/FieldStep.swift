import ExportFormat
import ThreatDomain

/// What is done to a value on its way from the file to the table.
enum FieldStep: Sendable, Equatable {
  /// By the value map of that name.
  case map(String)
  /// The id of the force; `isOptional` leaves a body that is no force empty.
  case force(isOptional: Bool)
  case region
  case fraudType
  case day([DateForm])
  /// A day that has come: no later than today.
  case past
  case month([DateForm])
  /// The year that ends with the month of the day.
  case yearEnding([DateForm])
  case period
  case financialYear
  case number
  /// A number, with or without a sign of percent.
  case percent
  /// Pounds, turned into pence exactly.
  case pounds
  case pence
  case yesNo
  /// A code made of the text, behind a prefix.
  case id(String)
  /// Line breaks become spaces.
  case oneLine
  case upper
  case lower
}

extension FieldStep {
  /// What a step needs to know besides the text.
  struct Context {
    let maps: [String: ValueMap]
    let names: KnownNames
    /// Whether the column of the table holds whole numbers.
    let isWhole: Bool
    /// Today; `nil` where no day is refused for being later.
    let today: Day?
  }

  /// The text after the step; an empty text stays empty, but in a value map.
  func result(of text: String, _ context: Context) throws(Misfit) -> String {
    if case .map(let name) = self { return try context.maps[name]?.result(of: text) ?? text }
    guard !text.isEmpty else { return "" }
    switch self {
    case .map: return text
    case .force(let isOptional):
      return try isOptional ? context.names.forceIfAny(text) : context.names.force(text)
    case .region: return try context.names.region(text)
    case .fraudType: return try context.names.fraudType(text)
    case .past: return try FieldStep.past(text, context.today)
    case .day, .month, .yearEnding, .period, .financialYear: return try time(text)
    case .number: return try NumberForm.number(text, isWhole: context.isWhole)
    case .percent:
      let number = text.hasSuffix("%") ? Folded.trimmed(String(text.dropLast())) : text
      return try NumberForm.number(number, isWhole: context.isWhole)
    case .pounds: return try NumberForm.penceOfPounds(text)
    case .pence: return try NumberForm.pence(text)
    case .yesNo: return try YesNo.flag(text)
    case .id(let prefix): return try FieldStep.code(of: text, behind: prefix)
    case .oneLine: return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .upper: return text.uppercased()
    case .lower: return text.lowercased()
    }
  }

  private func time(_ text: String) throws(Misfit) -> String {
    switch self {
    case .day(let forms): try DateForm.day(text, forms).description
    case .month(let forms): try DateForm.month(text, forms).description
    case .yearEnding(let forms):
      PublishedPeriod.yearEnding(try DateForm.month(text, forms)).description
    case .financialYear: try PeriodForm.year(text).description
    default: try PeriodForm.period(text).description
    }
  }

  private static func past(_ text: String, _ today: Day?) throws(Misfit) -> String {
    guard let today, let day = Day(text), day > today else { return text }
    throw Misfit(text, expected: "a day that has come; today is \(today)")
  }

  /// `OP-` and `Alder 2/19` become `OP-Alder-2-19`.
  private static func code(of text: String, behind prefix: String) throws(Misfit) -> String {
    let words = text.unicodeScalars.split { scalar in
      !(scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil))
    }
    let code = prefix + words.map(String.init).joined(separator: "-")
    guard !words.isEmpty, code.utf8.count <= 64 else {
      throw Misfit(text, expected: "text to make a code of, with letters or digits, at most 64")
    }
    return code
  }
}

/// Words for yes and no, in English and Welsh.
enum YesNo {
  private static let yes: Set<String> = ["yes", "y", "true", "1", "ie", "oes", "ydy"]
  private static let no: Set<String> = ["no", "n", "false", "0", "na", "nac oes", "nac ydy"]

  /// `1` for yes and `0` for no.
  static func flag(_ text: String) throws(Misfit) -> String {
    let word = Folded.text(text)
    if yes.contains(word) { return "1" }
    if no.contains(word) { return "0" }
    throw Misfit(text, expected: "yes or no")
  }
}
