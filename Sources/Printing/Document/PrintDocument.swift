import Boards
import CellCanvas
import Sheets
import ThreatDomain

/// One thing in a document that begins on a page of its own: a board, a page, or what binds them.
package struct PrintSection: Equatable, Sendable {
  /// What stands in it.
  package enum Content: Equatable, Sendable {
    case sheet(Sheet)
    /// The list of all sections that follow it, made by whoever lays them out.
    case contents(title: String)
  }

  package let content: Content
  package let context: PrintContext
  /// The group of the contents that it stands in, such as `Investigations`; `nil` for none.
  package let group: String?
  /// Whether the contents name it.
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

  /// The title in head and contents.
  var title: String {
    switch content {
    case .sheet(let sheet): sheet.titleWithBanner
    case .contents(let title): title
    }
  }

  var subtitle: String { sheet?.subtitle ?? "" }

  /// Banner, title and subtitle, each in its role.
  var titleLine: [TextRun] {
    sheet?.titleLine ?? [TextRun(SafeText(title), role: .title), TextRun("", role: .dim)]
  }

  /// Whether it is the first page of a pack, whose title is the document's.
  var isCover: Bool { context.place == PackPart.cover.name }

  /// The name under which links find it: letters, digits and `-`.
  var anchor: String {
    let signs = context.place.unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic
        || "0123456789".unicodeScalars.contains(scalar)
        ? Character(scalar) : "-"
    }
    return "at-\(String(signs))"
  }
}

/// What is printed as one, under one marking: a board, a page, or the whole pack.
package struct PrintDocument: Equatable, Sendable {
  /// The name on the file: `ACTORS  by harm`, `Meeting pack`.
  package let title: String
  package let sections: [PrintSection]
  /// What is said of the whole, on every page.
  package let context: PrintContext

  package init(title: String, sections: [PrintSection], context: PrintContext) {
    self.title = title
    self.sections = sections
    self.context = context
  }

  /// A board or a page alone.
  package init(_ sheet: Sheet, context: PrintContext) {
    self.init(
      title: sheet.titleWithBanner, sections: [PrintSection(sheet, context: context)],
      context: context.under(sheet.banner))
  }

  /// The highest marking of what it holds: it stands on every page.
  package var marking: Marking {
    sections.compactMap(\.sheet?.marking).max() ?? .officialSensitive
  }

  /// The sheet of a document that has but one.
  var onlySheet: Sheet? { sections.count == 1 ? sections[0].sheet : nil }
}
