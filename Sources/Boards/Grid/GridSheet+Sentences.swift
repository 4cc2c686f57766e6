import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The grid in plain sentences.
extension GridSheet {
  /// The levels, the worries, the moves and the waiting escalations, most important first.
  var sentences: [String] {
    var all = [levels]
    guard !model.entries.isEmpty else { return all }
    if model.filter != .all { all.append(words.asSentence(shownOfAll)) }
    all +=
      ownerless + [
        stalled, overdue, request.said(from: .planActivity, sentence: plans),
      ]
    all += [
      request.supplied(.priorityMove, sentence: moves),
      request.supplied(.escalation, sentence: escalations),
    ].compactMap(\.self)
    all += writer.agreedHere(model.entries.map(\.investigation))
    if model.closedCount > 0 { all.append(words.say.closedLeftOut(model.closedCount)) }
    return all
  }

  private var levels: String {
    let levels = model.levels.map { level -> (PriorityLevel, Int, (Int, Int)?) in
      let flow = isFlowKnown ? (level.entered, level.left) : nil
      return (level.level, level.count, flow)
    }
    return words.say.gridLevels(levels, in: scopeName, asAt: writer.asAt, since: baseline)
  }

  /// The number without an owner, then the names of some of them in a sentence of its own.
  private var ownerless: [String] {
    let names = model.ownerless.map(\.investigation.operation)
    let count = words.say.withoutOwner(names.count)
    guard !names.isEmpty else { return [count] }
    let more = names.count - GridSheet.mostNamed
    return [
      count,
      words.say.withoutOwner(
        named: Array(names.prefix(GridSheet.mostNamed)), more: max(more, 0)),
    ]
  }

  private static let mostNamed = 9

  private var stalled: String {
    let longest = model.longestStalled.map { ($0.investigation.operation, $0.daysSinceActivity) }
    return words.say.stalled(
      model.stalled.count, days: request.rules.stalledAfterDays, longest: longest)
  }

  private var overdue: String {
    let worst = model.worstOverdue.map { entry in
      (
        name: entry.investigation.operation, level: entry.investigation.priority,
        days: entry.overdueDays ?? 0, decision: entry.investigation.decisionWanted
      )
    }
    return words.say.overdue(model.overdue.count, worst: worst)
  }

  /// The investigations without plans.
  ///
  /// It names three, because a listener cannot follow more.
  private var plans: String {
    let lacking = model.lackingPlans
    let named = lacking.prefix(3).map { entry in
      (name: entry.investigation.operation, missing: entry.investigation.plans.missing)
    }
    return words.say.lackingPlans(
      lacking.count, named: named, more: lacking.count - named.count)
  }

  private var moves: String {
    words.say.movedOnGrid(
      up: counted(\.hasMovedUp), down: counted { $0.hasMoved && !$0.hasMovedUp },
      opened: counted { $0.marks.contains(.new) }, since: baseline)
  }

  private var escalations: String {
    let oldest = model.waiting.first.map { waiting in
      (
        name: waiting.entry.investigation.operation, route: waiting.escalation.route,
        days: waiting.escalation.daysTaken(asAt: writer.asAt)
      )
    }
    return words.say.escalationsOpen(model.waiting.count, oldest: oldest)
  }

  private func counted(_ isCounted: (GridEntry) -> Bool) -> Int {
    model.count(where: isCounted)
  }
}
