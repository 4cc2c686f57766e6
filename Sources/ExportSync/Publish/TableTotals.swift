import ExportFormat

/// The sums of a table that the manifest names, and whether it can.
struct TableTotals {
  private let table: Table
  private let columns: [Int]
  private var sums: [Int64]

  init(_ table: Table) {
    self.table = table
    columns = TotalledColumns(of: table).map { [$0.reports, $0.pence] } ?? []
    sums = Array(repeating: 0, count: columns.count)
  }

  /// Counts a row by its numbers.
  mutating func add(_ numbers: [Int64]) {
    for (place, column) in columns.enumerated() {
      sums[place] = sums[place].total(with: numbers[column])
    }
  }

  /// Sums beyond what a manifest may name.
  var problems: ProblemList {
    var problems = ProblemList()
    for (column, sum) in zip(columns, sums) where sum > ManifestRules.largestTotal {
      problems.add(
        ExportProblem(
          file: "\(table.name).csv", column: table.columns[column].name,
          found: "a sum of \(sum) or more", expected: "a sum of at most 18 digits"))
    }
    return problems
  }
}
