import CellCanvas
import ThreatDomain

/// A figure as data, for CSV and JSON: zero, missing and suppressed are three things.
package enum RawValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case missing
  /// Known, and kept back: text, or a loss of very few.
  case suppressed
}

/// One field of a table: what the reader sees, and the figure behind it.
package struct Field: Equatable, Sendable {
  package let runs: [TextRun]
  package let raw: RawValue
  /// What a voice says where the signs are for the eye; empty for a picture, `nil` for words.
  package let spoken: String?
  /// What the figure counts, so that it can be explained; `nil` for words.
  package private(set) var figure: Figure?
  /// The forces that the figure lacks because they have sent no return, by id.
  package let lacks: [String]

  package init(
    _ runs: [TextRun], raw: RawValue, spoken: String? = nil, lacks: [String] = []
  ) {
    self.runs = runs
    self.raw = raw
    self.spoken = spoken
    self.lacks = lacks
  }

  /// The same field with what it counts; a figure that is missing or kept back has nothing to tell.
  package func counts(_ figure: Figure?) -> Field {
    guard raw != .missing, raw != .suppressed else { return self }
    var copy = self
    copy.figure = figure
    return copy
  }

  /// The same to the eye and as data, said with these words.
  package func said(as spoken: String) -> Field {
    Field(runs, raw: raw, spoken: spoken, lacks: lacks).counts(figure)
  }

  package init(_ text: String, _ role: Role = .text, raw: RawValue) {
    self.init([TextRun(SafeText(text), role: role)], raw: raw)
  }

  package static func text(_ text: String, _ role: Role = .text) -> Field {
    Field(text, role, raw: .text(text))
  }

  /// Nothing known: a dot, which is not a zero.
  package static let missing = Field("·", .dim, raw: .missing)
}
