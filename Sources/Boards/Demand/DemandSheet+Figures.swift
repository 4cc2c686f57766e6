import Sheets
import ThreatDomain
import Wording

/// The figures of the headline, to be explained.
extension DemandSheet {
  var figuresOfHeadline: [NamedFigure] {
    let words = request.words
    let history = facts.trend.history
    let slice = facts.whole.slice
    let before = history.value(for: facts.month.yearBefore).map { Int($0) }
    let total = facts.total
    let year = history.financialYearToDate(through: facts.month)
    let whole = facts.whole
    let rate: Field = facts.monthRate.map { .rate($0, words) } ?? .missing
    let fields: [(Term, Field, Figure)] =
      [
        (
          .column(.reports), .count(total?.reports, request).of(whole, request),
          slice.sum(.reports)
        ),
        (.column(.onYearBefore), .change(onYear, request), slice.changeOnYear()),
        (.demand(.yearBefore), .count(before, request), slice.yearBefore.sum(.reports)),
        (.column(.loss), Field.loss(of: total, request).of(whole, request), slice.sum(.loss)),
        (.column(.repeated), share(.repeatVictims), slice.share(.repeatVictims)),
        (.column(.vulnerable), share(.vulnerableVictims), slice.share(.vulnerableVictims)),
        (.column(.cyber), share(.cyberReports), slice.share(.cyberReports)),
        (.column(.perHead), rate.of(whole, request), slice.ratePer10000),
      ] + figures(.fact(.financialYearToDate), year)
    return fields.compactMap { label, field, figure in
      field.counts(figure).named(words[label])
    }
  }

  private func share(_ measure: DemandMeasure) -> Field {
    let total = facts.total
    let share =
      switch measure {
      case .repeatVictims: total?.repeatShare
      case .vulnerableVictims: total?.vulnerableShare
      default: total?.cyberShare
      }
    return Field.share(share, request.words).of(facts.whole, request)
  }

  private func figures(_ label: Term, _ span: SpanComparison) -> [(Term, Field, Figure)] {
    let slice = facts.whole.slice.in(span.months)
    return [
      (label, .count(span.sumYearBefore.map { Int($0) }, request), slice.yearBefore.sum(.reports)),
      (label, .count(span.sum.map { Int($0) }, request), slice.sum(.reports)),
      (label, .change(span.change, request), slice.changeOnYear()),
    ]
  }
}
