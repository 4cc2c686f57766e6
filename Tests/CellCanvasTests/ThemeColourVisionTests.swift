import CellCanvas
import Foundation
import Testing

/// Roles that appear beside each other and have different meanings.
private let neighbours: [(Role, Role)] = [
  (.good, .warning), (.good, .alert), (.p1, .p2), (.p2, .p3), (.p3, .p4), (.p1, .p3),
  (.barHarm, .barLikelihood), (.barLikelihood, .barPosition), (.barHarm, .barPosition),
  (.chartLine, .chartMean), (.chartLine, .chartLimit),
  (.chartMean, .chartLimit), (.chartPoint, .chartLimit), (.chartPoint, .chartLine),
]

@Suite("The colour-blind theme")
struct ThemeColourVisionTests {
  private func theme() throws -> Theme {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Themes")
    let file = folder.appending(path: "colour-blind.theme")
    return try Theme(name: "colour-blind", text: String(contentsOf: file, encoding: .utf8))
  }

  @Test(
    "keeps neighbours apart for people who lack one kind of cone", arguments: Vision.allCases)
  fileprivate func apart(_ vision: Vision) throws {
    let theme = try theme()
    for (first, second) in neighbours {
      let styles = [theme.style(of: first), theme.style(of: second)]
      let texts = styles.compactMap { vision.seen($0.foreground) }
      let papers = styles.compactMap { vision.seen($0.background) }
      try #require(texts.count == 2 && papers.count == 2)
      // A difference of 2.3 is just noticeable; twenty is far apart on the same page.
      let apart = max(texts[0].difference(from: texts[1]), papers[0].difference(from: papers[1]))
      #expect(apart >= 20, "\(first) and \(second): \(apart)")
    }
  }

  @Test("keeps shades apart, each seen as much as its sign covers", arguments: Vision.allCases)
  fileprivate func shades(_ vision: Vision) throws {
    let theme = try theme()
    let seen = try (0..<4).map { level in
      let style = theme.style(of: .shade(level))
      return try #require(
        vision.seen(style.foreground, covering: Double(level + 1) / 4, of: style.background))
    }
    for (one, next) in zip(seen, seen.dropFirst()) {
      #expect(one.difference(from: next) >= 20, "\(one.difference(from: next))")
    }
  }
}

/// The sight of people who lack one kind of cone.
///
/// Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for
/// Simulation of Color Vision Deficiency (IEEE TVCG 15, 2009), the matrices of severity 1.
private enum Vision: CaseIterable {
  case protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// What is seen of a colour as 256 colours show it; `nil` for the terminal's own.
  func seen(_ color: Color) -> LabColor? { seen(color, covering: 1, of: color) }

  /// What is seen of a colour that covers a part of another.
  func seen(_ color: Color, covering part: Double, of ground: Color) -> LabColor? {
    guard let own = Vision.shown(color), let under = Vision.shown(ground) else { return nil }
    return seen(zip(own, under).map { $0 * part + $1 * (1 - part) })
  }

  private static func shown(_ color: Color) -> [Double]? {
    guard let index = color.paletteIndex, let shown = Color.indexed(index).components else {
      return nil
    }
    return [shown.red, shown.green, shown.blue].map { Double($0) / 255 }
  }

  /// - Parameter parts: Red, green and blue, 0 to 1.
  private func seen(_ parts: [Double]) -> LabColor {
    let linear = parts.map { value in
      value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return LabColor(
      linear: matrix.map { row in min(max(zip(row, linear).map(*).reduce(0, +), 0), 1) })
  }
}

/// A colour in CIE L*a*b* (1976) with white D65; the distance of two colours is their visible
/// difference.
private struct LabColor {
  let parts: [Double]

  /// - Parameter linear: Red, green and blue of sRGB (IEC 61966-2-1) without its curve, 0 to 1.
  init(linear: [Double]) {
    let (red, green, blue) = (linear[0], linear[1], linear[2])
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    let y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    let root = [x, y, z].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    parts = [116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])]
  }

  func difference(from other: LabColor) -> Double {
    zip(parts, other.parts).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }
}
