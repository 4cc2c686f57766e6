import Boards
import CellCanvas
import Sheets
import Wording

/// A board or page as a section: title, headline, panes and sentences.
struct HTMLSection {
  let document: PrintDocument
  let section: PrintSection
  /// The number of the section in the document, for ids that no other section has.
  let number: Int
  let paper: Paper

  private var words: Words { section.context.words }
  private var isAlone: Bool { document.onlySheet != nil }

  func write(to markup: inout Markup) {
    let heading = "s\(number)"
    markup.element(
      .section,
      [
        Attribute(.class, made: section.isCover ? "board cover" : "board"),
        Attribute(.id, made: section.anchor),
        Attribute(.labelledBy, made: heading),
      ]
    ) { markup in
      writeHead(heading, to: &markup)
      if let sheet = section.sheet {
        write(sheet, to: &markup)
      } else {
        HTMLContents(document: document).write(to: &markup)
      }
    }
  }

  private func writeHead(_ id: String, to markup: inout Markup) {
    markup.element(isAlone || section.isCover ? .h1 : .h2, [Attribute(.id, made: id)]) { markup in
      markup.write(SafeText(section.title.split(separator: " ").joined(separator: " ")))
      guard !section.subtitle.isEmpty else { return }
      markup.write(" ")
      markup.element(.span, text: SafeText(section.subtitle))
    }
    markup.element(.p, [Attribute(.class, "about")], text: SafeText(section.context.about))
    markup.element(
      .p, [Attribute(.class, "proof")],
      text: SafeText(
        [section.context.proof, section.context.stamp].compactMap(\.self).joined(separator: " · ")))
  }

  private func write(_ sheet: Sheet, to markup: inout Markup) {
    if !sheet.headline.isEmpty {
      markup.element(.div, [Attribute(.class, "headline")]) { markup in
        for line in sheet.headline.drawn { markup.paragraph(line) }
      }
    }
    for (index, pane) in sheet.paperPanes.enumerated() {
      HTMLPane(
        pane: pane, id: "s\(number)p\(index + 1)", sectionID: "s\(number)", words: words,
        frame: PictureFrame(section, in: document), paper: paper,
        heading: isAlone ? .h2 : .h3, fallback: sheet.title
      ).write(to: &markup)
    }
    let sentences = sheet.paperSentences
    if !sentences.isEmpty {
      markup.element(isAlone ? .h2 : .h3, text: SafeText(words[.fact(.inWords)]))
      markup.element(.ul) { markup in
        for sentence in sentences { markup.element(.li, text: SafeText(sentence)) }
      }
    }
    writeLegend(of: sheet, to: &markup)
  }

  private func writeLegend(of sheet: Sheet, to markup: inout Markup) {
    guard !sheet.legend.isEmpty else { return }
    markup.element(isAlone ? .h2 : .h3, text: SafeText(words[.fact(.legend)]))
    markup.element(.ul, [Attribute(.class, "legend")]) { markup in
      for entry in sheet.legend {
        markup.element(.li) { markup in
          markup.element(.strong, text: SafeText(entry.sign))
          markup.write(SafeText(" \(entry.meaning)"))
        }
      }
    }
  }
}

/// The contents as links.
///
/// On paper they also have page numbers.
struct HTMLContents {
  let document: PrintDocument

  func write(to markup: inout Markup) {
    markup.element(
      .nav, [Attribute(.class, "contents"), Attribute(.labelledBy, made: labelID)]
    ) { markup in
      markup.element(.ol) { markup in
        for group in groups { write(group, to: &markup) }
      }
    }
  }

  /// The id of the heading of the contents.
  private var labelID: String {
    "s\((document.sections.firstIndex { $0.sheet == nil } ?? 0) + 1)"
  }

  private struct Group {
    let title: String?
    var sections: [PrintSection]
  }

  private var groups: [Group] {
    var groups: [Group] = []
    for section in document.sections where section.isListed {
      if let last = groups.last, last.title == section.group, last.title != nil {
        groups[groups.count - 1].sections.append(section)
      } else {
        groups.append(Group(title: section.group, sections: [section]))
      }
    }
    return groups
  }

  private func write(_ group: Group, to markup: inout Markup) {
    guard let title = group.title else {
      for section in group.sections { link(section, in: &markup) }
      return
    }
    markup.element(.li) { markup in
      markup.write(SafeText(title))
      markup.element(.ol) { markup in
        for section in group.sections { link(section, in: &markup) }
      }
    }
  }

  private func link(_ section: PrintSection, in markup: inout Markup) {
    markup.element(.li) { markup in
      markup.element(
        .a, [Attribute(.href, made: "#\(section.anchor)")], text: SafeText(section.entry))
    }
  }
}
