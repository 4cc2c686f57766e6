import CellCanvas
import ThreatDomain
import Wording

/// Who the actor is, who holds it, and under which conditions it may be shown.
extension ActorSheet {
  var about: [[TextRun]] {
    let lines = identity + ownership + review + handling
    guard lines.joined().contains(where: { $0.text.hadHiddenCharacters }) else { return lines }
    return lines + [Lines.plain(words[.hiddenCharacters], .hostile)]
  }

  private var identity: [[TextRun]] {
    [
      Lines.fact(words[.codename], standing.name, .title),
      Lines.fact(words[.kind], words[actor.kind.term]),
      Lines.fact(words[.status], words[actor.status.term]),
    ]
  }

  private var ownership: [[TextRun]] {
    [
      Lines.fact(words[.region], names.region(actor.regionID)),
      Lines.fact(words[.mapper], actor.mapper),
      Lines.fact(
        words[.owner], actor.owner ?? words[.noOwner], actor.owner == nil ? .alert : .text),
      Lines.fact(words[.ocgm], band, standing.isDisagreed ? .warning : .text),
      Lines.fact(words[.inTen], standing.shareInTen.map(words.percent) ?? words[.notScored]),
    ]
  }

  private var review: [[TextRun]] {
    [
      Lines.fact(words[.firstSeen], words.day(actor.firstSeenOn)),
      reviewed,
    ]
  }

  private var reviewed: [TextRun] {
    guard let day = actor.lastReviewedOn, let age = standing.daysSinceReview else {
      return Lines.fact(words[.reviewed], words[.never], .alert)
    }
    let mark = standing.isReviewStale ? " !\(words.age(age))" : ""
    return Lines.fact(
      words[.reviewed], words.day(day) + mark, standing.isReviewStale ? .stale : .text)
  }

  private var handling: [[TextRun]] {
    let lines = [
      Lines.fact(words[.marking], actor.marking.rawValue),
      Lines.fact(words[.handling], actor.handling.rawValue),
    ]
    guard actor.handling == .conditions else { return lines }
    let conditions = actor.handlingConditions ?? words[.missing]
    return lines + [Lines.plain(words[.conditions], .dim)]
      + Lines.paragraph(request.isSafe ? words[.conditionsKept] : conditions, .warning)
  }
}
