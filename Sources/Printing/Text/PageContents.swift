import Boards
import CellCanvas
import Sheets

/// The lines of a table of contents: each section, dots, and the number of its first page.
struct PageContents {
  private let document: PrintDocument
  private let width: Int

  /// The cells for a page number.
  private static let numberWidth = 4

  init(_ document: PrintDocument, width: Int) {
    self.document = document
    self.width = width
  }

  /// - Parameter pages: The first page of each section; `nil` before pages are counted.
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
  /// The name of the section in the contents.
  ///
  /// A page adds its subject, without the date that all share.
  var entry: String {
    let parts = group == nil ? [] : Array((sheet?.subtitleParts ?? []).dropLast())
    return ([title] + parts).joined(separator: " · ")
      .split(separator: " ").joined(separator: " ")
  }
}
