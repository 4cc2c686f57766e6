import Boards
import Printing
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Every print that is compared.
///
/// All combinations of choices would be millions. So each choice occurs once in every format:
///
/// - Every board and pack in the scopes of ``PagePlaces``, and the first page of each kind, in each
///   language, safe and not, in every format. A picture of the screen has four sizes.
/// - Every further page in each language, safe and not, as text, JSON and a picture.
/// - Every choice about a print, in English, safe and not, in every format: see ``chosen``.
/// - PDF takes a second for each print. It is made only on request, and without choices.
///
/// `--stamp` is left out, because it prints the user and the time.
struct PagePrints {
  let places: PagePlaces
  let formats: [PrintForm]
  /// The panes of every board, and of the first page of each kind.
  let panes: [(place: Place, ids: [String])]
  let earlierMonth: Month

  static let sizes = ["40x10", "80x24", "120x40", "200x60"]
  static let usualFormats = printForms.filter { $0.tool == nil }

  init(of snapshot: borrowing Snapshot, in formats: [PrintForm] = usualFormats) throws {
    self.formats = formats
    places = try PagePlaces(of: snapshot)
    earlierMonth = snapshot.directory.months.upperBound - 1
    var panes: [(Place, [String])] = []
    for place in places.leading {
      panes.append((place, try PagePrints.panes(of: place, in: snapshot)))
    }
    self.panes = panes
  }

  /// All prints, always in the same order.
  var all: [PagePrint] { whole + chosen }

  /// Every subject without a choice.
  private var whole: [PagePrint] {
    let leading = looks(formats.map(\.id), sizes: PagePrints.sizes)
    let further = looks(
      formats.map(\.id).filter(PagePrints.formatsOfFurther.contains), sizes: ["120x40"])
    return places.leadingSubjects.flatMap { subject in
      leading.map { PagePrint(subject, nil, $0) }
    }
      + places.further.flatMap { place in
        further.map { PagePrint(PageSubject(place), nil, $0) }
      }
  }

  private static let formatsOfFurther = ["text", "json", "svg"]

  /// Every format in each language, safe and not; pictures in each size.
  private func looks(_ formats: [String], sizes: [String]) -> [PageLook] {
    Language.allCases.flatMap { language in
      [false, true].flatMap { isSafe in
        formats.flatMap { format in
          let sizes: [String?] = format == "svg" ? sizes : [nil]
          return sizes.map { size in
            PageLook(language: language.rawValue, isSafe: isSafe, format: format, size: size)
          }
        }
      }
    }
  }

  /// Every pane that a place prints in any of its views.
  private static func panes(
    of place: Place, in snapshot: borrowing Snapshot
  ) throws(StoreError) -> [String] {
    var ids: [String] = []
    for view in place.views {
      let request = BoardRequest(of: snapshot, choices: view)
      let panes = try place.load(from: snapshot, request)?.paperPanes ?? []
      ids += panes.map(\.id).filter { !ids.contains($0) }
    }
    return ids
  }
}
