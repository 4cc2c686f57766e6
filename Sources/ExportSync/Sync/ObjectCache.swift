import Platform

/// Files of exports, named by their hashes, and checked on arrival and at each use.
struct ObjectCache: Sendable {
  let folder: String
  /// The folder of files that arrived in part from a web server; the next sync continues them.
  let partial: String

  func path(of file: ExportPlan.File) -> String {
    let ending = file.path.hasPrefix("schema/") ? "json" : "csv"
    return "\(folder)/\(file.sha256).\(ending)"
  }

  /// Whether the file is here, by its name and size; its bytes are checked when it is used.
  func isKept(_ file: ExportPlan.File) -> Bool {
    Files.kind(of: path(of: file)) == .regular(bytes: file.bytes)
  }

  /// Finds the files here and copies missing ones from the source, on both cores.
  func stage(
    _ files: [ExportPlan.File], from source: ExportSource, staging: String
  ) throws(SyncError) -> StagedObjects {
    var places: [StagedObjects.Place] = []
    for (position, file) in files.enumerated() {
      let isKept = isKept(file)
      let path = isKept ? path(of: file) : "\(staging)/copy-\(position)"
      places.append(StagedObjects.Place(file: file, path: path, isKept: isKept))
    }
    let missing = places.filter { !$0.isKept }
    let half = missing.count / 2
    let others = Array(missing[half...])
    let beside = SideWork {
      Result { () throws(SyncError) in try copy(others, from: source) }
    }
    let first = Result { () throws(SyncError) in try copy(Array(missing[..<half]), from: source) }
    let second = beside.value()
    return StagedObjects(places, problems: try first.get() + second.get())
  }

  /// Copies files to their places; returns the faults.
  private func copy(
    _ places: [StagedObjects.Place], from source: ExportSource
  ) throws(SyncError) -> [ExportProblem] {
    try SyncError.disk { () throws(PlatformError) in
      for place in places { try Files.remove(place.path) }
    }
    return try source.copy(places.map { FileCopy(file: $0.file, path: $0.path) }).map(\.problem)
  }

  /// The result of checking staged files.
  struct Verdict {
    /// Files of the source with other bytes than the manifest says.
    var problems = ProblemList()
    /// Whether kept files had changed; they are removed.
    var hasLostFiles = false
  }

  /// Keeps copies with the right hash, and removes kept files with a wrong one.
  ///
  /// A disk or a person may have changed a kept file.
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
