import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Crimes referred and outcomes returned, a financial year a row.
///
/// The two belong to different years: never a percentage, and the words say so.
struct OutcomeTable {
  private struct Year {
    let year: FinancialYear
    /// The months of the year up to the one shown, as far back as the table goes.
    let months: ClosedRange<Month>
    /// How many of the months have a return.
    let returned: Int
    /// The forces that one of the months lacks, by id.
    let without: [String]
    /// As they are shown; `nil` where no month has a return.
    let outcomes: OutcomeRatio?
  }

  private let years: [Year]
  private let scope: Scope
  /// Whether the table covers the scope at all.
  private let isCovered: Bool
  /// The names of forces that some year lacks, by id.
  private let names: [String: String]
  private let request: BoardRequest

  init(
    _ scope: Scope, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let coverage = snapshot.directory.coverage(of: .referral)
    let returns = coverage.of(scope)
    let newest = FinancialYear(containing: request.month)
    let first = min(coverage.months.min() ?? newest.firstMonth, request.month)
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
              try snapshot.database.outcomes(of: scope, in: months), of: scope, in: months)))
      year = FinancialYear(startYear: year.startYear - 1)
    }
    isCovered = returns.newest != nil
    names = snapshot.names(
      of: years.flatMap(\.without), request.words)
    self.years = years
    self.scope = scope
    self.request = request
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    let table = DataTable(
      columns: [
        DataColumn("financial_year", words[.fact(.financialYear)]),
        DataColumn("referred", words[.fact(.referred)], .right),
        DataColumn("outcomes_judicial", words[.column(.judicial)], .right),
        DataColumn("outcomes_other", words[.column(.other)], .right),
        DataColumn("outcomes_per_100_referred", words[.column(.per100)], .right, priority: 1),
      ], rows: years.map(row), whenEmpty: words[.fact(.nothingHere)])
    return Pane(
      "outcomes", words[.pane(.outcomesTitle)], .table(table), side: side, minimumHeight: 4)
  }

  private func row(_ year: Year) -> DataRow {
    let ratio = year.outcomes?.outcomesPer100Referred
    return DataRow(
      [
        Field(name(of: year), raw: .text("\(year.year)")),
        counted(.count(year.outcomes?.referred, request), .referred, year),
        counted(.count(year.outcomes?.judicial, request), .judicial, year),
        counted(.count(year.outcomes?.other, request), .other, year),
        counted(
          ratio.map { Field(words.decimal($0, places: 0), raw: .number($0)) } ?? .missing,
          .per100Referred, year),
      ], details: [Lines.plain(words[.fact(.outcomesWarning)])])
  }

  /// The field with what it counts, and what it lacks.
  private func counted(_ field: Field, _ asked: OutcomeFigure, _ year: Year) -> Field {
    field.counts(.outcomes(asked, of: scope, in: year.months)).without(year.without, names, words)
  }

  /// `2018-19`, and how many of its months have a return where some have none.
  private func name(of year: Year) -> String {
    words.say.financialYear(year.year, months: year.months, returned: year.returned)
  }

  /// The forces that a year lacks, by name.
  private func lacking(_ year: Year) -> [String] { year.without.map { names[$0] ?? $0 } }

  /// A count of a headline with what it lacks.
  private func said(_ count: Int?, _ year: Year) -> String {
    guard let count else { return "·" }
    let counted = words.count(count)
    return year.without.isEmpty ? counted : "\(counted) \(words.say.without(lacking(year)))"
  }

  /// The newest year for a headline: `2018-19 · Referred  1,185   Judicial  162   Other  1,924`.
  var headline: [(label: String, value: String, role: Role)] {
    years.prefix(1).flatMap { year in
      let outcomes = year.outcomes
      return [
        ("\(name(of: year)) · \(words[.fact(.referred)])", outcomes?.referred),
        (words[.column(.judicial)], outcomes?.judicial),
        (words[.fact(.otherOutcomes)], outcomes?.other),
      ].map { label, count in (label, said(count, year), Role.text) }
    }
  }

  /// The same figures, to be explained.
  var figures: [NamedFigure] {
    years.prefix(1).flatMap { year in
      let outcomes = year.outcomes
      let fields: [(Term, Int?, OutcomeFigure)] = [
        (.fact(.referred), outcomes?.referred, .referred),
        (.column(.judicial), outcomes?.judicial, .judicial),
        (.fact(.otherOutcomes), outcomes?.other, .other),
      ]
      return fields.compactMap { label, count, asked in
        counted(.count(count, request), asked, year).named(words[label])
      }
    }
  }

  /// The newest year in a sentence.
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
  /// Outcomes as they are shown, each rounded by itself in the safe view.
  fileprivate func shown(
    _ outcomes: OutcomeRatio, of scope: Scope, in months: ClosedRange<Month>
  ) -> OutcomeRatio {
    OutcomeRatio { measure in
      counts.count(outcomes.figure(measure), of: .outcomes(measure, of: scope, in: months))
    }
  }
}
