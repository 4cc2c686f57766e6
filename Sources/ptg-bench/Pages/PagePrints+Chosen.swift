import Boards
import Printing
import Sheets
import ThreatDomain

/// The prints with one choice each.
extension PagePrints {
  static let handling = ["leave-out", "carry"].map { PageChoice("handling", $0) }
  static let themes = ["ascii", "colour-blind", "dark", "light", "mono", "projector"]

  /// The prints with one choice.
  ///
  /// - Of every board and the first page of each kind: each state of each control, and each pane.
  /// - Of every board and the pack: an earlier month and each handling. Pages of records with
  ///   conditions get each handling too.
  /// - Of the first board and the pack: each paper and theme, and ASCII. Of the pack also each
  ///   part.
  var chosen: [PagePrint] {
    let pack = PageSubject.pack(in: .national)
    let boards = boardCatalogue.map { PageSubject(.board($0.id), in: .national) }
    let conditional = places.conditional.map { PageSubject($0) }
    let leading = panes.flatMap { place, panes in
      prints(of: PageSubject(place), controls(of: place) + panes.map { PageChoice("pane", $0) })
    }
    return leading
      + (boards + [pack]).flatMap { prints(of: $0, [PageChoice("month", "\(earlierMonth)")]) }
      + (boards + [pack] + conditional).flatMap { prints(of: $0, Self.handling) }
      + (boards.prefix(1) + [pack]).flatMap { prints(of: $0, Self.looks) }
      + prints(of: pack, PackPart.all.map { PageChoice("include", $0.name) })
  }

  /// The prints of the choices in English, safe and not, in every format that is quick to make.
  private func prints(of subject: PageSubject, _ choices: [PageChoice]) -> [PagePrint] {
    choices.flatMap { choice in
      [false, true].flatMap { isSafe in
        formats.filter { $0.tool == nil }.map { form in
          PagePrint(
            subject, choice, PageLook(language: "en", isSafe: isSafe, format: form.id, size: nil))
        }
      }
    }
  }

  private func controls(of place: Place) -> [PageChoice] {
    place.settableControls.flatMap { control in
      control.states.map { PageChoice.state($0.id, of: control) }
    }
  }

  private static var looks: [PageChoice] {
    Paper.names.map { PageChoice("paper", $0) } + themes.map { PageChoice("theme", $0) }
      + [PageChoice(name: "ascii", words: ["--ascii"])]
  }
}
