import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The figures of two sides beside each other, each with how many times the one is the other.
struct ComparisonModel {
  /// A figure of both sides.
  struct Row: Sendable {
    /// What is compared, as a code: `per_10000`, `repeat_share`, `group:Banking`, `threat:Courier`,
    /// `measure:calls`.
    let id: String
    let name: String
    let one: Field
    let other: Field
    /// `nil` where a count is too small, or one side has no figure.
    let ratio: RateRatio?
    /// Whether both sides have counts that could be compared.
    let isComparable: Bool
    /// Where each side stands among all forces; `nil` for what has no funnel.
    let places: (one: Funnel.Place?, other: Funnel.Place?)
    let direction: MeasureDirection?
  }

  let names: (one: String, other: String)
  let demand: [Row]
  let groups: [Row]
  let threats: [Row]
  let measures: [Row]

  var rows: [Row] { demand + threats + groups + measures }

  init(_ one: ComparisonRecords, _ other: ComparisonRecords) {
    names = (one.name, other.name)
    demand = ComparisonModel.demand(one, other)
    groups = ComparisonModel.groups(one, other)
    threats = ComparisonModel.threats(one, other)
    measures = ComparisonModel.measures(one, other)
  }

  /// Reports for the residents, losses, and the shares of victims and of cyber reports.
  private static func demand(_ one: ComparisonRecords, _ other: ComparisonRecords) -> [Row] {
    let words = one.request.words
    func row(
      _ id: ColumnID, _ term: Term, _ ratio: RateRatio?, isCompared: Bool = true,
      _ field: (ComparisonRecords) -> Field
    ) -> Row {
      Row(
        id: id.name, name: words[term], one: field(one), other: field(other), ratio: ratio,
        isComparable: isCompared, places: (nil, nil), direction: nil)
    }
    func share(_ id: ColumnID, _ term: Term, _ measure: DemandMeasure) -> Row {
      row(id, term, ratio(of: measure, one, other)) { side in
        Field.share(side.demand.total?.reportShare(measure), words).counts(
          side.demand.whole.slice.share(measure)
        )
        .of(side.demand.whole, side.request)
      }
    }
    return [
      row(.reports, .column(.reports), nil, isCompared: false) {
        .reports($0.demand.whole, $0.request)
      },
      row(.per10000, .column(.perHead), rates(one, other)) { side in
        let rate: Field = side.demand.monthRate.map { .rate($0, words) } ?? .missing
        return rate.counts(side.demand.whole.slice.ratePer10000)
      },
      row(.lossPence, .column(.loss), nil, isCompared: false) { side in
        Field.loss(of: side.demand.total, side.request)
          .counts(side.demand.whole.slice.sum(.loss)).of(side.demand.whole, side.request)
      },
      share(.repeatShare, .column(.repeated), .repeatVictims),
      share(.vulnerableShare, .column(.vulnerable), .vulnerableVictims),
      share(.cyberShare, .column(.cyber), .cyberReports),
    ]
  }

  private static func rates(_ one: ComparisonRecords, _ other: ComparisonRecords) -> RateRatio? {
    guard case .rate(let rate) = one.demand.monthRate, let count = one.demand.total?.reports,
      case .rate(let otherRate) = other.demand.monthRate,
      let otherCount = other.demand.total?.reports
    else { return nil }
    return RateRatio(rate, from: count, to: otherRate, from: otherCount)
  }

  private static func ratio(
    of measure: DemandMeasure, _ one: ComparisonRecords, _ other: ComparisonRecords
  ) -> RateRatio? {
    guard let count = one.demand.total, let part = count.figure(measure),
      let otherCount = other.demand.total, let otherPart = otherCount.figure(measure)
    else { return nil }
    return RateRatio(part, of: count.reports, to: otherPart, of: otherCount.reports)
  }

  /// The share of the reports that each group of fraud types has.
  private static func groups(_ one: ComparisonRecords, _ other: ComparisonRecords) -> [Row] {
    let others = Dictionary(
      other.demand.groups.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return one.demand.groups.map { part in
      let counterpart = others[part.key]
      let ratio = one.demand.total.flatMap { whole in
        other.demand.total.flatMap { otherWhole in
          RateRatio(
            part.count?.reports ?? 0, of: whole.reports, to: counterpart?.count?.reports ?? 0,
            of: otherWhole.reports)
        }
      }
      return Row(
        id: "group:\(part.key)", name: part.name, one: share(of: part, in: one),
        other: counterpart.map { share(of: $0, in: other) } ?? .missing, ratio: ratio,
        isComparable: true, places: (nil, nil), direction: nil)
    }
  }

  private static func share(of part: DemandPart, in side: ComparisonRecords) -> Field {
    let share = side.demand.total.flatMap { part.count?.reportShare(of: $0) }
    return Field.share(share, side.request.words)
      .counts(part.slice.part(of: side.demand.whole.slice)).of(part, side.request)
  }

  /// The share of the reports that each threat has; threats of two regions are one by their theme.
  private static func threats(_ one: ComparisonRecords, _ other: ComparisonRecords) -> [Row] {
    let others = Dictionary(
      other.threats.map { ($0.threat.kinship, $0) }, uniquingKeysWith: { first, _ in first })
    return one.threats.compactMap { threat in
      guard let counterpart = others[threat.threat.kinship], threat.part != nil,
        counterpart.part != nil
      else { return nil }
      var ratio: RateRatio?
      if let whole = one.demand.total, let otherWhole = other.demand.total,
        let count = threat.demand, let otherCount = counterpart.demand
      {
        ratio = RateRatio(
          count.reports, of: whole.reports, to: otherCount.reports, of: otherWhole.reports)
      }
      return Row(
        id: "threat:\(threat.threat.kinship)", name: threat.name(one.request.words),
        one: .reportShare(of: threat, in: one.demand.total, one.request),
        other: .reportShare(of: counterpart, in: other.demand.total, other.request),
        ratio: ratio, isComparable: true, places: (nil, nil), direction: nil)
    }
  }

  /// The measures that both sides have, each in its newest due month.
  private static func measures(_ one: ComparisonRecords, _ other: ComparisonRecords) -> [Row] {
    let others = Dictionary(
      other.measures.map { ($0.measure.id, $0) }, uniquingKeysWith: { first, _ in first })
    return one.measures.compactMap { line in
      guard let counterpart = others[line.measure.id] else { return nil }
      var found: RateRatio?
      if let now = line.now, let beside = counterpart.now { found = ratio(now, beside) }
      let id = line.measure.id
      return Row(
        id: "measure:\(id)", name: one.request.words.name(of: line.measure),
        one: .value(line.now, of: line.measure, in: one.request.scope, one.request.words),
        other: .value(
          counterpart.now, of: line.measure, in: other.request.scope, other.request.words),
        ratio: found, isComparable: line.now?.denominator != nil,
        places: (one.places[id], other.places[id]), direction: line.measure.direction)
    }
  }

  private static func ratio(_ value: MeasureValue, _ other: MeasureValue) -> RateRatio? {
    guard let whole = value.denominator, let otherWhole = other.denominator else { return nil }
    return RateRatio(value.numerator, of: whole, to: other.numerator, of: otherWhole)
  }
}
