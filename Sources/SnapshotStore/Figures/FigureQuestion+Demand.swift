import ExportFormat
import ThreatDomain

/// Questions about demand.
///
/// `?1` and `?2` are the months, `?3` is the region or force, `?4` the part of demand, and `?5` the
/// area for comparison. Where a month has no return, the answer is missing, not zero; see
/// ``ReturnConditions``. It is missing too where a row lacks the figure; see ``KnownSum``.
extension FigureQuestion {
  static func demand(_ asked: DemandFigure, _ slice: DemandSlice) -> FigureQuestion {
    let sql =
      switch asked {
      case .sum(let measure): sum(measure.known("d"), slice)
      case .share(let measure):
        sum("\(measure.known("d", orZero: false)) * 1.0 / sum(d.reports)", slice)
      case .partOfWhole(let measure, let whole): share(measure, of: slice, in: whole)
      case .changeOnYear(let measure): change(of: measure, slice)
      case .ratePer10000: perHead("\(DemandMeasure.reports.known("d")) * 10000.0", slice)
      case .lossPerHead: perHead("\(DemandMeasure.loss.known("d")) * 1.0", slice)
      case .timesRate(let area): timesRate(of: area, slice)
      case .mean: series(slice, answer: "avg(reports)")
      case .limit(.high): series(slice, answer: "avg(reports) + 2.66 * avg(moving_range)")
      case .limit(.low):
        series(slice, answer: "max(avg(reports) - 2.66 * avg(moving_range), 0.0)")
      case .nearLine(.high):
        series(slice, answer: "avg(reports) + 2.66 * avg(moving_range) * 2 / 3")
      case .nearLine(.low):
        series(slice, answer: "avg(reports) - 2.66 * avg(moving_range) * 2 / 3")
      }
    return FigureQuestion(sql, slice.values + asked.area)
  }

  private static func sum(_ answer: String, _ slice: DemandSlice) -> String {
    """
    SELECT CASE WHEN \(slice.returns.allReturned)
                THEN \(answer) END AS answer,
           count(*) AS rows_counted
    \(slice.rows)
       AND d.month BETWEEN ?1 AND ?2
    """
  }

  /// The residents of force `f` for a rate of month `?2`; see ``Residents/estimate(for:)``.
  private static let residents = """
    (SELECT p.people
                     FROM population AS p
                    WHERE p.force_id = f.force_id
                    ORDER BY p.year > ?2 / 100, abs(p.year - ?2 / 100)
                    LIMIT 1)
    """

  /// A sum per head of the residents; missing where a force's return is missing.
  ///
  /// Otherwise the force's residents would count, but not its reports.
  private static func perHead(_ sum: String, _ slice: DemandSlice) -> String {
    """
    SELECT CASE WHEN \(slice.returns.allReturned)
                 AND \(slice.returns.isWhole)
                THEN \(sum) END
             / (SELECT sum(\(residents)) FROM force AS f WHERE \(slice.residents)) AS answer,
           count(*) AS rows_counted
    \(slice.rows)
       AND d.month BETWEEN ?1 AND ?2
    """
  }

  /// The rate of the slice as a multiple of the rate of an area.
  ///
  /// The area is the sum of its parts: the nation's regions, or a region's forces. Only parts with
  /// a return from every force count.
  private static func timesRate(of area: Scope, _ slice: DemandSlice) -> String {
    let (id, isInArea) =
      area == .national
      ? ("f.region_id", "f.region_id IS NOT NULL") : ("f.force_id", "f.region_id = ?5")
    return """
      WITH part AS (
        SELECT \(id) AS id, sum(\(residents)) AS people
          FROM force AS f
          LEFT JOIN covered_force AS k
            ON k.table_name = '\(slice.table)' AND k.force_no = f.no
          LEFT JOIN silent_force AS s
            ON s.table_name = '\(slice.table)' AND s.force_no = f.no
           AND s.month BETWEEN ?1 AND ?2
         WHERE \(isInArea)
           AND EXISTS (
                 SELECT 1 FROM covered_month WHERE table_name = '\(slice.table)' AND month = ?1)
         GROUP BY id
        HAVING people >= \(RatePer10000.smallestPopulation)
           AND count(k.force_no) > 0 AND count(s.force_no) = 0),
      counted AS (
        SELECT \(id) AS id, sum(d.reports) AS reports, count(*) AS rows_counted
        \(slice.rowsOfEachForce)
           AND d.month BETWEEN ?1 AND ?2
         GROUP BY id),
      known AS (
        SELECT p.id, p.people, coalesce(c.reports, 0) AS reports, c.rows_counted
          FROM part AS p
          LEFT JOIN counted AS c ON c.id = p.id)
      SELECT sum(reports) FILTER (WHERE id = ?3) * 1.0 * sum(people)
               / (sum(reports) * sum(people) FILTER (WHERE id = ?3)) AS answer,
             sum(rows_counted) AS rows_counted
        FROM known
      """
  }

  private static func share(
    _ measure: DemandMeasure, of slice: DemandSlice, in whole: DemandSlice
  ) -> String {
    """
    WITH part AS (
      SELECT \(measure.known("d")) AS amount, count(*) AS rows_counted
      \(slice.rows)
         AND d.month BETWEEN ?1 AND ?2),
    whole AS (
      SELECT \(measure.known("d", orZero: false)) AS amount
      \(whole.rows(ofScope: "?5"))
         AND d.month BETWEEN ?1 AND ?2)
    SELECT CASE WHEN \(slice.returns.allReturned)
                THEN part.amount * 1.0 / whole.amount END AS answer,
           part.rows_counted
      FROM part, whole
    """
  }

  /// The change on the year before; months are stored as YYYYMM, so a year before is 100 less.
  private static func change(of measure: DemandMeasure, _ slice: DemandSlice) -> String {
    """
    WITH alike AS MATERIALIZED (
      \(slice.returns.alike)),
    sums AS (
      SELECT sum(d.\(measure.rawValue)) FILTER (WHERE d.month >= ?1) AS now,
             sum(d.\(measure.rawValue)) FILTER (WHERE d.month < ?1) AS year_before,
             count(*) AS rows_counted
      \(slice.rowsOfItsForces)
         AND (d.month BETWEEN ?1 AND ?2 OR d.month BETWEEN ?1 - 100 AND ?2 - 100)
         AND (f.no, CASE WHEN d.month < ?1 THEN d.month + 100 ELSE d.month END)
               IN (SELECT force_no, month FROM alike))
    SELECT CASE WHEN (SELECT count(DISTINCT month) FROM alike) = \(ReturnConditions.monthCount)
                THEN (coalesce(now, 0) - year_before) * 1.0 / year_before END AS answer,
           rows_counted
      FROM sums
    """
  }

  /// The reports of the months behind the limits, each with its distance from the month before.
  ///
  /// A month with a return and no reports has zero. A month without a return is a gap.
  private static func series(_ slice: DemandSlice, answer: String) -> String {
    """
    WITH judged AS MATERIALIZED (
      \(slice.returns.judgedMonths)),
    counted AS (
      SELECT d.month, sum(d.reports) AS reports, count(*) AS rows_counted
      \(slice.rows)
         AND d.month BETWEEN ?1 AND ?2
       GROUP BY d.month),
    known AS (
      SELECT j.month, coalesce(c.reports, 0) AS reports,
             coalesce(c.rows_counted, 0) AS rows_counted
        FROM judged AS j
        LEFT JOIN counted AS c ON c.month = j.month),
    series AS (
      SELECT reports, rows_counted,
             CASE WHEN month - lag(month) OVER (ORDER BY month) IN (1, 89)
                  THEN abs(reports - lag(reports) OVER (ORDER BY month)) END AS moving_range
        FROM known)
    SELECT \(answer) AS answer, sum(rows_counted) AS rows_counted
      FROM series
    """
  }
}

extension DemandFigure {
  /// The value of `?5`: the area for comparison.
  fileprivate var area: [FigureQuestion.Value] {
    switch self {
    case .timesRate(let area): [area.storedID]
    case .partOfWhole(_, let whole): [whole.scope.storedID]
    default: []
    }
  }
}

extension DemandSlice {
  /// The same demand in all forces.
  fileprivate var inAllPlaces: DemandSlice { DemandSlice(.national, part, in: months) }

  /// The rows that count, month by month, because the table is stored in that order.
  fileprivate var rows: String { rows(ofScope: "?3") }

  /// The table whose rows count.
  fileprivate var table: String {
    isOfTotals ? Table.demandCompared.name : Table.demand.name
  }

  /// The conditions that tell a zero from a missing return.
  fileprivate var returns: ReturnConditions {
    ReturnConditions(
      table: table, isCounted: "\(scope.ofForce("?3")) AND \(isOutsideLondon)")
  }

  /// - Parameter id: The parameter with the id of the scope.
  fileprivate func rows(ofScope id: String) -> String {
    isOfTotals ? totals(scope.isScope(id)) : rowsOfForces(id)
  }

  /// The totals of scopes, one row for each month and fraud type.
  ///
  /// - Parameter isCounted: A condition in SQL on scope `p`.
  private func totals(_ isCounted: String) -> String {
    """
      FROM demand_compared AS d
     CROSS JOIN scope AS p ON p.no = d.scope - 1
     CROSS JOIN fraud_type AS t ON t.no = d.fraud_type
      LEFT JOIN force AS f ON f.force_id = p.scope_id
     WHERE \(isCounted)\(isPart == "true" ? "" : "\n   AND \(isPart)")
    """
  }

  /// The rows in which each force counts by itself.
  fileprivate var rowsOfEachForce: String {
    isOfTotals ? totals("p.kind = 'force'") : inAllPlaces.rows
  }

  /// The rows in which each force of the scope counts by itself.
  fileprivate var rowsOfItsForces: String {
    isOfTotals ? totals("p.kind = 'force' AND \(scope.ofForce("?3"))") : rows
  }

  private func rowsOfForces(_ id: String) -> String {
    let wanted = [scope.ofForce(id), isPart, isOutsideLondon].filter { $0 != "true" }
    let conditions = wanted.isEmpty ? "true" : wanted.joined(separator: "\n   AND ")
    return """
        FROM demand AS d
       CROSS JOIN force AS f ON f.no = d.force_id
       CROSS JOIN fraud_type AS t ON t.no = d.fraud_type
       WHERE \(conditions)
      """
  }

  fileprivate var isPart: String {
    switch part {
    case .all: "true"
    case .type: "t.code = ?4"
    case .group: "t.group_name = ?4"
    case .types: "t.code IN (SELECT value FROM json_each(?4))"
    case .victim: "d.victim_type = ?4"
    }
  }

  private var isOutsideLondon: String {
    isWithoutLondon ? "f.region_id IS NOT '\(Scope.london)'" : "true"
  }

  /// A condition in SQL: the residents of force `f` count.
  fileprivate var residents: String {
    let forces = scope == .national ? "f.is_territorial" : scope.ofForce("?3")
    return isWithoutLondon ? "\(forces) AND \(isOutsideLondon)" : forces
  }

  fileprivate var values: [FigureQuestion.Value] {
    [
      .integer(months.lowerBound.stored), .integer(months.upperBound.stored), scope.storedID,
      part.stored,
    ]
  }
}

extension Scope {
  /// The id of the region or force; missing for the nation.
  var storedID: FigureQuestion.Value {
    switch self {
    case .national: .missing
    case .region(let id), .force(let id): .text(id)
    }
  }

  /// A condition in SQL: scope `p` is this one.
  func isScope(_ id: String) -> String {
    switch self {
    case .national: "p.kind = 'national'"
    case .region: "p.scope_id = 'region:' || \(id)"
    case .force: "p.scope_id = \(id)"
    }
  }

  /// A condition in SQL: force `f` belongs to the scope.
  func ofForce(_ id: String) -> String {
    switch self {
    case .national: "true"
    case .region: "f.region_id = \(id)"
    case .force: "f.force_id = \(id)"
    }
  }
}

extension DemandSlice.Part {
  /// The stored value of the part; types of victims are stored by their position in the list, from
  /// 1.
  fileprivate var stored: FigureQuestion.Value {
    switch self {
    case .all: .missing
    case .type(let code): .text(code)
    case .group(let name): .text(name)
    case .types(let codes): .text(JSONText.list(codes))
    case .victim(let type):
      .integer(VictimType.allCases.prefix { $0 != type }.count + 1)
    }
  }
}
