import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A sheet of a workbook as XML: a row of the sheet is a line of the file.
struct ODSSheet {
  let sheet: WorkbookSheet
  let words: Words

  func write(to markup: inout Markup) {
    markup.element(
      .odfTable,
      [
        Attribute(.tableName, made: sheet.name),
        Attribute(.tableStyle, made: ODSPages.sheet(across: sheet.pagesAcross)),
      ]
    ) { markup in
      let isRight = sheet.head.indices.map(sheet.isRight)
      for width in sheet.widths {
        markup.leaf(.odfColumn, [Attribute(.tableStyle, made: ODSStyles.column(width))])
      }
      write([(.text(sheet.title), .title)], to: &markup)
      for line in sheet.lines { write([(line, line.isLink ? .link : .line)], to: &markup) }
      markup.element(.odfHeaderRows) { markup in
        let styles = isRight.map { $0 ? ODSStyles.Cell.figureHead : .head }
        write(Array(zip(sheet.head.map(WorkbookCell.text), styles)), to: &markup)
      }
      for row in sheet.rows {
        write(zip(row, isRight).map { ($0, $0.style(isRight: $1)) }, to: &markup)
      }
    }
  }

  private func write(_ cells: [(WorkbookCell, ODSStyles.Cell)], to markup: inout Markup) {
    markup.element(.odfRow, [Attribute(.tableStyle, "row")]) { markup in
      for (cell, style) in cells { write(cell, style, to: &markup) }
    }
  }

  private func write(_ cell: WorkbookCell, _ style: ODSStyles.Cell, to markup: inout Markup) {
    markup.element(.odfCell, [Attribute(.tableStyle, made: style.rawValue)] + cell.typed) {
      markup in
      markup.element(.odfParagraph) { markup in
        let text = SafeText(cell.shown(words))
        guard case .link(_, let sheet) = cell else { return markup.writeSpaced(text) }
        markup.element(
          .odfLink,
          [
            Attribute(.linkTarget, made: "#'\(sheet)'.A1"), Attribute(.linkType, "simple"),
          ]
        ) { $0.writeSpaced(text) }
      }
    }
  }
}

extension WorkbookCell {
  /// The type and the value as attributes; text is a string, whatever it looks like.
  fileprivate var typed: [Attribute] {
    switch self {
    case .text, .shorthand, .link: [Attribute(.officeType, "string")]
    case .integer(let number): WorkbookCell.float(String(number))
    case .number(let number): WorkbookCell.float("\(number)")
    case .published(let value): WorkbookCell.float(value.text)
    case .share(let share):
      [Attribute(.officeType, "percentage"), Attribute(.officeValue, made: "\(share)")]
    case .pounds(let pounds):
      [
        Attribute(.officeType, "currency"), Attribute(.officeCurrency, "GBP"),
        Attribute(.officeValue, made: "\(pounds)"),
      ]
    case .day(let day): WorkbookCell.date(day)
    case .month(let month): WorkbookCell.date(month.firstDay)
    }
  }

  private static func float(_ digits: String) -> [Attribute] {
    [Attribute(.officeType, "float"), Attribute(.officeValue, made: digits)]
  }

  private static func date(_ day: Day) -> [Attribute] {
    [Attribute(.officeType, "date"), Attribute(.officeDate, made: day.description)]
  }

  fileprivate var isLink: Bool { if case .link = self { true } else { false } }

  /// - Parameter isRight: Whether the column holds figures, so that what stands for one is there too.
  fileprivate func style(isRight: Bool) -> ODSStyles.Cell {
    switch self {
    case .shorthand where !isRight: .text
    case .text: .text
    case .link: .link
    case .shorthand: .shorthand
    case .integer: .integer
    case .number: .number
    case .published: .published
    case .share: .share
    case .pounds: .pounds
    case .day: .day
    case .month: .month
    }
  }
}

extension Markup {
  /// Text with every blank kept: OpenDocument drops those at an end and all but one in a row.
  fileprivate mutating func writeSpaced(_ text: SafeText) {
    let string = text.string
    guard string.contains("  ") || string.hasPrefix(" ") || string.hasSuffix(" ") else {
      return write(text)
    }
    var plain = ""
    var isAfterBlank = true
    let characters = Array(string)
    for (index, character) in characters.enumerated() {
      let isBlank = character == " "
      if isBlank, isAfterBlank || index == characters.count - 1 {
        write(SafeText(plain))
        plain = ""
        leaf(.odfBlank)
      } else {
        plain.append(character)
      }
      isAfterBlank = isBlank
    }
    write(SafeText(plain))
  }
}
