/// A size of paper, counted in characters: ten to the inch, with margins of 2 cm.
package enum Paper: String, CaseIterable, Sendable {
  case a4
  case a4Landscape = "a4-landscape"
  case a3Landscape = "a3-landscape"

  /// The names that `--paper` takes.
  package static var names: [String] { allCases.map(\.rawValue) }

  /// The number of characters across a line.
  package var columns: Int {
    switch self {
    case .a4: 80
    case .a4Landscape: 116
    case .a3Landscape: 164
    }
  }

  /// The number of lines on a page, with marking and foot.
  package var rows: Int {
    switch self {
    case .a4: 60
    case .a4Landscape: 42
    case .a3Landscape: 60
    }
  }
}
