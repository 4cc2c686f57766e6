import ChainedLog

/// What a copy of the journal into another folder did, and whether that copy is as it was written.
package struct JournalCopy: Equatable, Sendable {
  package let join: JoinReport
  package let check: VerifyReport
  /// The files that were not copied, or are not as they were written there, by name.
  ///
  /// A file whose fault has a recorded reason here is none of them: nothing more can be done about it.
  package let lacking: [String]
}

extension JournalFolder {
  /// Joins this journal into another folder, and checks every byte there.
  ///
  /// It only ever adds: what is newer in the other folder stays.
  ///
  /// - Parameter witness: Where the heads of the copy are noted, outside both folders.
  package func copy(into other: String, witness: String) throws(JournalError) -> JournalCopy {
    let copy = JournalFolder(other, deviceFile: deviceFile, witness: witness)
    let join = try copy.join(path)
    let check = try copy.verify()
    let known = Set(try verify().answers.map(\.file))
    let refused = join.files.filter { $0.outcome.isRefusal && !known.contains($0.name) }
    let faulty = check.unanswered.map(\.file) + check.unopened.keys
    let lacking = Set(refused.map(\.name) + faulty.filter { !known.contains($0) })
    return JournalCopy(join: join, check: check, lacking: lacking.sorted())
  }
}

extension JoinReport.Outcome {
  /// Whether nothing was taken of a file.
  fileprivate var isRefusal: Bool {
    switch self {
    case .faulty, .unopened: true
    case .added, .continued, .nothingNew, .parted: false
    }
  }
}
