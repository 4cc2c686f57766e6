import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

/// Crimes referred and outcomes returned, a financial year a row.
///
/// The two belong to different years: never a percentage, and the words say so.
struct OutcomeTable {
  private struct Year {
    let year: FinancialYear
    /// The months of the year that the snapshot covers.
    let months: ClosedRange<Month>
    /// As they are shown.
    let outcomes: OutcomeRatio
  }

  private let years: [Year]
  private let scope: Scope
  private let request: BoardRequest

  init(
    _ scope: Scope, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let covered = snapshot.directory.months
    var years: [Year] = []
    var year = FinancialYear(containing: request.month)
    while years.count < 3, year.lastMonth >= covered.lowerBound {
      let months = year.months.clamped(to: covered.lowerBound...request.month)
      years.append(
        Year(
          year: year, months: months,
          outcomes: request.shown(
            try snapshot.database.outcomes(of: scope, in: months), of: scope, in: months)))
      year = FinancialYear(startYear: year.startYear - 1)
    }
    self.years = years
    self.scope = scope
    self.request = request
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    let table = DataTable(
      columns: [
        DataColumn("financial_year", words[.financialYear]),
        DataColumn("referred", words[.referred], .right),
        DataColumn("outcomes_judicial", words[.judicial], .right),
        DataColumn("outcomes_other", words[.other], .right),
        DataColumn("outcomes_per_100_referred", words[.per100], .right, priority: 1),
      ], rows: years.map(row), whenEmpty: words[.nothingHere])
    return Pane(
      "outcomes", words[.outcomesTitle], .table(table), side: side, minimumHeight: 4)
  }

  private func row(_ year: Year) -> DataRow {
    let ratio = year.outcomes.outcomesPer100Referred
    return DataRow(
      [
        Field(words.financialYear(year.year, months: year.months), raw: .text("\(year.year)")),
        counted(.count(year.outcomes.referred, request), .referred, year),
        counted(.count(year.outcomes.judicial, request), .judicial, year),
        counted(.count(year.outcomes.other, request), .other, year),
        counted(
          ratio.map { Field(words.decimal($0, places: 0), raw: .number($0)) } ?? .missing,
          .per100Referred, year),
      ], details: [Lines.plain(words[.outcomesWarning])])
  }

  /// The field with what it counts.
  private func counted(_ field: Field, _ asked: OutcomeFigure, _ year: Year) -> Field {
    field.counts(.outcomes(asked, of: scope, in: year.months))
  }

  /// The newest year for a headline: `2018-19 · Referred  1,185   Judicial  162   Other  1,924`.
  var headline: [(label: String, value: String, role: Role)] {
    years.prefix(1).flatMap { year in
      let name = words.financialYear(year.year, months: year.months)
      let outcomes = year.outcomes
      return [
        ("\(name) · \(words[.referred])", outcomes.referred),
        (words[.judicial], outcomes.judicial), (words[.otherOutcomes], outcomes.other),
      ].map { label, count in (label, words.count(count), Role.text) }
    }
  }

  /// The same figures, to be explained.
  var figures: [NamedFigure] {
    years.prefix(1).flatMap { year in
      let outcomes = year.outcomes
      let fields: [(Term, Int, OutcomeFigure)] = [
        (.referred, outcomes.referred, .referred), (.judicial, outcomes.judicial, .judicial),
        (.otherOutcomes, outcomes.other, .other),
      ]
      return fields.compactMap { label, count, asked in
        counted(.count(count, request), asked, year).named(words[label])
      }
    }
  }

  /// The newest year in a sentence.
  var sentences: [String] {
    years.prefix(1).map { year in
      words.outcomes(
        year.outcomes, year: words.financialYear(year.year, months: year.months))
    }
  }
}

extension BoardRequest {
  /// Outcomes as they are shown, each rounded by itself in the safe view.
  fileprivate func shown(
    _ outcomes: OutcomeRatio, of scope: Scope, in months: ClosedRange<Month>
  ) -> OutcomeRatio {
    func shown(_ number: Int, _ count: OutcomeCount) -> Int {
      counts.count(number, of: .outcomes(count, of: scope, in: months))
    }
    return OutcomeRatio(
      referred: shown(outcomes.referred, .referred), judicial: shown(outcomes.judicial, .judicial),
      other: shown(outcomes.other, .other))
  }
}
