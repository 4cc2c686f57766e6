import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The lines above the grid.
///
/// They name the investigations that the meeting has to look at, and give the number and change at
/// each level. They cover the whole grid, whatever the filter shows.
///
/// The heads of the grid give the levels too, so a screen with little room can leave these lines
/// out.
extension GridSheet {
  var headline: [Line] {
    let lines = markedLines
    let width = lines.map { SafeText(words[$0.label]).width }.max() ?? 0
    return [.headline([need], words)] + lines.map { line($0, labelWidth: width) }
      + [.facts(counts), .facts(model.levels.map(standing)), .aside(model.levels.map(change))]
  }

  /// How many need the meeting, and the worst of them.
  private var need: String {
    let (number, total) = (model.count(where: \.needsMeeting), model.entries.count)
    guard total > 0 else { return words.asSentence(words[.fact(.noInvestigations)]) }
    guard number > 0 else { return words.say.noneNeedsMeeting }
    guard let worst = model.needingMeeting.first, let worry = worst.worry else {
      return words.say.needMeeting(number, of: total)
    }
    return words.say.needMeeting(
      number, of: total, worst: worst.investigation.operation, worst.investigation.priority, worry)
  }

  /// Investigations that bear a mark, with what is said of each.
  private struct MarkedLine {
    let id: ColumnID
    let label: Term
    let role: Role
    let mark: InvestigationSelection.Mark
    let entries: [GridEntry]
    let note: (GridEntry) -> Field
  }

  private var markedLines: [MarkedLine] {
    [
      MarkedLine(
        id: .noOwner, label: .value(.noOwner), role: .alert, mark: .ownerless,
        entries: model.ownerless, note: { _ in .empty }),
      MarkedLine(
        id: .stalled, label: .grid(.stalled), role: .warning,
        mark: .stalled(days: request.rules.stalledAfterDays), entries: model.stalled,
        note: { .age($0.stalledDays, words) }),
      MarkedLine(
        id: .overdue, label: .grid(.overdue), role: .alert, mark: .decisionOverdue,
        entries: model.overdue, note: { .age($0.overdueDays, words) }),
      MarkedLine(
        id: .noPlan, label: .grid(.noPlan), role: .warning, mark: .lackingPlan,
        entries: model.lackingPlans, note: { .lacking($0.investigation.plans, words) }),
    ]
  }

  /// One line: `stalled  12  Ledge P2 94d, Quarry P3 41d, +10`.
  private func line(_ line: MarkedLine, labelWidth: Int) -> Line {
    let count = count(of: line)
    let used = labelWidth + TableCell(count.runs).width + 2
    return .facts(
      [
        Fact(line.id, words[line.label], count, as: .column(labelWidth)),
        Fact(names(of: line, room: GridSheet.nameRoom - used)),
      ], apart: .close)
  }

  /// The room for names in a line, in cells, so that no line wraps on the narrowest screen.
  private static let nameRoom = 79

  /// A count in three cells, aligned to the right.
  private func count(of line: MarkedLine) -> Field {
    let count = words.count(line.entries.count)
    let role = line.entries.isEmpty ? Role.dim : line.role
    return Field(
      [TextRun(SafeText(count).padded(to: 3, alignment: .right), role: role)],
      raw: .integer(line.entries.count), spoken: count
    ).counts(.investigations(selection(mark: line.mark)))
  }

  /// The number of investigations with each of the other marks.
  private var counts: [Fact] {
    let counts: [(ColumnID, Term, Role, Int, InvestigationSelection.Mark)] = [
      (.moved, .grid(.moved), .up, model.count(where: \.hasMoved), .moved(since: baseline)),
      (.new, .value(.new), .up, model.count(where: \.isNew), .new(since: baseline)),
      (
        .escalated, .grid(.awaitingAnswer), .heading, model.count(where: \.isEscalated), .escalated
      ),
    ]
    let closed = Field(words.count(model.closedCount), raw: .integer(model.closedCount))
    return counts.map { id, label, role, count, mark in
      Fact(
        id, words[label],
        Field(words.count(count), count == 0 ? .text : role, raw: .integer(count))
          .counts(.investigations(selection(mark: mark))))
    } + [Fact(.closed, words[.grid(.closedAndLeftOut)], closed)]
  }
}

/// The levels.
extension GridSheet {
  /// A level with its moves: `P1 4: 2 in, 1 out`, or `P2 11 =`.
  private func standing(_ level: GridModel.Level) -> Fact {
    let count = words.count(level.count)
    let name = TextRun(
      SafeText("\(level.level.rawValue) \(count)"), role: level.level.role(of: level.count))
    let field = Field(
      [name] + (isFlowKnown ? [flow(level)] : []), raw: .integer(level.count)
    ).counts(.investigations(selection(level: level.level)))
    return Fact(.count(of: level.level), level.level.rawValue, field, as: .unsaid)
  }

  /// Whether the export tells how levels changed.
  var isFlowKnown: Bool { !request.supply.lacks(.priorityMove) }

  private func flow(_ level: GridModel.Level) -> TextRun {
    guard level.entered + level.left > 0 else { return TextRun(" =", role: .dim) }
    return TextRun(SafeText(": \(words.say.flow(entered: level.entered, left: level.left))"))
  }

  /// The change in the number at the level since the baseline.
  private func change(_ level: GridModel.Level) -> Fact {
    let selection = selection(level: level.level)
    return Fact(
      .change(of: level.level),
      "\(level.level.rawValue), \(words.say.changeSince(baseline))",
      Field("\(level.change)", raw: .integer(level.change))
        .counts(.levelChange(selection, since: baseline)))
  }

  private func selection(
    level: PriorityLevel? = nil, mark: InvestigationSelection.Mark? = nil
  ) -> InvestigationSelection {
    InvestigationSelection(in: request.scope, asAt: writer.asAt, level: level, mark: mark)
  }
}

/// Names in a line.
extension GridSheet {
  /// As many names as fit, then the number of others.
  private func names(of line: MarkedLine, room: Int) -> Field {
    var used = 0
    var runs: [TextRun] = []
    var said: [String] = []
    var signs: Set<Sign> = []
    for (position, entry) in line.entries.enumerated() {
      let name = named(entry, line.note(entry), isFirst: position == 0)
      used += TableCell(name.runs).width
      let isLast = position == line.entries.count - 1
      if used > room - (isLast ? 0 : GridSheet.moreRoom), position > 0 {
        let more = "+\(line.entries.count - position)"
        runs.append(TextRun(SafeText(", \(more)"), role: .dim))
        said.append(more)
        break
      }
      runs += name.runs
      said.append(name.plainWords)
      signs.formUnion(name.signs)
    }
    return Field(
      runs, raw: .text(said.joined(separator: ", ")), spoken: said.joined(separator: ", "),
      signs: signs, voice: line.entries.isEmpty ? .silent : .afterHead)
  }

  /// The cells of `, +123`.
  private static let moreRoom = 6

  /// One name: `Ledge P2 94d`, with a comma before it where it is not the first.
  private func named(_ entry: GridEntry, _ note: Field, isFirst: Bool) -> Field {
    let (name, level) = (entry.investigation.operation, entry.investigation.priority)
    let said = ["\(name) \(level.rawValue)", note.plainWords].filter { !$0.isEmpty }
    return Field(
      [
        TextRun(SafeText("\(isFirst ? "" : ", ")\(name) ")),
        TextRun(SafeText(level.rawValue), role: level.role),
      ] + (note.runs.isEmpty ? [] : [TextRun(" ")] + note.runs),
      raw: .text(name), spoken: said.joined(separator: " "), signs: note.signs)
  }
}
