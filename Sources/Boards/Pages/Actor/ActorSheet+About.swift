import CellCanvas
import ThreatDomain
import Wording

/// Who the actor is, who holds it, and under which conditions it may be shown.
extension ActorSheet {
  var about: [[TextRun]] { identity + handling + ownership + review }

  private var identity: [[TextRun]] {
    [
      Lines.facts([
        (words[.codename], standing.name, .title), (words[.kind], words[actor.kind.term], .text),
        (words[.status], words[actor.status.term], .text),
      ])
    ]
  }

  /// Near the top: a short screen cuts the last lines off.
  private var handling: [[TextRun]] {
    let codes = Lines.facts([
      (words[.marking], actor.marking.rawValue, .text),
      (words[.handling], actor.handling.rawValue, .text),
    ])
    guard actor.handling == .conditions else { return [codes] }
    let conditions = actor.handlingConditions ?? words[.missing]
    let shown = request.isSafe ? words[.conditionsKept] : conditions
    return [codes, Lines.fact(words[.conditions], shown, .warning)]
  }

  private var ownership: [[TextRun]] {
    let owner = actor.owner ?? words[.noOwner]
    return [
      Lines.facts([
        (words[.region], names.region(actor.regionID), .text),
        (words[.mapper], actor.mapper, .text),
      ]),
      Lines.fact(words[.owner], owner, actor.owner == nil ? .alert : .text),
      Lines.fact(words[.ocgm], band, standing.isDisagreed ? .warning : .text),
      Lines.fact(words[.inTen], standing.shareInTen.map(words.percent) ?? words[.notScored]),
    ]
  }

  private var review: [[TextRun]] {
    [
      Lines.facts([
        (words[.firstSeen], words.day(actor.firstSeenOn), .text),
        (words[.reviewed], reviewed, standing.isReviewStale ? .stale : .text),
      ])
    ]
  }

  private var reviewed: String {
    guard let day = actor.lastReviewedOn, let age = standing.daysSinceReview else {
      return words[.never]
    }
    return words.day(day) + (standing.isReviewStale ? " !\(words.age(age))" : "")
  }
}
