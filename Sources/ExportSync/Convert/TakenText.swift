/// A text that a mapping took where the file says nothing, or a name that it left out.
struct TakenText: Hashable {
  enum Kind: Hashable {
    /// The text stands in the mapping or in `--set`, and the file has none.
    case standIn
    /// The text is no force, and the column may be empty.
    case noForce
  }

  let kind: Kind
  /// The column of the table.
  let column: String
  let text: String

  /// `nil` where the value is what the file says, or the file is never asked.
  init?(
    _ column: String, _ source: (position: Int, text: String), _ value: String,
    by rule: FieldRule
  ) {
    guard !source.text.isEmpty, !rule.isConstant else { return nil }
    if value.isEmpty, rule.steps.contains(.force(isOptional: true)) {
      self.init(kind: .noForce, column: column, text: source.text)
    } else if rule.sources[source.position].isStandIn {
      self.init(kind: .standIn, column: column, text: value)
    } else {
      return nil
    }
  }

  private init(kind: Kind, column: String, text: String) {
    self.kind = kind
    self.column = column
    self.text = text
  }
}

extension FieldSource {
  /// Whether the text does not come from the file.
  fileprivate var isStandIn: Bool {
    switch self {
    case .text, .setting: true
    case .column, .joined, .row, .nothing: false
    }
  }
}

extension ConversionReport {
  /// What the mapping took in rows where the file says nothing.
  package struct StandIn: Equatable, Sendable {
    /// The column of the table.
    package let column: String
    package let text: String
    package let rows: Int
  }

  mutating func count(_ taken: [TakenText]) {
    for text in taken { takenTexts[text, default: 0] += 1 }
  }

  /// What stands in for what the file does not say, by column.
  package var standIns: [StandIn] {
    takenTexts.filter { $0.key.kind == .standIn }
      .map { StandIn(column: $0.key.column, text: Excerpt.inert($0.key.text), rows: $0.value) }
      .sorted { ($0.column, $0.text) < ($1.column, $1.text) }
  }

  /// The names that are no force, most rows first.
  package var bodiesOtherThanForces: [String] {
    takenTexts.filter { $0.key.kind == .noForce }
      .sorted { (-$0.value, $0.key.text) < (-$1.value, $1.key.text) }.map {
        Excerpt.inert($0.key.text)
      }
  }
}
