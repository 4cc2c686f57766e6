import SQLiteFile
import ThreatDomain

/// The question of a figure to the snapshot: SQL in full, and the values of its parameters.
///
/// The SQL reads the tables of the export, not the roll-ups that boards read, so that the answer
/// also checks the board's figure. All parts of the SQL are written in this target, and values are
/// bound. It returns one row: `answer`, and `rows_counted`, the number of export rows behind it.
struct FigureQuestion: Equatable {
  enum Value: Equatable {
    case integer(Int)
    case text(String)
    case missing
  }

  let sql: String
  /// The values of `?1`, `?2` and so on; values that the SQL does not name are ignored.
  let values: [Value]

  init(_ sql: String, _ values: [Value]) {
    self.sql = sql
    self.values = values
  }

  init(_ figure: Figure) {
    switch figure {
    case .demand(let asked, let slice): self = .demand(asked, slice)
    case .outcomes(let asked, let scope, let months, let isOfTotals):
      self = .outcomes(asked, scope, months, isOfTotals: isOfTotals)
    case .score(let asked, let subject): self = .score(asked, subject)
    case .assessment(let asked, let id, let formula): self = .assessment(asked, id, formula)
    case .weight(let component, let scale): self = .weight(of: component, scale)
    case .standing(let asked, let id, let subjects): self = .standing(asked, of: id, subjects)
    case .subjects(let asked, let subjects): self = .subjects(asked, subjects)
    case .investigations(let selection): self = .investigations(selection)
    case .levelChange(let selection, let day): self = .levelChange(selection, since: day)
    case .cases(let asked, let selection): self = .cases(asked, selection)
    case .tasking(let asked, let scope, let day): self = .tasking(asked, scope, asAt: day)
    case .victims(let asked, let slice): self = .victims(asked, slice)
    case .measure(let asked, let slice): self = .measure(asked, slice)
    case .worked(let asked, let slice): self = .worked(asked, slice)
    case .recovered(let sum, let scope): self = .recovered(sum, scope)
    case .plan(let asked, let selection): self = .plan(asked, selection)
    case .promises(let asked, let scope, let day): self = .promises(asked, scope, asAt: day)
    case .disruptions(let selection): self = .disruptions(selection)
    case .gaps(let count, let scope): self = .gaps(count, scope)
    case .practice(let asked, let id, let scope): self = .practice(asked, id, scope)
    case .changes(let count): self = .changes(count)
    case .record(let asked, let id): self = .record(asked, id)
    case .published(let key): self = .published(key)
    }
  }
}

extension Database {
  /// The answer of the export's tables to the question of a figure.
  package borrowing func answer(_ figure: Figure) throws(StoreError) -> FigureAnswer {
    let question = FigureQuestion(figure)
    let statement = try Statement(question.sql, on: self)
    for (offset, value) in question.values.enumerated() {
      switch value {
      case .integer(let number): statement.bind(number, at: offset + 1)
      case .text(let text): statement.bind(text, at: offset + 1)
      case .missing: statement.bindMissing(at: offset + 1)
      }
    }
    let sql =
      isNarrowed ? ClearedSQL.standalone(statement.sqlWithValues) : statement.sqlWithValues
    let found = try statement.first { row in
      FigureAnswer(value: row.figure(0), rowsCounted: row.integer(1), sql: sql)
    }
    return found ?? FigureAnswer(value: .missing, rowsCounted: 0, sql: sql)
  }
}
