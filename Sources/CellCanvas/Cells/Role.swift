/// The meaning of a cell, not its look; a theme gives every role its style.
///
/// The raw value is the name of the role in a theme file.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case text
  case dim
  case title
  case heading
  /// The protective marking in the first and last line of the screen.
  case marking
  case tab
  case tabActive = "tab-active"
  case selected
  case border
  /// A key in the list of keys.
  case key
  case good
  case warning
  case alert
  case p1
  case p2
  case p3
  case p4
  case up
  case down
  /// A figure that is older than it should be, such as a stale score.
  case stale
  /// The words SAMPLE and UNVERIFIED.
  case banner
  /// The mark of a character that must not be shown.
  case hostile
  case chartLine = "chart-line"
  case chartMean = "chart-mean"
  case chartLimit = "chart-limit"
  case chartPoint = "chart-point"
  case barHarm = "bar-harm"
  case barLikelihood = "bar-likelihood"
  case barPosition = "bar-position"
  case shade1
  case shade2
  case shade3
  case shade4
  case input

  /// One letter for the role in test pictures; `.` is plain text.
  package var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .title: "T"
    case .heading: "H"
    case .marking: "M"
    case .tab: "t"
    case .tabActive: "A"
    case .selected: "S"
    case .border: "b"
    case .key: "k"
    case .good: "g"
    case .warning: "w"
    case .alert: "!"
    case .p1: "1"
    case .p2: "2"
    case .p3: "3"
    case .p4: "4"
    case .up: "u"
    case .down: "n"
    case .stale: "o"
    case .banner: "B"
    case .hostile: "?"
    case .chartLine: "l"
    case .chartMean: "m"
    case .chartLimit: "i"
    case .chartPoint: "p"
    case .barHarm: "x"
    case .barLikelihood: "y"
    case .barPosition: "z"
    case .shade1: "5"
    case .shade2: "6"
    case .shade3: "7"
    case .shade4: "8"
    case .input: "I"
    }
  }

  /// The role of a shade from 0, the lightest, to 3; a level out of range counts as the nearer end.
  package static func shade(_ level: Int) -> Role {
    [.shade1, .shade2, .shade3, .shade4][min(max(level, 0), 3)]
  }
}
