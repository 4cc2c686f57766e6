import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The lines below the figures of the month and the year.
extension DemandSheet {
  /// Losses and victims; late months, and how far the data goes.
  var standing: [Line] {
    [
      model.total.map { .facts([loss($0)] + shares, apart: .near) } ?? .blank,
      standsAt.isEmpty ? .blank : .facts(standsAt, apart: .near), .aside(aside + usualSignal),
    ]
  }

  private func loss(_ total: DemandCount) -> Fact {
    let isTold = !request.keepsBackLoss(beside: total.reports)
    let loss =
      isTold
      ? total.loss.map { Field.money($0, words) } ?? .unknown
      : .init(words[.grid(.keptBack)], raw: .suppressed)
    return Fact(
      .lossPence, words[.column(.loss)],
      loss.counts(model.whole.slice.sum(.loss)).of(model.whole, request),
      notes: isTold ? [lossShare(total)].compactMap(\.self) : [])
  }

  /// `3.9% of the national loss`; `nil` where the loss of the nation is not known.
  private func lossShare(_ total: DemandCount) -> Fact? {
    guard let loss = total.loss, let nation = model.nation, let whole = nation.shown?.loss,
      whole.amount > 0
    else { return nil }
    let share = Double(loss.amount) / Double(whole.amount)
    return Fact(
      .lossShare, words[.demand(.lossShare)],
      Field(words.say.ofNation(share), .dim, raw: .number(share))
        .counts(model.whole.slice.part(of: nation.slice(request), by: .loss))
        .of(model.whole, request), as: .unsaid)
  }

  private var shares: [Fact] {
    let total = model.total
    let shares: [(ColumnID, Term, DemandMeasure, Double?)] = [
      (.repeatShare, .column(.repeated), .repeatVictims, total?.repeatShare),
      (.vulnerableShare, .column(.vulnerable), .vulnerableVictims, total?.vulnerableShare),
      (.cyberShare, .column(.cyber), .cyberReports, total?.cyberShare),
    ]
    return shares.map { id, label, measure, share in
      let field = share.map { Field.share($0, words) } ?? .unknown
      return Fact(
        id, words[label],
        field.counts(model.whole.slice.share(measure)).of(model.whole, request))
    }
  }

  private var standsAt: [Fact] { [late, data, counted].compactMap(\.self) }

  /// That the month is usual, or why it is not judged: the headline says it, data has it here.
  private var usualSignal: [Fact] {
    guard model.total != nil, !model.trend.isSignal else { return [] }
    let said = words.say.firstSignal(model.trend.judgement)
    return [
      Fact(.signal, words[.column(.signal)], .judgement(model.trend, said), as: .unsaid)
    ]
  }

  /// The months that were restated within the scope; the notes tell of others.
  private var late: Fact? {
    let own = model.restated.filter(\.isInScope)
    guard !own.isEmpty else { return nil }
    let months = own.map { words.month($0.month) }.joined(separator: ", ")
    let raw = RawValue.text(own.map { "\($0.month)" }.joined(separator: " "))
    return Fact(.restated, words[.fact(.restated)], .warning(months, .stale, raw: raw))
  }

  /// The last day of the newest month with a return; `nil` where no month has one.
  private var data: Fact? {
    model.returns.newest(through: model.month).map { newest in
      let day = newest.lastDay
      return Fact(
        .dataTo, words[.fact(.dataTo)],
        .init(words.say.dataTo(day, received: received), .dim, raw: .text(day.description)),
        as: .unsaid)
    }
  }

  /// Who counts the reports.
  private var counted: Fact? {
    model.total.map { _ in
      Fact(.countedBy, words[.fact(.countedBy)], .text(countedBy))
    }
  }

  /// Reports for the residents, or why there is no rate.
  var rate: Fact? {
    model.monthRate.map { rate in
      Fact(
        .per10000, words[.column(.perHead)],
        Field.rate(saying: rate, words).counts(model.whole.slice.ratePer10000),
        as: rate.value == nil ? .unsaid : .label, notes: rate.value == nil ? [] : widerRates)
    }
  }
}
