import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The facts of an investigation, a line each; what is missing is said.
extension InvestigationSheet {
  var about: [[TextRun]] {
    plans + [facts.meaning(of: investigation)] + identity + standing + size + handling
  }

  private var identity: [[TextRun]] {
    let force = investigation.forceID.map(facts.names.force) ?? words[.grid(.noSingleForce)]
    let type = facts.names.types[investigation.fraudType]
    return [
      Lines.fact(words[.grid(.subject)], request.shown(investigation.title)),
      Lines.facts([
        (words[.column(.fraudType)], facts.names.type(investigation.fraudType), .text),
        (
          words[.grid(.fraudGroup)], type?.groupName ?? words[.value(.missing)],
          type == nil ? .dim : .text
        ),
      ]),
      Lines.facts([
        (words[.grid(.leadTier)], words[investigation.leadTier.term], .text),
        (words[.grid(.leadAgency)], investigation.leadAgency, .text),
      ]),
      Lines.facts([
        (words[.grid(.leadForce)], force, .text),
        (words[.board(.region)], facts.names.region(investigation.regionID), .text),
      ]),
    ]
  }

  private var standing: [[TextRun]] {
    [
      Lines.facts([
        (words[.column(.status)], words[investigation.status.term], .text),
        (words[.column(.opened)], words.day(investigation.openedOn), .text),
        (words[.column(.age)], words.age(entry.age), .text),
      ])
    ]
  }

  private var size: [[TextRun]] {
    [
      Lines.facts([
        (words[.column(.victims)], words.count(investigation.victims), .text),
        (words[.column(.vulnerable)], words.count(investigation.vulnerableVictims), .text),
        (words[.column(.loss)], facts.loss(of: investigation), .text),
      ]),
      Lines.fact(
        words[.grid(.crimeSeries)], investigation.seriesID ?? words[.grid(.inNoSeries)],
        investigation.seriesID == nil ? .dim : .text),
    ]
  }

  /// The 4Ps that have a plan, and those that lack one, by name.
  private var plans: [[TextRun]] {
    let missing = investigation.plans.missing
    let planned = Strand.allCases.filter(investigation.plans.planned.contains)
    let have: (String, String, Role) = (
      words[.column(.plans)], planned.isEmpty ? words[.value(.none)] : words.say.list(planned),
      planned.isEmpty ? .dim : .good
    )
    guard !missing.isEmpty else { return [Lines.facts([have])] }
    return [Lines.facts([have, (words[.grid(.plansMissing)], words.say.list(missing), .warning)])]
  }

  private var handling: [[TextRun]] {
    let code = investigation.handling.rawValue
    let line = Lines.facts([
      (words[.grid(.marking)], investigation.marking.rawValue, .text),
      (words[.pane(.handling)], code, investigation.handling == .conditions ? .warning : .text),
    ])
    guard let conditions = facts.conditions(of: investigation) else { return [line] }
    return [line, Lines.fact(words[.fact(.conditions)], conditions, .warning)]
  }
}
