import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The page of one cell of the grid as a sheet.
struct CellPageSheet {
  let cell: GridCell
  let row: String
  /// The investigations of the cell: those that need the meeting first, then the largest loss.
  let entries: [GridEntry]
  let writer: InvestigationWriter

  private var words: Words { writer.words }

  private var request: BoardRequest { writer.request }

  var sheet: Sheet {
    let panes = [
      Pane("investigations", "", .table(table), side: .full, minimumHeight: 6),
      .details(words, minimumHeight: 5),
      Pane("level", words[.grid(.levelsMean)], .text([meaning]), side: .right, minimumHeight: 3),
    ]
    return Sheet(
      title: words[.grid(.titleCell)],
      subtitle: [name] + filter + [count, words.say.asAt(writer.asAt)],
      headline: [.headline([need], words)],
      panes: panes + [Pane.handling(notes, request, side: .right)].compactMap(\.self),
      legend: GridMark.legend(request.rules, words), sentences: sentences,
      marking: entries.map(\.investigation.marking).max() ?? .officialSensitive)
  }

  /// The name of the cell: `ROCU, P3`.
  private var name: String { "\(row), \(cell.level.rawValue)" }

  private var filter: [String] { cell.filter == .all ? [] : [words[cell.filter.title]] }

  private var count: String { words.say.investigations(entries.count) }

  private var need: String {
    guard !entries.isEmpty else { return words.asSentence(words[.fact(.noInvestigations)]) }
    let number = entries.count(where: \.needsMeeting)
    return number == 0
      ? words.say.noneNeedsMeeting : words.say.needMeeting(number, of: entries.count)
  }

  private var table: DataTable {
    writer.table(
      entries,
      writer.columns([
        .operation, .marks, .ageDays, .owner, .decisionDue, .decisionWanted, .lossPence, .fraudType,
        .forces, .lastActivityOn, .victims, .vulnerableVictims, .levelSince, .plans, .leadAgency,
        .investigationId,
      ]))
  }

  /// The meaning of the level of the cell.
  private var meaning: Line {
    let meaning =
      writer.names.definitions[cell.level].map(writer.meaning) ?? words[.grid(.noDefinition)]
    return .fact(Fact(nil, cell.level.rawValue, .text(meaning), as: .role(cell.level.role)))
  }

  private var sentences: [String] {
    let worries = entries.count(where: \.needsMeeting)
    return [words.asSentence("\(([name] + filter).joined(separator: ", ")): \(count)")]
      + (entries.isEmpty ? [] : [words.say.worrying(worries)])
  }

  private var notes: [HandlingNote] {
    entries.map(\.investigation).compactMap(HandlingNote.init)
  }
}
