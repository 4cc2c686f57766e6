import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The lines above the grid, of all of it whatever is shown: what the meeting has to look at, by name,
/// and how many stand, came and went where.
///
/// The heads of the grid carry the levels too, so they may give way where there is little room.
extension GridSheet {
  /// A line has no more names than fit in this, so that none is broken on the narrowest screen.
  private static let nameRoom = 79

  var headline: [[TextRun]] {
    let lines = [
      NamedLine(.value(.noOwner), .alert, model.ownerless) { _, _ in [] },
      NamedLine(.grid(.stalled), .warning, model.stalled) { entry, words in
        [TextRun(SafeText(" \(words.age(entry.stalledDays ?? 0))"))]
      },
      NamedLine(.grid(.overdue), .alert, model.overdue) { entry, words in
        [TextRun(SafeText(" \(words.age(entry.overdueDays ?? 0))"))]
      },
      NamedLine(.grid(.noPlan), .warning, model.lackingPlans) { entry, words in
        [TextRun(" ")] + Field.plans(entry.investigation.plans, words).runs
      },
    ]
    let width = lines.map { SafeText(words[$0.label]).width }.max() ?? 0
    return lines.map { said($0, labelWidth: width) } + [counts, strip]
  }

  /// `P1 4: 2 in, 1 out  P2 11  P3 23: 1 in, 3 out`.
  private var strip: [TextRun] {
    model.levels.enumerated().flatMap { position, level in
      let count = words.count(level.count)
      let gap = position == 0 ? [] : [TextRun("    ")]
      let name = TextRun(
        SafeText("\(level.level.rawValue) \(count)"), role: level.level.role(of: level.count))
      return gap + [name] + flow(level)
    }
  }

  private func flow(_ level: GridModel.Level) -> [TextRun] {
    guard level.entered + level.left > 0 else { return [TextRun(" =", role: .dim)] }
    return [TextRun(SafeText(": \(words.say.flow(entered: level.entered, left: level.left))"))]
  }

  /// Investigations that bear a mark, with what is said of each.
  private struct NamedLine {
    let label: Term
    let role: Role
    let entries: [GridEntry]
    let note: (GridEntry, Words) -> [TextRun]

    init(
      _ label: Term, _ role: Role, _ entries: [GridEntry],
      note: @escaping (GridEntry, Words) -> [TextRun]
    ) {
      self.label = label
      self.role = role
      self.entries = entries
      self.note = note
    }
  }

  /// `stalled  12  Ledge P2 94d, Quarry P3 41d, +10`.
  private func said(_ line: NamedLine, labelWidth: Int) -> [TextRun] {
    let label = SafeText(words[line.label]).padded(to: labelWidth)
    let figure = words.count(line.entries.count)
    let count = SafeText(figure).padded(to: 3, alignment: .right)
    let head = [
      TextRun(label, role: .dim), TextRun(count, role: line.entries.isEmpty ? .dim : line.role),
      TextRun("  "),
    ]
    let room = GridSheet.nameRoom - labelWidth - count.width - 2
    return head + names(line, room: room)
  }

  /// As many names as fit, then how many more there are.
  private func names(_ line: NamedLine, room: Int) -> [TextRun] {
    var used = 0
    var runs: [TextRun] = []
    for (position, entry) in line.entries.enumerated() {
      let level = entry.investigation.priority
      let name = SafeText("\(position > 0 ? ", " : "")\(entry.investigation.operation) ")
      let note = line.note(entry, words)
      used += name.width + level.rawValue.count + TableCell(note).width
      let isLast = position == line.entries.count - 1
      if used > room - (isLast ? 0 : GridSheet.moreRoom), position > 0 {
        return runs + [TextRun(SafeText(", +\(line.entries.count - position)"), role: .dim)]
      }
      runs += [TextRun(name), TextRun(SafeText(level.rawValue), role: level.role)] + note
    }
    return runs
  }

  /// Cells of `, +123`.
  private static let moreRoom = 6

  /// How many bear the other marks.
  private var counts: [TextRun] {
    let counts: [(Term, Role, Int)] = [
      (.grid(.moved), .up, model.count(where: \.hasMoved)),
      (.value(.new), .up, model.count(where: \.isNew)),
      (.legend(.escalated), .heading, model.count(where: \.isEscalated)),
      (.grid(.closedAndLeftOut), .text, model.closedCount),
    ]
    return Lines.facts(
      counts.map { term, role, count in
        (words[term], words.count(count), count == 0 ? .text : role)
      })
  }
}
