import Sheets
import ThreatDomain
import Wording

/// The value of a cell, by its type.
///
/// Zero, missing and kept back are three different values, and no cell holds a formula.
enum WorkbookCell: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  /// A published number, with all its digits.
  case published(PublishedValue)
  /// A share or a change, shown as a percentage.
  case share(Double)
  /// A sum of money in pounds.
  case pounds(Double)
  case day(Day)
  /// A month, stored as the date of its first day.
  case month(Month)
  case shorthand(Shorthand)
  /// Words that lead to another sheet of the workbook.
  case link(String, sheet: String)

  /// What stands in place of a value that is not there.
  ///
  /// Source: the Government Analysis Function, "Symbols in tables".
  enum Shorthand: String, CaseIterable, Sendable {
    case notAvailable = "[x]"
    case keptBack = "[c]"
    case none = "[z]"

    var meaning: Term {
      switch self {
      case .notAvailable: .workbook(.notKnown)
      case .keptBack: .workbook(.keptBack)
      case .none: .workbook(.none)
      }
    }
  }
}

extension WorkbookCell {
  /// - Parameter unit: The unit of the column or fact.
  /// - Parameter isInPounds: Whether money is in pounds; else it stays in pence, as in CSV.
  init(_ field: Field, _ unit: Unit, isInPounds: Bool = true) {
    switch field.raw {
    case .text(let text): self = WorkbookCell(text, unit)
    case .integer(let number) where unit.isMoney && isInPounds: self = .pounds(Double(number) / 100)
    case .integer(let number) where unit == .fraction: self = .share(Double(number))
    case .integer(let number): self = .integer(number)
    case .number(let number): self = WorkbookCell(number, unit, isInPounds: isInPounds)
    case .decimal(let value): self = .published(value)
    case .missing: self = .shorthand(field.signs.contains(.none) ? .none : .notAvailable)
    case .suppressed: self = .shorthand(.keptBack)
    }
  }

  private init(_ number: Double, _ unit: Unit, isInPounds: Bool) {
    switch unit {
    case _ where !number.isFinite: self = .shorthand(.notAvailable)
    case .fraction: self = .share(number)
    case .pence where isInPounds, .pencePerHead where isInPounds: self = .pounds(number / 100)
    default: self = .number(number)
    }
  }

  /// Text that is a day or a month is a date where its column holds dates.
  private init(_ text: String, _ unit: Unit) {
    switch unit {
    case .day, .dayOrMonth, .month:
      if let day = Day(text) {
        self = .day(day)
      } else if let month = Month(text) {
        self = .month(month)
      } else {
        self = .text(text)
      }
    default: self = text.isEmpty ? .shorthand(.none) : .text(text)
    }
  }

  /// The cell as a reader sees it.
  func shown(_ words: Words) -> String {
    switch self {
    case .text(let text), .link(let text, _): text
    case .integer(let number): words.count(number)
    case .number(let number): words.decimal(number, places: 2)
    case .published(let value): words.published(value)
    case .share(let share): "\(words.decimal(share * 100, places: 1))%"
    case .pounds(let pounds): "£\(words.decimal(pounds, places: 2))"
    case .day(let day): words.day(day)
    case .month(let month): words.month(month)
    case .shorthand(let sign): sign.rawValue
    }
  }

  /// Whether the cell is a number or a date.
  var isFigure: Bool {
    switch self {
    case .text, .shorthand, .link: false
    case .integer, .number, .published, .share, .pounds, .day, .month: true
    }
  }

  /// The number of letters that the cell needs, whatever the language.
  var letters: Int { shown(Words(.english)).count }
}

extension Unit {
  var isMoney: Bool { self == .pence || self == .pencePerHead }
}
