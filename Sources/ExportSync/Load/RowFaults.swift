/// What is wrong with one field of a record.
struct FieldFault: Equatable, Sendable {
  let column: String?
  let found: String
  let expected: String
}

/// Everything that is wrong with one record: whoever mends it mends it once.
struct RowFaults: Error, Equatable {
  let faults: [FieldFault]

  /// The faults where they stand.
  func problems(in file: String, line: Int) -> RowProblems {
    RowProblems(
      problems: faults.map { fault in
        ExportProblem(
          file: file, line: line, column: fault.column, found: fault.found,
          expected: fault.expected)
      })
  }
}

/// The faults of one record of an object.
struct RowProblems: Error, Equatable {
  let problems: [ExportProblem]
}
