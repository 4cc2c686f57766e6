import Sheets
import ThreatDomain
import Wording

/// The board in sentences, most important first.
///
/// A figure that is not known is left out.
extension DemandSheet {
  var sentences: [String] {
    own + (London.isLeftOut(of: request) ? [words[.demand(.londonLeftOut)] + "."] : []) + unusual
      + figures + ratesInWords
      + [course]
      + model.restated.flatMap { entry in
        [words.say.restatement(entry.month, reason: entry.reason), nowHolds(in: entry.month)]
          .compactMap(\.self)
      }
      + model.open.map { words.sentence(words.say.stillOpen($0)) }
  }

  /// The month of the whole scope, and the judgement by the limits.
  private var own: [String] {
    guard let total = model.total else { return [words.asSentence(noReturn)] }
    return [
      words.say.demandSentence(
        total, loss: request.said(total.loss, beside: total.reports), month: model.month,
        onYearBefore: onYear, without: lacking(model.month...model.month)),
      words.sentence(words.say.signal(model.trend.judgement)),
    ]
  }

  /// The unusual parts, forces and fraud types in turn.
  ///
  /// The first sentence gives their number.
  private var unusual: [String] {
    let unusual = DemandUnusual(model: model, request: request)
    return [words.asSentence(unusual.title)]
      + unusual.parts.prefix(DemandSheet.mostSaid).map(unusual.sentence)
  }

  /// The most unusual parts that get a sentence each.
  private static let mostSaid = 8

  private var figures: [String] {
    let total = model.total
    let shares = [
      (Term.column(.repeatVictims), total?.repeatShare),
      (.column(.vulnerableVictims), total?.vulnerableShare), (.column(.cyber), total?.cyberShare),
    ].compactMap { term, share in share.map { (words[term], words.percent($0)) } }
    let span = comparedYear.span
    let lacking = lacking(span.months)
    let label = words.say.yearToDate(FinancialYear(containing: model.month))
    let year = span.sum.map {
      words.say.span(
        lacking.isEmpty ? label : "\(label) \(words.say.without(lacking))", sum: Int($0),
        change: span.change, through: model.month)
    }
    return [shares.isEmpty ? nil : words.say.shares(shares), year].compactMap(\.self)
  }

  /// The chart from its first point to its last.
  private var course: String {
    let pane = chart(side: .left)
    return words.asSentence("\(pane.title): \(pane.data?.course(words) ?? "")")
  }
}
