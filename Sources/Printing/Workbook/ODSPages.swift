import CellCanvas
import ThreatDomain

/// The printed pages of a workbook: wide paper, with the marking at the head and the foot.
struct ODSPages {
  let marking: Marking
  /// The numbers of pages that sheets need side by side, each once.
  let across: [Int]

  /// The name of the style of a sheet that needs this many pages side by side.
  static func sheet(across: Int) -> String { "sheet\(across)" }

  private static func paper(across: Int) -> String { "paper\(across)" }
  private static func master(across: Int) -> String { "across\(across)" }

  /// The styles of sheets, and the paper of each.
  func writeLayouts(to markup: inout Markup) {
    for number in across {
      markup.element(
        .style,
        [
          Attribute(.styleName, made: ODSPages.sheet(across: number)),
          Attribute(.styleFamily, "table"),
          Attribute(.styleMaster, made: ODSPages.master(across: number)),
        ]
      ) { $0.leaf(.tableProperties) }
      writeLayout(number, to: &markup)
    }
  }

  private func writeLayout(_ number: Int, to markup: inout Markup) {
    markup.element(
      .pageLayout, [Attribute(.styleName, made: ODSPages.paper(across: number))]
    ) { markup in
      markup.leaf(
        .pageLayoutProperties,
        [
          Attribute(.foWidth, "29.7cm"), Attribute(.foHeight, "21cm"),
          Attribute(.styleOrientation, "landscape"), Attribute(.foMargin, "1.5cm"),
          Attribute(.styleScaleToX, made: "\(number)"), Attribute(.styleScaleToY, "0"),
        ])
      for style in [Tag.headerStyle, .footerStyle] {
        markup.element(style) { markup in
          markup.leaf(.headerFooterProperties, [Attribute(.foMinHeight, "0.8cm")])
        }
      }
    }
  }

  func writeMasters(to markup: inout Markup) {
    markup.element(.odfMasterStyles) { markup in
      for number in across {
        markup.element(
          .masterPage,
          [
            Attribute(.styleName, made: ODSPages.master(across: number)),
            Attribute(.stylePageLayout, made: ODSPages.paper(across: number)),
          ]
        ) { markup in
          markup.element(.pageHeader) { writeMarking(to: &$0) }
          markup.element(.pageFooter) { writeMarking(numbered: true, to: &$0) }
        }
      }
    }
  }

  private func writeMarking(numbered: Bool = false, to markup: inout Markup) {
    markup.element(.odfParagraph) { markup in
      markup.write(SafeText(marking.rawValue))
      guard numbered else { return }
      markup.write(" · ")
      markup.element(.odfPageNumber, text: "1")
    }
  }
}
