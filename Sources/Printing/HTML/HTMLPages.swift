import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A document as one HTML file that needs no other file: no script, font or picture from outside.
///
/// On a screen it is one long page. On paper its style sheet sets the size, the running head and
/// the foot. Its policy (CSP 3) allows only that style sheet, by its hash.
enum HTMLPages {
  static func text(of document: PrintDocument, _ settings: PrintSettings) -> String {
    let style = StyleSheet(document, settings.paper)
    var markup = Markup()
    markup.prologue("<!DOCTYPE html>")
    markup.element(
      .html, [Attribute(.lang, made: document.context.words.language.rawValue)]
    ) { markup in
      markup.element(.head) { head(of: document, style, in: &$0) }
      markup.element(.body) { body(of: document, settings, in: &$0) }
    }
    return markup.text
  }

  private static func head(
    of document: PrintDocument, _ style: StyleSheet, in markup: inout Markup
  ) {
    let context = document.context
    markup.leaf(.meta, [Attribute(.charset, "utf-8")])
    markup.leaf(
      .meta,
      [
        Attribute(.httpEquiv, "Content-Security-Policy"),
        Attribute(
          .content,
          made: "default-src 'none'; style-src '\(style.hash)'; base-uri 'none'; form-action 'none'"
        ),
      ])
    markup.leaf(
      .meta,
      [Attribute(.name, "viewport"), Attribute(.content, "width=device-width, initial-scale=1")])
    markup.element(
      .title,
      text: "\(document.title.split(separator: " ").joined(separator: " ")) · \(context.about)")
    markup.style(style)
  }

  private static func body(
    of document: PrintDocument, _ settings: PrintSettings, in markup: inout Markup
  ) {
    let marking = SafeText(document.marking.rawValue)
    markup.element(.header) { $0.element(.p, [Attribute(.class, "marking")], text: marking) }
    markup.element(.main) { markup in
      if document.onlySheet == nil, document.sections.first?.isCover != true {
        markup.element(.h1, text: SafeText(document.title))
      }
      for (index, section) in document.sections.enumerated() {
        HTMLSection(
          document: document, section: section, number: index + 1, paper: settings.paper
        ).write(to: &markup)
      }
    }
    markup.element(.footer) { $0.element(.p, [Attribute(.class, "marking")], text: marking) }
  }
}
