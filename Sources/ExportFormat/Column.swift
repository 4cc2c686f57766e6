import ThreatDomain

/// One column of a table of the export: its allowed values and its meaning.
package struct Column: Sendable {
  /// The kind of value that a column may hold.
  package enum Kind: Equatable, Sendable {
    /// A code: letters, digits and `._:-`, 1 to 64 of them, the first a letter or a digit.
    case identifier
    /// One line of text, at most 1,000 bytes.
    case text
    /// Text that may hold line breaks, at most 64 KiB.
    case freeText
    /// A whole number within the range.
    case integer(ClosedRange<Int64>)
    /// A decimal number with at most four places, at most 15 digits, no exponent.
    case decimal
    /// A decimal number of up to 20 digits that is kept as text, so that no digit is lost.
    case signedDecimal
    /// A time that a publication counts: a year, a quarter, a month or a year ending.
    case period
    /// `YYYY-MM`.
    case month
    /// `YYYY-MM-DD`.
    case day
    /// `1` or `0`.
    case flag
    /// A force id, `region:<id>` or `national`.
    case scope
    /// One of the codes.
    case choice([String])
  }

  package let name: String
  /// The kind of value that the column may hold.
  package let kind: Kind
  /// The meaning of the column, for the Table Schema and CSVW.
  package let about: String
  /// Whether the field may be empty, which means missing.
  package private(set) var isOptional = false
  /// The table with the allowed values in its first key column; `nil` where any value is allowed.
  package private(set) var reference: String?
  /// What a number counts in: `pence`, `count`; `nil` where its meaning says it, or it is no number.
  package private(set) var unit: String?
  /// An example for the dictionary; `nil` where the kind of column gives one.
  private(set) var ownExample: String?

  private init(_ name: String, _ kind: Kind, _ about: String) {
    self.name = name
    self.kind = kind
    self.about = about
  }

  /// The same column, with a field that may be empty.
  package var optional: Column {
    var column = self
    column.isOptional = true
    return column
  }

  /// The same column, with an example for the dictionary.
  func such(as example: String) -> Column {
    var column = self
    column.ownExample = example
    return column
  }

  private func counting(in unit: String) -> Column {
    var column = self
    column.unit = unit
    return column
  }
}

extension Column {
  static func id(_ name: String, _ about: String) -> Column { Column(name, .identifier, about) }

  static func reference(_ name: String, to table: String, _ about: String) -> Column {
    var column = Column(name, .identifier, about)
    column.reference = table
    return column
  }

  static func text(_ name: String, _ about: String) -> Column { Column(name, .text, about) }

  static func freeText(_ name: String, _ about: String) -> Column {
    Column(name, .freeText, about)
  }

  /// A count from zero to a thousand million.
  static func count(_ name: String, _ about: String) -> Column {
    Column(name, .integer(0...1_000_000_000), about).counting(in: "count")
  }

  static func integer(_ name: String, in range: ClosedRange<Int64>, _ about: String) -> Column {
    Column(name, .integer(range), about)
  }

  /// Money in pence, from zero to ten thousand million pounds.
  static func pence(_ name: String, _ about: String) -> Column {
    Column(name, .integer(0...1_000_000_000_000), about).such(as: "125000")
      .counting(in: "pence")
  }

  static func decimal(_ name: String, _ about: String) -> Column { Column(name, .decimal, about) }

  /// A published figure, which keeps its digits.
  static func signedDecimal(_ name: String, _ about: String) -> Column {
    Column(name, .signedDecimal, about)
  }

  static func period(_ name: String, _ about: String) -> Column { Column(name, .period, about) }

  static func month(_ name: String, _ about: String) -> Column { Column(name, .month, about) }

  static func day(_ name: String, _ about: String) -> Column { Column(name, .day, about) }

  static func flag(_ name: String, _ about: String) -> Column { Column(name, .flag, about) }

  static func scope(_ name: String, _ about: String) -> Column { Column(name, .scope, about) }

  static func choice<V: Vocabulary>(_ name: String, _ list: V.Type, _ about: String) -> Column {
    Column(name, .choice(V.codes), about)
  }
}
