import CellCanvas
import Foundation
import Testing

@testable import Printing

@Suite("The colours of pictures")
struct PaletteTests {
  private static let themes = ["dark", "light", "projector", "colour-blind", "mono", "ascii"]

  private static func palette(_ name: String) throws -> Palette {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../Themes/\(name).theme")
    return Palette(try Theme(name: name, text: String(contentsOf: file, encoding: .utf8)))
  }

  private static func all() throws -> [(name: String, palette: Palette)] {
    [("paper", .onPaper)] + (try themes.map { ($0, try palette($0)) })
  }

  @Test("shade from little to much, the highest far from the paper, each to be read on")
  func shades() throws {
    for (name, palette) in try Self.all() {
      let steps = palette.shades.map { contrast($0.fill, palette.paper) }
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 * 1.3 < $1 }, "\(name): \(steps)")
      #expect((steps.first ?? 0) > 1.15, "\(name): the lowest is not empty either")
      #expect((steps.last ?? 0) >= 7, "\(name): the highest is never empty-looking")
      for shade in palette.shades {
        #expect(contrast(shade.ink, shade.fill) >= 4.5, "\(name): \(shade)")
      }
    }
  }

  @Test("let lines, points and marks stand out from the paper, and what is written on a mark")
  func marks() throws {
    for (name, palette) in try Self.all() {
      for color in [palette.line, palette.mean, palette.limit, palette.point, palette.border] {
        #expect(contrast(color, palette.paper) >= 3, "\(name): \(color)")
      }
      for role in [Role.alert, .warning, .dim] {
        #expect(contrast(palette.mark(role), palette.paper) >= 4.5, "\(name): \(role)")
      }
    }
  }

  @Test("are red for an alert alone")
  func red() throws {
    for (name, palette) in try Self.all() {
      let others = [
        palette.ink, palette.dim, palette.border, palette.line, palette.mean, palette.limit,
        palette.point,
      ]
      #expect(!others.contains(palette.alert), "\(name)")
      #expect(!others.contains(where: isRed) && isRed(palette.alert), "\(name)")
    }
  }
}

private func parts(_ color: String) -> [Double] {
  let value = Int(color.dropFirst(), radix: 16) ?? 0
  return [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) }
}

private func isRed(_ color: String) -> Bool {
  let parts = parts(color)
  return parts[0] > 1.6 * max(parts[1], parts[2], 1)
}

/// The relative luminance of WCAG 2.1.
private func luminance(_ color: String) -> Double {
  let linear = parts(color).map { $0 / 255 }.map { value in
    value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

/// The contrast ratio of WCAG 2.1.
private func contrast(_ one: String, _ other: String) -> Double {
  let light = [luminance(one), luminance(other)]
  return (light.max().map { $0 + 0.05 } ?? 0) / (light.min().map { $0 + 0.05 } ?? 1)
}
