import CellCanvas
import ThreatDomain

/// A figure as data, for CSV and JSON.
///
/// Zero, missing and suppressed are three different values.
package enum RawValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  /// A published figure, which keeps every digit.
  case decimal(PublishedValue)
  case missing
  /// Known, but kept back: text in the safe view, or the loss of very few victims.
  case suppressed
}

/// One field of a table or of a line: what the reader sees, and the figure behind it.
package struct Field: Equatable, Sendable {
  /// The text as it is drawn.
  ///
  /// Only drawing reads it.
  package private(set) var runs: [TextRun]
  /// The figure behind the text, or a code of the export.
  package let raw: RawValue
  /// The words for a voice, where the drawn signs make sense only to the eye.
  ///
  /// Empty for a picture; `nil` where the drawn words will do.
  package private(set) var spoken: String?
  /// The signs in the field that a legend explains.
  package private(set) var signs: Set<Sign>
  /// How a voice reads the field in a row.
  package private(set) var voice: Voice
  /// The picture shown in place of words; `nil` for a field of words.
  package let picture: Picture?
  /// What the figure counts, so that it can be explained; `nil` for words.
  package private(set) var figure: Figure?
  /// What the field would count, where its value is missing; `nil` for a field with a figure.
  package private(set) var sought: Figure?
  /// The forces missing from the figure, which have sent no return or only a part of one.
  package private(set) var lacks: [LackingForce]

  /// A picture as small as a field.
  ///
  /// Its figures are in fields of their own.
  package enum Picture: Equatable, Sendable {
    /// A line of values as heights, from 0 to one below ``lineHeights``; `nil` means not known.
    case line([Int?])
    /// Parts drawn one after another.
    case bar([Part])

    /// A part of a bar.
    package struct Part: Equatable, Sendable {
      /// The length of the part, in cells.
      package let cells: Int
      package let role: Role

      package init(cells: Int, role: Role) {
        self.cells = cells
        self.role = role
      }
    }

    /// The number of heights that a line has.
    package static let lineHeights = 8
  }

  /// How a voice reads a field among the others of its row.
  package enum Voice: Sendable {
    /// The voice says the value after the head of the column.
    case afterHead
    /// The voice says the value without a head: no owner, no date set.
    case alone
    /// The voice says nothing: the field is a dot or a dash.
    case silent
  }

  package init(
    _ runs: [TextRun], raw: RawValue, spoken: String? = nil, signs: Set<Sign> = [],
    voice: Voice = .afterHead, picture: Picture? = nil, lacks: [LackingForce] = []
  ) {
    self.runs = runs
    self.raw = raw
    self.spoken = spoken
    self.signs = signs
    self.voice = voice
    self.picture = picture
    self.lacks = lacks
  }

  package init(
    _ text: String, _ role: Role = .text, raw: RawValue, signs: Set<Sign> = [],
    voice: Voice = .afterHead
  ) {
    self.init([TextRun(SafeText(text), role: role)], raw: raw, signs: signs, voice: voice)
  }

  /// The same field with what it counts.
  ///
  /// A missing or suppressed figure stays without it: it cannot be explained.
  package func counts(_ figure: Figure?) -> Field {
    guard raw != .missing, raw != .suppressed else { return changed { $0.sought = figure } }
    return changed { $0.figure = figure }
  }

  /// The same field, which a voice reads with these words.
  package func said(as spoken: String) -> Field {
    changed {
      $0.spoken = spoken
      $0.voice = .afterHead
    }
  }

  /// The same field, drawn with these runs.
  package func drawn(as runs: [TextRun]) -> Field { changed { $0.runs = runs } }

  /// The same field with these signs added for the legend.
  package func bearing(_ signs: Set<Sign>) -> Field { changed { $0.signs.formUnion(signs) } }

  /// The same field, marked as lacking the returns of these forces.
  package func lackingReturns(of forces: [LackingForce]) -> Field {
    changed { $0.lacks = forces }
  }

  private func changed(_ change: (inout Field) -> Void) -> Field {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Field {
  /// Words that are the same on the screen and in data.
  package static func text(_ text: String, _ role: Role = .text) -> Field {
    Field(text, role, raw: .text(text))
  }

  /// An empty field: the row or line gives the value elsewhere.
  package static let empty = Field([], raw: .missing, spoken: "", voice: .silent)

  /// A value that is not known: a dot, which is not a zero.
  package static let missing = Field(
    "·", .dim, raw: .missing, signs: [.unknown], voice: .silent)

  /// None: a dash, which a voice skips.
  ///
  /// Give `raw` as 0 where none is a figure.
  package static func none(_ raw: RawValue = .missing) -> Field {
    Field("-", .dim, raw: raw, signs: [.none], voice: .silent)
  }

  /// Words for something that is lacking: no owner, no date set.
  package static func lacking(_ words: String, _ role: Role = .dim) -> Field {
    Field(words, role, raw: .missing, voice: .alone)
  }

  /// A warning, drawn with `!` before it.
  ///
  /// A voice leaves the `!` out.
  ///
  /// - Parameter signs: The signs in the warning that the legend explains.
  package static func warning(
    _ text: String, _ role: Role, raw: RawValue, signs: Set<Sign> = []
  ) -> Field {
    Field("! \(text)", role, raw: raw, signs: signs).said(as: text)
  }
}

extension Field {
  /// The field as plain words, for a voice.
  package var plainWords: String {
    spoken ?? runs.map(\.text.string).joined().replacing("→", with: "to")
  }

  /// The figure behind the field; `nil` for words and for a missing or suppressed value.
  package var number: Double? {
    switch raw {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .decimal(let value): value.number
    case .text, .missing, .suppressed: nil
    }
  }
}
