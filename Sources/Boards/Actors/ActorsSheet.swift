import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The actors board as a sheet.
struct ActorsSheet {
  let model: ActorsModel
  let names: ActorNames
  let request: BoardRequest

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[view.boardTitle], subtitle: subtitle,
      banner: model.trial.map { _ in words[.actors(.whatIf)] },
      headline: headline, panes: panes, legend: legend, sentences: sentences,
      marking: model.marking
    ).naming(namedInDetails)
  }

  /// The investigations named in the lines about the first row of each table.
  private var namedInDetails: [Place] {
    [model.shown, model.doubtful, model.crossing, model.leftTen].compactMap(\.first)
      .flatMap(\.investigations).map { .investigation($0.id) }
  }

  private var view: ActorsView { request[ActorsView.self] }

  private var subtitle: [String] {
    [weightsTried].compactMap(\.self) + [words.say.asAt(model.asAt)]
  }

  /// The panes.
  ///
  /// The table of the view goes across the board. While weights are tried, it is beside them.
  private var panes: [Pane] {
    let isTrial = model.trial != nil
    let main = table(of: view, side: isTrial ? .left : .full, minimum: isTrial ? 8 : 12)
    let others = ActorsView.allCases.filter { $0 != view }.sorted { $0.place < $1.place }
    return [whatIf, main].compactMap(\.self)
      + [.details(words, minimumHeight: 2)]
      + others.map { table(of: $0, side: $0 == .ten ? .left : .right, minimum: 4) }
      + [tenChanges, conditionsPane].compactMap(\.self)
  }

  private func table(of view: ActorsView, side: Pane.Side, minimum: Int) -> Pane {
    // The title of the board already names the first table.
    let isMain = view == self.view
    let title: Term =
      switch view {
      case .ten: .board(.actors)
      case .doubts: .actors(.scoresToLookAt)
      case .crossing: .actors(.moreThanOneForce)
      }
    let table =
      switch view {
      case .ten: ranking
      case .doubts: doubts
      case .crossing: crossing
      }
    let pane = Pane(
      view.paneID, isMain ? "" : words[title], .table(table), side: side, minimumHeight: minimum)
    // Without scores there is no doubt about them.
    return view == .doubts ? pane.needing(.assessment) : pane
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("█ ▆", words[.column(.harm)], explaining: [.harm]),
      LegendEntry("▓ ▚", words[.column(.likelihood)], explaining: [.likelihood]),
      LegendEntry("▒ ░", words[.column(.position)], explaining: [.position]),
      LegendEntry("!", words[.legend(.legendStale)], explaining: [.signal]),
      LegendEntry(
        "+1", words[model.trial == nil ? .legend(.legendMoved) : .actors(.legendMovedByWeights)],
        explaining: [.move]),
      LegendEntry(words[.column(.inTen)], words[.legend(.legendInTen)]),
    ]
  }
}

extension ActorsView {
  /// The title of the board in this view.
  fileprivate var boardTitle: Term {
    switch self {
    case .ten: .board(.titleActors)
    case .doubts: .actors(.titleDoubts)
    case .crossing: .actors(.titleCrossing)
    }
  }

  /// The order in which Tab brings the tables.
  ///
  /// The doubts come last, because `v` also brings them.
  fileprivate var place: Int {
    switch self {
    case .ten: 0
    case .crossing: 1
    case .doubts: 2
    }
  }
}
