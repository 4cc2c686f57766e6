import Boards
import CellCanvas
import Sheets

/// The lines of a table of contents: each section, dots, and the page on which it begins.
struct PageContents {
  private let document: PrintDocument
  private let width: Int

  /// Cells for the number of a page.
  private static let numberWidth = 4

  init(_ document: PrintDocument, width: Int) {
    self.document = document
    self.width = width
  }

  /// - Parameter pages: The first page of each section; `nil` while they are not counted.
  func lines(pages: [Int]?) -> [Line] {
    var lines: [Line] = []
    var group: String?
    for (index, section) in document.sections.enumerated() where section.isListed {
      if let name = section.group, name != group {
        lines += [.blank, .words(name, .heading)]
      } else if section.group == nil, group != nil {
        lines.append(.blank)
      }
      group = section.group
      lines.append(line(of: section, page: pages?[index]))
    }
    return lines
  }

  private func line(of section: PrintSection, page: Int?) -> Line {
    let indent = section.group == nil ? 0 : 2
    let room = width - PageContents.numberWidth - indent - 2
    let title = SafeText(section.entry).truncated(to: room)
    let dots = SafeText(repeating: ".", count: room - title.width)
    let number = SafeText(page.map { "\($0)" } ?? "").fitted(
      to: PageContents.numberWidth, alignment: .right)
    let runs = [
      TextRun(SafeText(repeating: " ", count: indent) + title, role: .text),
      TextRun(" " + dots + " ", role: .dim), TextRun(number, role: .text),
    ]
    return .fact(Fact(Field(runs, raw: .missing)))
  }
}

extension PrintSection {
  /// What the contents call it: of a page also which one, without the day that all share.
  var entry: String {
    let parts = group == nil ? [] : Array((sheet?.subtitleParts ?? []).dropLast())
    return ([title] + parts).joined(separator: " · ")
      .split(separator: " ").joined(separator: " ")
  }
}
