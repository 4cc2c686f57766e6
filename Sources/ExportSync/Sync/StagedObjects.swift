import Platform

/// The files of one export on this disk, each where it can be read; their hashes are to be proven.
struct StagedObjects: Sendable {
  /// A file and where it lies.
  struct Place: Sendable {
    let file: ExportPlan.File
    let path: String
    /// Whether it was kept from an earlier export; else it was copied just now.
    let isKept: Bool
  }

  let places: [Place]
  /// What the source lacks or has in another size.
  let problems: [ExportProblem]
  let proof: ObjectProof
  private let paths: [ExportPlan.File: String]

  /// - Parameter problems: The faults of files that could not be copied; they have no place then.
  init(_ places: [Place], problems: [ExportProblem]) {
    let faulty = Set(problems.map(\.file))
    let places = places.filter { !faulty.contains($0.file.path) }
    self.places = places
    self.problems = problems
    proof = ObjectProof(of: places.map(\.path))
    paths = Dictionary(uniqueKeysWithValues: places.map { ($0.file, $0.path) })
  }

  func read(_ file: ExportPlan.File) throws(SyncError) -> [UInt8] {
    guard let path = paths[file] else {
      preconditionFailure("every file of the plan is staged before it is read")
    }
    return try SyncError.disk { () throws(PlatformError) in
      try Files.read(path, limit: Int(file.bytes))
    }
  }
}
