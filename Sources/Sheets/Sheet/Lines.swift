import CellCanvas
import Wording

/// Lines of text in roles, for headlines, details and pages.
package enum Lines {
  /// `label  value`, the label dim.
  package static func fact(_ label: String, _ value: String, _ role: Role = .text) -> [TextRun] {
    [TextRun(SafeText("\(label)  "), role: .dim), TextRun(SafeText(value), role: role)]
  }

  /// Facts side by side.
  package static func facts(_ facts: [(label: String, value: String, role: Role)]) -> [TextRun] {
    var line: [TextRun] = []
    for entry in facts {
      if !line.isEmpty { line.append(TextRun("    ", role: .text)) }
      line += fact(entry.label, entry.value, entry.role)
    }
    return line
  }

  /// Lines of what stands under the cursor, the first of them beginning with its name.
  package static func named(_ name: String, _ lines: [[TextRun]]) -> [[TextRun]] {
    let name = TextRun(SafeText("\(name)  "), role: .heading)
    return [[name] + (lines.first ?? [])] + lines.dropFirst()
  }

  package static func plain(_ text: String, _ role: Role = .text) -> [TextRun] {
    [TextRun(SafeText(text), role: role)]
  }
}
