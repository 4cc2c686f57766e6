import Platform

/// The files of one export on this disk, readable but with hashes still to be checked.
struct StagedObjects: Sendable {
  /// A file and its path.
  struct Place: Sendable {
    let file: ExportPlan.File
    let path: String
    /// Whether the file was kept from an earlier export; otherwise it was just copied.
    let isKept: Bool
  }

  let places: [Place]
  /// Files that the source lacks or has in another size.
  let problems: [ExportProblem]
  let proof: ObjectProof
  private let paths: [ExportPlan.File: String]

  /// - Parameter problems: The faults of files that could not be copied and so have no place.
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
