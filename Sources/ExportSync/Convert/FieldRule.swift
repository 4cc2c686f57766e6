/// Where a value comes from, and what is done to it.
struct FieldRule: Sendable {
  /// The first one that is not empty counts.
  var sources: [FieldSource]
  var steps: [FieldStep] = []

  var headers: [[String]] { sources.flatMap(\.headers) }

  var isConstant: Bool {
    sources.allSatisfy { source in
      switch source {
      case .text, .setting, .nothing: true
      case .column, .joined, .row: false
      }
    }
  }
}

/// Where a value comes from.
enum FieldSource: Sendable, Equatable {
  /// The same text for each row.
  case text(String)
  /// The column with the first of these names that the file has.
  case column([String])
  /// The fields of several columns with a space between.
  case joined([String])
  /// What the user gives with `--set`.
  case setting(String)
  /// The number of the row in the file, from 1, in four digits at least.
  case row
  case nothing

  var headers: [[String]] {
    switch self {
    case .column(let names): [names]
    case .joined(let names): names.map { [$0] }
    case .text, .setting, .row, .nothing: []
    }
  }
}
