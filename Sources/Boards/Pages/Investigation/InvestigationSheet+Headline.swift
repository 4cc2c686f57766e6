import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What a chair needs first: level, owner, decision, what happened last, what it costs.
extension InvestigationSheet {
  var headline: [[TextRun]] {
    [standing, decision] + course + [size, facts.joined(facts.review(of: investigation))]
  }

  /// `P2 since 4 Jan 2019  !own +P3    Owner  no owner`.
  private var standing: [TextRun] {
    let since = words.say.level(investigation.priority, since: investigation.prioritySince)
    let marks = entry.marks.isEmpty ? [] : [TextRun("  ")] + GridMark.runs(entry.marks)
    return [TextRun(SafeText(since), role: investigation.priority.role)] + marks
      + [label(.column(.owner), after: "    "), facts.owner(of: investigation)]
  }

  private var decision: [TextRun] {
    Lines.fact(
      words[.column(.decision)], facts.decision(of: entry),
      entry.overdueDays == nil ? .text : .alert)
  }

  private var course: [[TextRun]] {
    guard let last else { return [] }
    return [
      [
        label(.grid(.lastEvent)), TextRun(SafeText("\(words.day(last.day))  ")),
        facts.run(of: last),
      ]
    ]
  }

  var last: InvestigationEvent? { events.first { $0.kind != .active } }

  /// When anything was last done, and what it costs.
  private var size: [TextRun] {
    let cost = "\(facts.loss(of: investigation)), \(facts.victims(of: investigation))"
    return facts.joined([facts.activity(of: entry), TextRun(SafeText(cost))])
  }

  private func label(_ term: Term, after gap: String = "") -> TextRun {
    TextRun(SafeText("\(gap)\(words[term])  "), role: .dim)
  }
}
