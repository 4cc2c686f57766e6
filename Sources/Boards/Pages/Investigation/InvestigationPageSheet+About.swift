import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The facts of an investigation, one line each.
///
/// Missing facts are shown as missing.
extension InvestigationPageSheet {
  var about: [Line] {
    [plans, writer.meaning(of: investigation)] + identity + [standing] + size + money + handling
  }

  private var identity: [Line] {
    let names = writer.names
    let force = investigation.forceID.map(names.force) ?? words[.grid(.noSingleForce)]
    let type = investigation.fraudType.flatMap { names.types[$0] }
    return [
      .fact(Fact(words[.grid(.subject)], request.shown(investigation.title))),
      .facts(
        [Fact(words[.grid(.crimeKind)], words[investigation.crimeKind.term])]
          + [
            investigation.fraudType.map { Fact(words[.column(.fraudType)], names.type($0)) },
            type.map { Fact(words[.grid(.fraudGroup)], $0.groupName) },
          ].compactMap(\.self)),
      .facts([
        Fact(words[.grid(.leadTier)], words[investigation.leadTier.term]),
        Fact(words[.grid(.leadAgency)], investigation.leadAgency),
      ]),
      .facts([
        Fact(words[.grid(.leadForce)], force),
        Fact(words[.board(.region)], names.region(investigation.regionID)),
      ]),
    ]
  }

  private var standing: Line {
    .facts(
      [
        Fact(words[.column(.status)], words[investigation.status.term]),
        Fact(words[.column(.opened)], words.day(investigation.openedOn)),
        Fact(words[.column(.age)], words.age(entry.age)),
      ]
        + [
          investigation.closedOn.map { Fact(words[.grid(.closedOn)], words.day($0)) },
          investigation.lastReviewedOn.map { Fact(words[.column(.reviewed)], words.day($0)) },
          investigation.victimUpdateDue.map { Fact(words[.grid(.victimUpdateDue)], words.day($0)) },
        ].compactMap(\.self))
  }

  private var size: [Line] {
    [
      .facts([
        Fact(words[.column(.victims)], investigation.victims.map(words.count) ?? "·"),
        Fact(words[.column(.vulnerable)], investigation.vulnerableVictims.map(words.count) ?? "·"),
        Fact(words[.column(.loss)], writer.loss(of: investigation)),
      ]),
      .fact(
        Fact(
          words[.grid(.crimeSeries)], investigation.seriesID ?? words[.grid(.inNoSeries)],
          investigation.seriesID == nil ? .dim : .text)),
    ]
  }

  /// What was taken from suspects and goes back to victims; no line where nothing is known.
  private var money: [Line] {
    let money = investigation.money
    let sums: [(Term, Pence?)] = [
      (.grid(.restrained), money.restrained), (.grid(.forfeited), money.forfeited),
      (.grid(.repatriable), money.repatriable), (.grid(.compensated), money.compensated),
    ]
    let facts = sums.compactMap { label, sum in
      sum.map { Fact(words[label], words.money($0)) }
    }
    return facts.isEmpty ? [] : [.facts(facts)]
  }

  /// The 4Ps that have a plan and those that lack one, by name.
  private var plans: Line {
    guard investigation.plans.isKnown else {
      return .fact(Fact(words[.column(.plans)], words.notSupplied([.planActivity]), .dim))
    }
    let missing = investigation.plans.missing
    let planned = investigation.plans.planned
    let have = Fact(
      words[.column(.plans)], planned.isEmpty ? words[.value(.none)] : words.say.list(planned),
      planned.isEmpty ? .dim : .good)
    let lacking = Fact(words[.grid(.plansMissing)], words.say.list(missing), .warning)
    return .facts([have] + (missing.isEmpty ? [] : [lacking]))
  }

  private var handling: [Line] {
    let code = investigation.handling
    let line = Line.facts([
      Fact(words[.grid(.marking)], investigation.marking.rawValue),
      Fact(words[.pane(.handling)], code.rawValue, code == .conditions ? .warning : .text),
    ])
    guard let conditions = writer.conditions(of: investigation) else { return [line] }
    return [line, .fact(Fact(words[.fact(.conditions)], conditions, .warning))]
  }
}
