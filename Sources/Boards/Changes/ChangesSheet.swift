import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The changes board as a sheet.
struct ChangesSheet {
  let model: ChangesModel
  let scopeName: String

  var request: BoardRequest { model.request }
  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.changes(.titleChanges)],
      subtitle: [words[order.title], since],
      headline: headline,
      panes: [
        Pane("changes", "", .table(table), side: .full, minimumHeight: 8),
        .details(words, minimumHeight: 3),
        Pane("kinds", words[.pane(.counts)], .table(kinds), side: .right, minimumHeight: 5),
      ] + [Pane.handling(model.notes, request, side: .right)].compactMap(\.self),
      sentences: sentences,
      // Cases and demand have no marking of their own, so the sheet never has a lower marking than
      // this.
      marking: .officialSensitive)
  }

  /// `since 8 Mar 2019, to 5 Apr 2019`, or `since export 6 of 1 Mar 2019, to 5 Apr 2019`.
  private var since: String {
    model.earlier.map { words.say.since(export: $0.serial, of: $0.asAt, to: model.asAt) }
      ?? words.say.since(model.baseline, to: model.asAt)
  }

  var order: ChangeOrder { request[ChangeOrder.self] }

  func when(_ moment: Change.Moment) -> Field {
    switch moment {
    case .day(let day): .code(day.description, words.shortDay(day))
    case .month(let month): .code("\(month)", words.month(month))
    case .between: .none().said(as: words[.changes(.noDayOfItsOwn)])
    }
  }
}
