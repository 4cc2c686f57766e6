import ExportFormat

/// The sums of a table for the manifest, and whether the manifest can hold them.
struct TableTotals {
  private let table: Table
  private let columns: [Int]
  private var sums: [Int64]

  init(_ table: Table) {
    self.table = table
    columns = TotalledColumns(of: table).map { [$0.reports, $0.pence] } ?? []
    sums = Array(repeating: 0, count: columns.count)
  }

  /// Adds the numbers of a row.
  mutating func add(_ numbers: [Int64]) {
    for (place, column) in columns.enumerated() {
      sums[place] = sums[place].total(with: numbers[column])
    }
  }

  /// Problems for sums above the limit of a manifest.
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
