import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A workbook as a flat OpenDocument spreadsheet (OASIS OpenDocument 1.3, part 3): one XML file.
///
/// Its elements are those of ``Tag``: no formula, script, macro, picture or outside link can be
/// written. Text of the data is always a string cell, so a spreadsheet never runs it.
enum FlatODS {
  static let mimetype: StaticString = "application/vnd.oasis.opendocument.spreadsheet"

  static func text(of document: PrintDocument, _ settings: PrintSettings) -> String {
    text(of: Workbook(document))
  }

  static func text(of workbook: Workbook) -> String {
    var markup = Markup()
    markup.prologue(Pictures.declaration)
    markup.element(.odfDocument, namespaces) { markup in
      writeMeta(of: workbook, to: &markup)
      writeSettings(of: workbook, to: &markup)
      ODSStyles(workbook).write(to: &markup)
      markup.element(.odfBody) { markup in
        markup.element(.odfSpreadsheet) { markup in
          for sheet in workbook.sheets {
            ODSSheet(sheet: sheet, words: workbook.words).write(to: &markup)
          }
        }
      }
    }
    return markup.text
  }

  private static let namespaces: [Attribute] = [
    Attribute(.xmlnsOffice, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    Attribute(.xmlnsMeta, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    Attribute(.xmlnsDC, "http://purl.org/dc/elements/1.1/"),
    Attribute(.xmlnsConfig, "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    Attribute(.xmlnsStyle, "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    Attribute(.xmlnsFO, "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    Attribute(.xmlnsNumber, "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    Attribute(.xmlnsTable, "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    Attribute(.xmlnsText, "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    Attribute(.xmlnsLink, "http://www.w3.org/1999/xlink"),
    Attribute(.officeVersion, "1.3"), Attribute(.officeMimetype, mimetype),
  ]

  private static func writeMeta(of workbook: Workbook, to markup: inout Markup) {
    markup.element(.odfMeta) { markup in
      markup.element(.metaGenerator, text: "ptg")
      markup.element(.dcTitle, text: SafeText(workbook.title))
      markup.element(.metaCreated, text: SafeText(workbook.created))
      markup.element(.dcLanguage, text: SafeText("\(workbook.words.language.rawValue)-GB"))
    }
  }

  /// The heading row of each sheet, and all above it, stay in sight.
  ///
  /// The names of these settings are those of LibreOffice: OpenDocument leaves them to programs.
  private static func writeSettings(of workbook: Workbook, to markup: inout Markup) {
    markup.element(.odfSettings) { markup in
      markup.element(.configSet, [Attribute(.configName, "ooo:view-settings")]) { markup in
        markup.element(.configIndexed, [Attribute(.configName, "Views")]) { markup in
          markup.element(.configEntry) { markup in
            markup.element(.configNamed, [Attribute(.configName, "Tables")]) { markup in
              for sheet in workbook.sheets { writeFreeze(of: sheet, to: &markup) }
            }
          }
        }
      }
    }
  }

  private static func writeFreeze(of sheet: WorkbookSheet, to markup: inout Markup) {
    let row = sheet.rowsAbove + 1
    let items: [(StaticString, StaticString, Int)] = [
      ("VerticalSplitMode", "short", 2), ("VerticalSplitPosition", "int", row),
      ("ActiveSplitRange", "short", 2), ("PositionTop", "int", 0), ("PositionBottom", "int", row),
    ]
    markup.element(.configEntry, [Attribute(.configName, made: sheet.name)]) { markup in
      for (name, type, value) in items {
        markup.element(
          .configItem, [Attribute(.configName, name), Attribute(.configType, type)],
          text: SafeText(String(value)))
      }
    }
  }
}
