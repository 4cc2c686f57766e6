import CellCanvas
import Wording

/// The look of a workbook: formats of numbers and dates, cells, column widths and printed pages.
struct ODSStyles {
  /// The styles of cells, by name.
  enum Cell: String, CaseIterable {
    case title, line, head, text, link, shorthand
    case figureHead = "figure-head"
    case integer, number, published, share, pounds, day, month
  }

  let workbook: Workbook

  init(_ workbook: Workbook) { self.workbook = workbook }

  private var pages: ODSPages {
    ODSPages(marking: workbook.marking, across: Set(workbook.sheets.map(\.pagesAcross)).sorted())
  }

  /// The name of the style of a column this many letters wide.
  static func column(_ width: Int) -> String { "letters\(width)" }

  /// A letter of 12 points is about this many hundredths of a centimetre wide.
  private static let letter = 24

  func write(to markup: inout Markup) {
    writeDefaults(to: &markup)
    markup.element(.odfAutomaticStyles) { markup in
      ODSFormats(language: workbook.words.language).write(to: &markup)
      for cell in Cell.allCases { cell.write(to: &markup) }
      for width in Set(workbook.sheets.flatMap(\.widths)).sorted() {
        write("table-column", named: ODSStyles.column(width), to: &markup) { markup in
          let hundredths = width * ODSStyles.letter
          let centimetres = (Double(hundredths) / 100).inHundredths
          markup.leaf(
            .columnProperties, [Attribute(.styleColumnWidth, made: "\(centimetres)cm")])
        }
      }
      write("table-row", named: "row", to: &markup) { markup in
        markup.leaf(.rowProperties, [Attribute(.styleOptimalHeight, "true")])
      }
      pages.writeLayouts(to: &markup)
    }
    pages.writeMasters(to: &markup)
  }

  private func write(
    _ family: StaticString, named name: String, to markup: inout Markup,
    _ content: (inout Markup) -> Void
  ) {
    markup.element(
      .style, [Attribute(.styleName, made: name), Attribute(.styleFamily, family)], content)
  }

  /// Arial of 12 points, as the guidance asks, and the language of the words.
  private func writeDefaults(to markup: inout Markup) {
    markup.element(.odfStyles) { markup in
      markup.element(
        .style, [Attribute(.styleName, "Default"), Attribute(.styleFamily, "table-cell")]
      ) { markup in
        markup.leaf(
          .textProperties,
          [
            Attribute(.foFontFamily, "Arial"), Attribute(.foFontSize, "12pt"),
            Attribute(.foLanguage, made: workbook.words.language.rawValue),
            Attribute(.foCountry, "GB"),
          ])
      }
    }
  }
}

extension ODSStyles.Cell {
  fileprivate func write(to markup: inout Markup) {
    let data = format.map { [Attribute(.styleData, made: $0.rawValue)] } ?? []
    markup.element(
      .style,
      [
        Attribute(.styleName, made: rawValue), Attribute(.styleFamily, "table-cell"),
        Attribute(.styleParent, "Default"),
      ] + data
    ) { markup in
      markup.leaf(.cellProperties, cell)
      markup.leaf(.paragraphProperties, [Attribute(.foAlign, isRight ? "end" : "start")])
      if !letters.isEmpty { markup.leaf(.textProperties, letters) }
    }
  }

  /// The format of numbers or dates; `nil` for text.
  private var format: ODSFormats.Name? {
    switch self {
    case .title, .line, .head, .figureHead, .text, .link, .shorthand, .published: nil
    case .integer: .whole
    case .number: .decimal
    case .share: .percent
    case .pounds: .money
    case .day: .date
    case .month: .yearMonth
    }
  }

  private var isRight: Bool {
    switch self {
    case .title, .line, .head, .text, .link: false
    case .figureHead, .shorthand, .integer, .number, .published, .share, .pounds, .day, .month:
      true
    }
  }

  private var cell: [Attribute] {
    let base = [
      Attribute(.styleVerticalAlign, "top"), Attribute(.styleTextAlignSource, "fix"),
      Attribute(.foPadding, "0.1cm"),
    ]
    return switch self {
    case .head, .figureHead:
      base + [
        Attribute(.foWrap, "wrap"), Attribute(.foBorderBottom, "1pt solid #000000"),
        Attribute(.foBackground, "#e6e6e6"),
      ]
    case .text: base + [Attribute(.foWrap, "wrap")]
    default: base
    }
  }

  private var letters: [Attribute] {
    switch self {
    case .title: [Attribute(.foFontWeight, "bold"), Attribute(.foFontSize, "15pt")]
    case .head, .figureHead: [Attribute(.foFontWeight, "bold")]
    case .link: [Attribute(.foColour, "#0b3d91")]
    default: []
    }
  }
}
