import Platform

/// Files of exports under the names of their hashes, proven when they come and with each use.
struct ObjectCache: Sendable {
  let folder: String

  func path(of file: ExportPlan.File) -> String {
    let ending = file.path.hasPrefix("schema/") ? "json" : "csv"
    return "\(folder)/\(file.sha256).\(ending)"
  }

  /// Finds the files here, and copies what is missing from the source.
  func stage(
    _ files: [ExportPlan.File], from source: ExportSource, staging: String
  ) throws(SyncError) -> StagedObjects {
    var places: [StagedObjects.Place] = []
    var problems = ProblemList()
    for (position, file) in files.enumerated() {
      let kept = path(of: file)
      if Files.kind(of: kept) == .regular(bytes: file.bytes) {
        places.append(StagedObjects.Place(file: file, path: kept, isKept: true))
        continue
      }
      let copy = "\(staging)/copy-\(position)"
      try SyncError.disk { () throws(PlatformError) in try Files.remove(copy) }
      if let problem = try source.copy(file, to: copy) {
        problems.add(problem)
      } else {
        places.append(StagedObjects.Place(file: file, path: copy, isKept: false))
      }
    }
    return StagedObjects(places, problems: problems)
  }

  /// What the proof of staged files came to.
  struct Verdict {
    /// Files of the source with other bytes than the manifest says.
    var problems = ProblemList()
    /// Whether kept files were no longer what they had been; they are removed.
    var hasLostFiles = false
  }

  /// Keeps the copies whose hash is right, and removes kept files whose hash is not: disks and
  /// people change files.
  func keep(_ staged: StagedObjects, hashes: [String]) throws(SyncError) -> Verdict {
    var verdict = Verdict()
    for (place, hash) in zip(staged.places, hashes) {
      switch (place.isKept, hash == place.file.sha256) {
      case (true, true): continue
      case (true, false):
        verdict.hasLostFiles = true
        try SyncError.disk { () throws(PlatformError) in try Files.remove(place.path) }
      case (false, true):
        try SyncError.disk { () throws(PlatformError) in
          try Files.rename(place.path, to: path(of: place.file))
        }
      case (false, false):
        verdict.problems.add(
          ExportProblem(
            file: place.file.path, member: "sha256", found: hash, expected: place.file.sha256))
      }
    }
    return verdict
  }
}
