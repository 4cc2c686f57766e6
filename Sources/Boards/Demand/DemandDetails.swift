import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The lines about the part under the cursor.
struct DemandDetails {
  let month: Month
  let request: BoardRequest

  private var words: Words { request.words }

  @Sendable
  func lines(of part: DemandPart) -> [Line] {
    [
      .fact(
        Fact(
          nil, part.name, .judgement(part.trend, words.say.signal(part.trend.judgement)),
          as: .heading)),
      .facts([yearBefore(part), yearToDate(part)].compactMap(\.self)),
      .facts([loss(part)] + shares(part) + [rate(part)].compactMap(\.self)),
    ]
  }

  /// The same month a year before, and the change where it is a percentage.
  private func yearBefore(_ part: DemandPart) -> Fact {
    let before = Field.reportsYearBefore(part, month, request)
    let isShare = part.trend.history.changeOnYearBefore(for: month)?.fraction != nil
    return Fact(
      nil, words.month(month.yearBefore),
      isShare ? before.with(.changeOnYear(part, month, request)) : before.withoutRoles)
  }

  private func yearToDate(_ part: DemandPart) -> Fact? {
    part.trend.history.financialYearToDate(through: month).sum.map {
      Fact(nil, words[.fact(.financialYearToDate)], .count(Int($0), request))
    }
  }

  private func loss(_ part: DemandPart) -> Fact {
    Fact(nil, words[.column(.loss)], Field.loss(of: part.count, request).withoutRoles)
  }

  private func shares(_ part: DemandPart) -> [Fact] {
    let count = part.count
    return [
      (Term.column(.repeated), count?.repeatShare), (.column(.vulnerable), count?.vulnerableShare),
      (.column(.cyber), count?.cyberShare),
    ].map { term, share in Fact(nil, words[term], Field.share(share, words).withoutRoles) }
  }

  private func rate(_ part: DemandPart) -> Fact? {
    part.rate.map { Fact(nil, words[.column(.perHead)], .rate(saying: $0, words, .text)) }
  }
}
