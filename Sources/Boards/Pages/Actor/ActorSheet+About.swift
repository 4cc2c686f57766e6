import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Who the actor is, who holds it, and under which conditions it may be shown.
extension ActorSheet {
  var about: [[TextRun]] { identity + handling + ownership + standingAmongOthers + review }

  private var identity: [[TextRun]] {
    [
      Lines.facts([
        (words[.actors(.codename)], standing.name, .title),
        (words[.column(.kind)], words[actor.kind.term], .text),
        (words[.column(.status)], words[actor.status.term], .text),
      ])
    ]
  }

  /// Near the top: a short screen cuts the last lines off.
  private var handling: [[TextRun]] {
    let codes = Lines.facts([
      (words[.grid(.marking)], actor.marking.rawValue, .text),
      (words[.pane(.handling)], actor.handling.rawValue, .text),
    ])
    guard actor.handling == .conditions else { return [codes] }
    let conditions = actor.handlingConditions ?? words[.value(.missing)]
    let shown = request.isSafe ? words[.actors(.conditionsKept)] : conditions
    return [codes, Lines.fact(words[.fact(.conditions)], shown, .warning)]
  }

  private var ownership: [[TextRun]] {
    let owner = actor.owner ?? words[.value(.noOwner)]
    return [
      Lines.facts([
        (words[.board(.region)], names.region(actor.regionID), .text),
        (words[.column(.mapper)], actor.mapper, .text),
      ]),
      Lines.fact(words[.column(.owner)], owner, actor.owner == nil ? .alert : .text),
    ]
  }

  /// How far the score can be trusted: its band, its neighbours, other weights.
  private var standingAmongOthers: [[TextRun]] {
    [
      Lines.fact(words[.column(.ocgm)], band, standing.isDisagreed ? .warning : .text),
      Lines.fact(words[.column(.inTen)], stability),
    ] + ties
  }

  /// The band against the fifth of the score, and whether they agree.
  private var band: String {
    let agreement = words.agreement(standing.agreement)
    guard let band = actor.ocgmBand else { return agreement }
    guard let fifth = standing.fifth else { return "\(band.number), \(agreement)" }
    return "\(words.say.band(band.number, fifth: fifth)): \(agreement)"
  }

  private var stability: String {
    standing.stability.map { stability in
      "\(words.percent(stability.share)), "
        + words.say.weightings(stability.times, of: stability.variations)
    } ?? words[.value(.notScored)]
  }

  private var ties: [[TextRun]] {
    guard let own = standing.state.score else { return [] }
    return standing.ties.map { Lines.plain(words.tie($0, of: own)) }
  }

  private var review: [[TextRun]] {
    [
      Lines.facts([
        (words[.actors(.firstSeen)], words.day(actor.firstSeenOn), .text),
        (
          words[.column(.reviewed)], occasion(standing.review),
          standing.review.isStale ? .stale : .text
        ),
      ])
    ]
  }
}
