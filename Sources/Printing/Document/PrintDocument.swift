import Boards
import CellCanvas
import Sheets
import ThreatDomain

/// A part of a document that begins on a new page: a board, a page, or a sheet of the pack.
package struct PrintSection: Equatable, Sendable {
  /// The content of a section.
  package enum Content: Equatable, Sendable {
    case sheet(Sheet)
    /// The list of all sections after it.
    ///
    /// The format that lays out the pages makes it.
    case contents(title: String)
  }

  package let content: Content
  /// The facts that the pages of the section give about its figures.
  package let context: PrintContext
  /// The group in the contents, such as `Investigations`; `nil` for none.
  package let group: String?
  /// Whether the contents list the section.
  package let isListed: Bool

  package init(
    _ content: Content, context: PrintContext, group: String? = nil, isListed: Bool = true
  ) {
    self.content = content
    self.context = context
    self.group = group
    self.isListed = isListed
  }

  package init(_ sheet: Sheet, context: PrintContext) {
    self.init(.sheet(sheet), context: context.under(sheet.banner))
  }

  package var sheet: Sheet? { if case .sheet(let sheet) = content { sheet } else { nil } }

  /// The title at the head of the page and in the contents.
  var title: String {
    switch content {
    case .sheet(let sheet): sheet.titleWithBanner
    case .contents(let title): title
    }
  }

  var subtitle: String { sheet?.subtitle ?? "" }

  /// The banner, title and subtitle, each in its role.
  var titleLine: [TextRun] {
    sheet?.titleLine ?? [TextRun(SafeText(title), role: .title), TextRun("", role: .dim)]
  }

  /// Whether the section is the cover of a pack.
  ///
  /// Its title is the title of the document.
  var isCover: Bool { context.place == PackPart.cover.name }

  /// The id for links: letters, digits and `-`.
  var anchor: String {
    let signs = context.place.unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic
        || "0123456789".unicodeScalars.contains(scalar)
        ? Character(scalar) : "-"
    }
    return "at-\(String(signs))"
  }
}

/// A document to print under one marking: a board, a page, or a whole pack.
package struct PrintDocument: Equatable, Sendable {
  /// The title of the file: `ACTORS  by harm`, `Meeting pack`.
  package let title: String
  package let sections: [PrintSection]
  /// The context of the whole document, on every page.
  package let context: PrintContext

  package init(title: String, sections: [PrintSection], context: PrintContext) {
    self.title = title
    self.sections = sections
    self.context = context
  }

  /// A document of one board or page.
  package init(_ sheet: Sheet, context: PrintContext) {
    self.init(
      title: sheet.titleWithBanner, sections: [PrintSection(sheet, context: context)],
      context: context.under(sheet.banner))
  }

  /// The highest marking in the document, which every page shows.
  package var marking: Marking {
    sections.compactMap(\.sheet?.marking).max() ?? .officialSensitive
  }

  /// The sheet of a document with one section; `nil` where there are more.
  var onlySheet: Sheet? { sections.count == 1 ? sections[0].sheet : nil }
}
