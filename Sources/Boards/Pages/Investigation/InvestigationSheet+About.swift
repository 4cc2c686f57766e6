import CellCanvas
import ThreatDomain
import Wording

/// The facts of an investigation, a line each; what is missing is said.
extension InvestigationSheet {
  var about: [[TextRun]] {
    plans + [facts.meaning(of: investigation)] + identity + standing + size + handling
  }

  private var identity: [[TextRun]] {
    let force = investigation.forceID.map(facts.names.force) ?? words[.noSingleForce]
    let type = facts.names.types[investigation.fraudType]
    return [
      Lines.fact(words[.subject], request.shown(investigation.title)),
      Lines.facts([
        (words[.fraudType], facts.names.type(investigation.fraudType), .text),
        (words[.fraudGroup], type?.groupName ?? words[.missing], type == nil ? .dim : .text),
      ]),
      Lines.facts([
        (words[.leadTier], words[investigation.leadTier.term], .text),
        (words[.leadAgency], investigation.leadAgency, .text),
      ]),
      Lines.facts([
        (words[.leadForce], force, .text),
        (words[.region], facts.names.region(investigation.regionID), .text),
      ]),
    ]
  }

  private var standing: [[TextRun]] {
    [
      Lines.facts([
        (words[.status], words[investigation.status.term], .text),
        (words[.opened], words.day(investigation.openedOn), .text),
        (words[.age], words.age(entry.age), .text),
      ])
    ]
  }

  private var size: [[TextRun]] {
    [
      Lines.facts([
        (words[.victims], words.count(investigation.victims), .text),
        (words[.vulnerable], words.count(investigation.vulnerableVictims), .text),
        (words[.loss], facts.loss(of: investigation), .text),
      ]),
      Lines.fact(
        words[.crimeSeries], investigation.seriesID ?? words[.inNoSeries],
        investigation.seriesID == nil ? .dim : .text),
    ]
  }

  /// The 4Ps that have a plan, and those that lack one, by name.
  private var plans: [[TextRun]] {
    let missing = investigation.plans.missing
    let planned = Strand.allCases.filter(investigation.plans.planned.contains)
    let have: (String, String, Role) = (
      words[.plans], planned.isEmpty ? words[.none] : words.list(planned),
      planned.isEmpty ? .dim : .good
    )
    guard !missing.isEmpty else { return [Lines.facts([have])] }
    return [Lines.facts([have, (words[.plansMissing], words.list(missing), .warning)])]
  }

  private var handling: [[TextRun]] {
    let code = investigation.handling.rawValue
    let line = Lines.facts([
      (words[.marking], investigation.marking.rawValue, .text),
      (words[.handling], code, investigation.handling == .conditions ? .warning : .text),
    ])
    guard let conditions = facts.conditions(of: investigation) else { return [line] }
    return [line, Lines.fact(words[.conditions], conditions, .warning)]
  }
}
