import CellCanvas
import ExportFormat
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The rows of the glance: demand, outcomes, disseminations, grid items, victims, actors, gaps, actions.
extension ScopePageSheet {
  var glance: ScopeGlance {
    ScopeGlance(
      rows: [
        demandRow, outcomesRow, casesRow, gridRow, victimsRow, actorsRow, gapsRow, actionsRow,
      ], words: words)
  }

  /// A row whose table is not supplied says so in place of its facts.
  private func row(
    _ name: Term, _ pane: String?, from table: Table, _ count: Field, _ facts: [Fact]
  ) -> ScopeGlance.Row {
    guard request.supply.lacks(table) else {
      return ScopeGlance.Row(name: name, pane: pane, count: count, facts: facts)
    }
    let brief = Field.lacking(words[.fact(.notSuppliedInBrief)])
    return ScopeGlance.Row(name: name, pane: pane, count: .missing, facts: [Fact(brief)])
  }

  private var demandRow: ScopeGlance.Row {
    let (model, part) = (demand.model, demand.model.whole)
    let change = Field.changeOnYear(part, model.month, request)
    return row(
      .board(.demand), "parts", from: .demand,
      .reports(part, request),
      [
        Fact(.onYearBefore, words[.column(.onYear)], change),
        Fact(.signal, words[.column(.signal)], .signal(part, request), as: .unsaid),
      ])
  }

  private var outcomesRow: ScopeGlance.Row {
    let facts = outcomes.headline
    return row(
      .scopes(.referred), "outcomes", from: outcomes.source, facts.first?.field ?? .missing,
      Array(facts.dropFirst()))
  }

  private var casesRow: ScopeGlance.Row {
    let oldest = cases.cases.first.map {
      Fact(.oldestDays, words[.tasking(.oldest)], cases.wait(of: $0))
    }
    return row(
      .tasking(.notTakenUp), "not-taken-up", from: .dissemination,
      Field.count(cases.cases.count, request).counts(
        .cases(
          .waiting,
          CaseSelection(
            in: request.scope, sentIn: (request.month - 11)...request.month, asAt: cases.asAt))),
      [Fact(.casesLate, words[.tasking(.late)], .count(cases.late, request))]
        + [oldest].compactMap(\.self))
  }

  private var gridRow: ScopeGlance.Row {
    row(
      .column(.investigations), "investigations", from: .investigation, investigations.openCount,
      investigations.levels + investigations.worries)
  }

  private var victimsRow: ScopeGlance.Row {
    let facts = victims.facts
    return row(
      .victims(.notContacted), victims.pane.id, from: .victimCare, facts.first?.field ?? .missing,
      Array(facts.dropFirst()))
  }

  private var actorsRow: ScopeGlance.Row {
    row(.board(.actors), "actors", from: .actor, actors.count, actors.first)
  }

  private var gapsRow: ScopeGlance.Row {
    row(
      .capability(.gaps), "gaps", from: .capability, gaps.facts[0].field,
      Array(gaps.facts.dropFirst()))
  }

  /// Actions come from the journal of the group; where none is at hand, the row says so.
  private var actionsRow: ScopeGlance.Row {
    guard let actions else {
      return ScopeGlance.Row(
        name: .scopes(.actions), pane: nil, count: .missing,
        facts: [Fact(.lacking(words[.scopes(.noJournal)]))])
    }
    let overdue = actions.threads.count { $0.action?.isOverdue(asAt: cases.asAt) ?? false }
    let text = words.count(overdue)
    return ScopeGlance.Row(
      name: .scopes(.actions), pane: "actions", count: .count(actions.threads.count, request),
      facts: [
        Fact(
          .actionsOverdue, words[.journal(.actionsOverdue)],
          overdue == 0
            ? Field(text, raw: .integer(0)) : .warning(text, .alert, raw: .integer(overdue)))
      ])
  }
}
