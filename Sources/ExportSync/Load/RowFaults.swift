/// A fault of one field of a record.
struct FieldFault: Equatable, Sendable {
  let column: String?
  let found: String
  let expected: String

  /// The same fault with the word that was probably meant.
  func perhaps(_ word: String) -> FieldFault {
    FieldFault(column: column, found: found, expected: "\(expected); perhaps \(word)")
  }
}

/// All faults of one record, so that they can be corrected in one go.
struct RowFaults: Error, Equatable {
  let faults: [FieldFault]

  /// The faults as problems, with their file and line.
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
