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

/// One field of a table or of a line: what the reader sees, and the figure behind it.
package struct Field: Equatable, Sendable {
  /// How it is drawn; nothing but drawing reads it.
  package private(set) var runs: [TextRun]
  /// The figure behind it, or a code of the export.
  package let raw: RawValue
  /// What a voice says where the signs are for the eye; empty for a picture, `nil` for words.
  package private(set) var spoken: String?
  /// The signs in it that a legend explains.
  package private(set) var signs: Set<Sign>
  /// What a voice makes of it in a row.
  package private(set) var voice: Voice
  /// What it shows in place of words; `nil` where it holds words.
  package let picture: Picture?
  /// What the figure counts, so that it can be explained; `nil` for words.
  package private(set) var figure: Figure?
  /// The forces that the figure lacks because they have sent no return, by id.
  package private(set) var lacks: [String]

  /// A picture as small as a field; its figures stand in fields of their own.
  package enum Picture: Equatable, Sendable {
    /// Values as heights among ``lineHeights``, 0 the lowest; `nil` where nothing is known.
    case line([Int?])
    /// Parts that follow each other.
    case bar([Part])

    package struct Part: Equatable, Sendable {
      package let cells: Int
      package let role: Role

      package init(cells: Int, role: Role) {
        self.cells = cells
        self.role = role
      }
    }

    /// How many heights a line has.
    package static let lineHeights = 8
  }

  /// What a voice makes of a field among the others of its row.
  package enum Voice: Sendable {
    /// It says it after the head of the column.
    case afterHead
    /// Its words say what it is: no owner, no date set.
    case alone
    /// There is nothing to say: a dot, a dash.
    case silent
  }

  package init(
    _ runs: [TextRun], raw: RawValue, spoken: String? = nil, signs: Set<Sign> = [],
    voice: Voice = .afterHead, picture: Picture? = nil, lacks: [String] = []
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

  /// The same field with what it counts; a figure that is missing or kept back has nothing to tell.
  package func counts(_ figure: Figure?) -> Field {
    guard raw != .missing, raw != .suppressed else { return self }
    return changed { $0.figure = figure }
  }

  /// The same to the eye and as data, said with these words.
  package func said(as spoken: String) -> Field {
    changed {
      $0.spoken = spoken
      $0.voice = .afterHead
    }
  }

  /// The same as data and to a voice, drawn with these runs.
  package func drawn(as runs: [TextRun]) -> Field { changed { $0.runs = runs } }

  /// The same with signs of something that it stands for besides.
  package func bearing(_ signs: Set<Sign>) -> Field { changed { $0.signs.formUnion(signs) } }

  /// The same, saying that it lacks the returns of these forces, by id.
  package func lackingReturns(of forces: [String]) -> Field { changed { $0.lacks = forces } }

  private func changed(_ change: (inout Field) -> Void) -> Field {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Field {
  /// Words that are the same to the eye and as data.
  package static func text(_ text: String, _ role: Role = .text) -> Field {
    Field(text, role, raw: .text(text))
  }

  /// Nothing to see: the value is said elsewhere in the row or line.
  package static let empty = Field([], raw: .missing, spoken: "", voice: .silent)

  /// Nothing known: a dot, which is not a zero.
  package static let missing = Field(
    "·", .dim, raw: .missing, signs: [.unknown], voice: .silent)

  /// None: a dash, which a voice passes over; 0 as data where none is a figure.
  package static func none(_ raw: RawValue = .missing) -> Field {
    Field("-", .dim, raw: raw, signs: [.none], voice: .silent)
  }

  /// That something is lacking, in words of its own: no owner, no date set.
  package static func lacking(_ words: String, _ role: Role = .dim) -> Field {
    Field(words, role, raw: .missing, voice: .alone)
  }

  /// What is to be worried about, with `!` before it, which a voice leaves out.
  ///
  /// - Parameter signs: What of it the legend explains: a signal has an entry there.
  package static func warning(
    _ text: String, _ role: Role, raw: RawValue, signs: Set<Sign> = []
  ) -> Field {
    Field("! \(text)", role, raw: raw, signs: signs).said(as: text)
  }
}

extension Field {
  /// The field for a voice.
  package var plainWords: String {
    spoken ?? runs.map(\.text.string).joined().replacing("→", with: "to")
  }

  /// The figure behind it; `nil` for words, and for what is missing or kept back.
  package var number: Double? {
    switch raw {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .text, .missing, .suppressed: nil
    }
  }
}
