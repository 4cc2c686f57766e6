import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The board of actors as values: its tables, its head and its sentences.
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

  /// The operations that are named where the cursor begins in one of the tables.
  private var namedInDetails: [Place] {
    [model.shown, model.doubtful, model.crossing, model.leftTen].compactMap(\.first)
      .flatMap(\.investigations).map { .investigation($0.id) }
  }

  private var view: ActorsView { request[ActorsView.self] }

  private var subtitle: [String] {
    [weightsTried].compactMap(\.self) + [words.say.asAt(model.asAt)]
  }

  /// The table of the view across the board; while weights are tried, beside them.
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
    // The title of the board names the first one.
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
    return Pane(
      view.paneID, isMain ? "" : words[title], .table(table), side: side, minimumHeight: minimum)
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
  /// The title of the board with it.
  fileprivate var boardTitle: Term {
    switch self {
    case .ten: .board(.titleActors)
    case .doubts: .actors(.titleDoubts)
    case .crossing: .actors(.titleCrossing)
    }
  }

  /// Tab brings what crosses forces and regions first: the doubts have a key of their own, `v`.
  fileprivate var place: Int {
    switch self {
    case .ten: 0
    case .crossing: 1
    case .doubts: 2
    }
  }
}
