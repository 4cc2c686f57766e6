import CellCanvas
import JournalReturn
import MeetingJournal
import Sheets
import ThreatDomain
import Wording

/// The board of returns as a sheet: each entry beside the row of the tables.
struct AcceptSheet {
  let proposals: [Proposal]
  let decisions: [EventID: CentreDecision]
  let said: AcceptWords
  let today: Day

  /// The pane of the entries.
  static let paneID = "entries"

  private var words: Words { said.words }

  var sheet: Sheet {
    Sheet(
      title: words[.exchange(.title)], subtitle: [words.say.asAt(today)],
      headline: [.words(stands)],
      panes: [entries, .details(words, minimumHeight: 5)], sentences: [stands],
      marking: proposals.map(\.event.marking).max() ?? .officialSensitive)
  }

  private var stands: String {
    words.say.entriesToDecide(
      proposals.count, groups: Set(proposals.map(\.region)).count,
      conflicts: proposals.count { $0.standing == .conflict }, decided: decisions.count)
  }

  private var entries: Pane {
    let (said, decisions) = (said, decisions)
    let words = said.words
    let table = DataTable(
      proposals,
      [
        Column(.region, .board(.region), priority: 3, minWidth: 8, maxWidth: 16) {
          .text(said.region($0.region))
        },
        Column(.kind, .column(.kind), minWidth: 8, maxWidth: 24) { .text(said.kind($0)) },
        Column(.about, .journal(.item), minWidth: 10, maxWidth: 30) { .text(said.about($0)) },
        Column(.wanted, .exchange(.wanted), minWidth: 12, maxWidth: 90) {
          .text(said.wanted($0))
        },
        Column(.rowThen, .exchange(.rowThen), priority: 2, maxWidth: 20) {
          .text(said.shown($0.rowThen, of: $0))
        },
        Column(.rowNow, .exchange(.rowNow), priority: 1, minWidth: 8, maxWidth: 20) { proposal in
          AcceptSheet.now(proposal, said)
        },
        Column(.decision, .exchange(.decision), minWidth: 8) { proposal in
          guard let decision = decisions[proposal.id] else {
            return Field(words[.exchange(.undecided)], .dim, raw: .missing)
          }
          return Field(
            words[decision.verdict.term], .key, raw: .text(decision.verdict.rawValue))
        },
      ], words, whenEmpty: .exchange(.nothingToDecide),
      details: { AcceptSheet.details($0, decisions[$0.id], said) })
    return Pane(
      AcceptSheet.paneID, words[.exchange(.entries)], .table(table), side: .full,
      minimumHeight: 6)
  }

  /// What the row says now; a conflict and an unknown record are said in words, not by colour alone.
  private static func now(_ proposal: Proposal, _ said: AcceptWords) -> Field {
    let value = said.shown(proposal.rowNow, of: proposal)
    switch proposal.standing {
    case .ready, .elsewhere, .unusable:
      if proposal.standing != .ready {
        return Field("! \(said.words[proposal.standing.term])", .alert, raw: .missing)
      }
      return proposal.column == nil
        ? Field(said.words[.exchange(.newRow)], .dim, raw: .missing)
        : Field(value, raw: .text(proposal.rowNow))
    case .alreadySo: return Field(value, .dim, raw: .text(proposal.rowNow))
    case .conflict:
      return Field(
        "! \(value)", .alert, raw: .text(proposal.rowNow))
    case .unknownRecord:
      return Field(
        "! \(said.words[.exchange(.unknownRecord)])", .alert, raw: .missing)
    }
  }

  private static func details(
    _ proposal: Proposal, _ decision: CentreDecision?, _ said: AcceptWords
  ) -> [Line] {
    let (words, event) = (said.words, proposal.event)
    var lines: [Line] = [.words(said.wanted(proposal))]
    if let column = proposal.column {
      lines.append(
        .facts([
          Fact(
            "\(words[.exchange(.rowThen)]), \(column)", said.shown(proposal.rowThen, of: proposal)),
          Fact(words[.exchange(.rowNow)], said.shown(proposal.rowNow, of: proposal)),
        ]))
    }
    lines.append(
      .facts([
        Fact(words[.exchange(.standing)], words[proposal.standing.term]),
        Fact(words[.journal(.when)], words.day(event.at.day)),
      ]))
    if let figure = event.figure {
      lines.append(
        .words(
          words.say.asItStood("\(figure.name) \(figure.value)", export: event.snapshotSerial)))
    }
    if let fault = proposal.fault { lines.append(.words(fault, .alert)) }
    if let conditions = event.handlingConditions { lines.append(.words(conditions, .warning)) }
    if let decision, decision.verdict == .refuse {
      lines.append(
        .facts(
          [Fact(words[.exchange(.refuse)], decision.reason ?? "")]
            + (decision.raiseAgainOn.map {
              [Fact(words[.exchange(.raiseAgain)], words.day($0))]
            } ?? [])))
    }
    return lines
  }
}
