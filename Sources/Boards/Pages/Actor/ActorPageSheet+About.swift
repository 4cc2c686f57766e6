import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The actor's names, its owner, and the conditions for sharing the record.
extension ActorPageSheet {
  var about: [Line] { [identity] + handling + ownership + standingAmongOthers + [review] }

  private var identity: Line {
    .facts([
      Fact(words[.actors(.codename)], standing.name, .title),
      Fact(words[.column(.kind)], words[actor.kind.term]),
      Fact(words[.column(.status)], words[actor.status.term]),
    ])
  }

  /// Handling codes.
  ///
  /// They are near the top, because a short screen cuts the last lines.
  private var handling: [Line] {
    let codes = Line.facts([
      Fact(words[.grid(.marking)], actor.marking.rawValue),
      Fact(words[.pane(.handling)], actor.handling.rawValue),
    ])
    guard actor.handling == .conditions else { return [codes] }
    let conditions = actor.handlingConditions ?? words[.value(.missing)]
    let shown = request.isSafe ? words[.actors(.conditionsKept)] : conditions
    return [codes, .fact(Fact(words[.fact(.conditions)], shown, .warning))]
  }

  private var ownership: [Line] {
    [
      .facts([
        Fact(words[.board(.region)], names.region(actor.regionID)),
        Fact(words[.column(.mapper)], actor.mapper ?? words[.value(.missing)]),
      ]),
      .fact(Fact(nil, words[.column(.owner)], .owner(actor, words))),
    ] + request.lines(of: [request.agreedOwner(of: actor)])
      + request.refusal(of: "actor", actor.id)
  }

  /// How far the score can be trusted: its band, its neighbours, and its rank under other weights.
  private var standingAmongOthers: [Line] {
    [
      .fact(
        Fact(words[.column(.ocgm)], band, standing.isDisagreed ? .warning : .text)),
      .fact(Fact(words[.column(.inTen)], stability)),
    ] + ties
  }

  /// The OCGM band and the fifth of the score, and whether they agree.
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

  private var ties: [Line] {
    guard let own = standing.state.score else { return [] }
    return standing.ties.map { .words(words.tie($0, of: own)) }
  }

  private var review: Line {
    .facts([
      Fact(words[.actors(.firstSeen)], words.day(actor.firstSeenOn)),
      Fact(nil, words[.column(.reviewed)], occasion(standing.review)),
    ])
  }
}
