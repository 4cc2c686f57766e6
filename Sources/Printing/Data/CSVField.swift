import CellCanvas
import Sheets
import ThreatDomain

/// A field of a CSV file: a value, or text that a program could mistake for one.
enum CSVField: Equatable, Sendable {
  /// A number, a day, `true` or `false`, or nothing: what every program may take for what it is.
  case value(String)
  /// A name or words, which must stay as they are.
  case text(String)
}

extension CSVField {
  /// A figure: empty where it is missing, `suppressed` where it is kept back.
  ///
  /// Text is written as on paper, with `¤` for hidden characters. CSV has no escapes; JSON keeps
  /// every character.
  init(_ raw: RawValue, _ unit: Unit) {
    switch raw {
    case .text(let text) where unit.isDated && Day(text) != nil: self = .value(text)
    case .text(let text): self = .text(DataFiles.inert(SafeText(text).string))
    case .integer(let number): self = .value(String(number))
    case .number(let number): self = .value("\(number)")
    // Digits, a point and a minus alone, so a spreadsheet takes it for a number.
    case .decimal(let value): self = .value(value.text)
    case .missing: self = .value("")
    case .suppressed: self = .text("suppressed")
    }
  }

  /// A name or a word of this program, which needs no guard against formulas.
  static func made(_ text: String) -> CSVField { .text(text) }
}

extension Unit {
  fileprivate var isDated: Bool { self == .day || self == .dayOrMonth }
}
