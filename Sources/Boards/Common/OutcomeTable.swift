import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Crimes referred and outcomes returned, one row for each financial year.
///
/// Outcomes may relate to crimes of earlier years. So the table never gives a percentage, and says
/// why.
struct OutcomeTable: Sendable {
  private struct Year: Sendable {
    let year: FinancialYear
    /// The months of the year, up to the month shown and no earlier than the table starts.
    let months: ClosedRange<Month>
    /// The number of months with a return.
    let returned: Int
    /// The forces missing in at least one of the months.
    let without: [LackingForce]
    /// The counts as boards show them; `nil` where no month has a return.
    let outcomes: OutcomeRatio?
  }

  private let years: [Year]
  private let scope: Scope
  /// Whether the export holds only the totals of the scope.
  private let isOfTotals: Bool
  /// Whether the export has any returns for the scope.
  private let isCovered: Bool
  /// The names, by id, of the forces missing in some year.
  private let names: [String: String]
  private let request: BoardRequest

  init(
    _ scope: Scope, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let returns = snapshot.directory.returns(of: .referral, comparing: scope)
    let newest = FinancialYear(containing: request.month)
    let first = min(returns.first ?? newest.firstMonth, request.month)
    var years: [Year] = []
    var year = newest
    while years.count < 3, year.lastMonth >= first {
      let months = year.months.clamped(to: first...request.month)
      let returned = months.count { returns.hasFigure(in: $0) }
      years.append(
        Year(
          year: year, months: months, returned: returned, without: returns.lacking(in: months),
          outcomes: returned == 0
            ? nil
            : request.shown(
              try snapshot.comparedOutcomes(of: scope, in: months), of: scope, in: months)))
      year = FinancialYear(startYear: year.startYear - 1)
    }
    isCovered = returns.newest != nil
    names = snapshot.names(
      of: years.flatMap(\.without), request.words)
    self.years = years
    self.scope = scope
    isOfTotals = !snapshot.directory.holds(scope)
    self.request = request
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    let table = DataTable(
      years, columns, words, whenEmpty: .fact(.nothingHere),
      details: { _ in [.words(words[.fact(.outcomesWarning)])] })
    return Pane(
      "outcomes", words[.pane(.outcomesTitle)], .table(table), side: side, minimumHeight: 4
    ).needing(source)
  }

  /// The table that the counts come from.
  var source: Table { isOfTotals ? .referralCompared : .referral }

  private var columns: [Column<Year>] {
    [
      Column(.financialYear, .fact(.financialYear)) { year in
        .init(name(of: year), raw: .text("\(year.year)"))
      },
      count(.referred, .fact(.referred), .referred) { $0.referred },
      count(.outcomesJudicial, .column(.judicial), .judicial) { $0.judicial },
      count(.outcomesOther, .column(.other), .other) { $0.other },
      Column(.outcomesPer100Referred, .column(.per100), .right, priority: 1) { year in
        let ratio = year.outcomes?.outcomesPer100Referred
        let field = ratio.map { Field(words.decimal($0, places: 0), raw: .number($0)) }
        return counted(field ?? .missing, .per100Referred, year)
      },
    ]
  }

  private func count(
    _ id: ColumnID, _ title: Term, _ asked: OutcomeFigure,
    _ count: @escaping @Sendable (OutcomeRatio) -> Int?
  ) -> Column<Year> {
    Column(id, title, .right) { year in
      counted(.count(year.outcomes.flatMap(count), request), asked, year)
    }
  }

  /// The field with what it counts and the forces that it lacks.
  private func counted(_ field: Field, _ asked: OutcomeFigure, _ year: Year) -> Field {
    field.counts(figure(asked, of: year)).without(year.without, names, words)
  }

  private func figure(_ asked: OutcomeFigure, of year: Year) -> Figure {
    .outcomes(asked, of: scope, in: year.months, isOfTotals: isOfTotals)
  }

  /// The name of a year: `2018-19`.
  ///
  /// It adds how many months have a return, where some have none.
  private func name(of year: Year) -> String {
    words.say.financialYear(year.year, months: year.months, returned: year.returned)
  }

  /// The names of the forces missing from a year.
  private func lacking(_ year: Year) -> [String] { words.names(of: year.without, in: names) }

  /// The newest year for a headline: `2018-19 · Referred  1,185   Judicial  162   Other  1,924`.
  var headline: [Fact] {
    guard !request.supply.lacks(source) else {
      let brief = Field.lacking(words[.fact(.notSuppliedInBrief)])
      return [Fact(.referred, words[.fact(.referred)], brief)]
    }
    return years.prefix(1).flatMap { year in
      let (name, referred) = (name(of: year), words[.fact(.referred)])
      let (outcomes, judicial) = (year.outcomes, words[.column(.judicial)])
      return [
        Fact(
          .referred, "\(name) · \(referred)", said(outcomes?.referred, .referred, year),
          called: referred),
        Fact(.outcomesJudicial, judicial, said(outcomes?.judicial, .judicial, year)),
        Fact(
          .outcomesOther, words[.fact(.otherOutcomes)], said(outcomes?.other, .other, year)),
      ]
    }
  }

  /// A count for a headline, which a voice reads with the names of the forces that it lacks.
  private func said(_ count: Int?, _ asked: OutcomeFigure, _ year: Year) -> Field {
    guard let count else { return .unknown }
    let counted = words.count(count)
    let said =
      year.without.isEmpty ? counted : "\(counted) \(words.say.without(lacking(year)))"
    return Field(
      [TextRun(SafeText(said))], raw: .integer(count),
      lacks: year.without
    ).counts(figure(asked, of: year))
  }

  /// The newest year as a sentence.
  var sentences: [String] {
    years.prefix(1).map { year in
      guard let outcomes = year.outcomes else {
        return words.say.noOutcomes(name(of: year), isCovered: isCovered)
      }
      return words.say.outcomes(outcomes, year: name(of: year), without: lacking(year))
    }
  }
}

extension BoardRequest {
  /// The outcomes as boards show them.
  ///
  /// The safe view rounds each count separately.
  fileprivate func shown(
    _ outcomes: OutcomeRatio, of scope: Scope, in months: ClosedRange<Month>
  ) -> OutcomeRatio {
    OutcomeRatio { measure in
      outcomes.figure(measure).map {
        counts.count($0, of: .outcomes(measure, of: scope, in: months))
      }
    }
  }
}
