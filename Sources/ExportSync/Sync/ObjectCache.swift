import Platform

/// Files of exports under the names of their hashes, proven when they come and before each use.
struct ObjectCache: Sendable {
  let folder: String

  func path(of file: ExportPlan.File) -> String {
    let ending = file.path.hasPrefix("schema/") ? "json" : "csv"
    return "\(folder)/\(file.sha256).\(ending)"
  }

  /// The files that lie here whole, byte for byte: disks and people change files.
  private func held(of files: [ExportPlan.File]) throws(SyncError) -> Set<ExportPlan.File> {
    let candidates = files.filter { Files.kind(of: path(of: $0)) == .regular(bytes: $0.bytes) }
    let hashes = try SyncError.disk { () throws(PlatformError) in
      try Checksum.sha256(ofFiles: candidates.map(path))
    }
    return Set(zip(candidates, hashes).filter { $0.0.sha256 == $0.1 }.map(\.0))
  }

  func read(_ file: ExportPlan.File) throws(SyncError) -> [UInt8] {
    try SyncError.disk { () throws(PlatformError) in
      try Files.read(path(of: file), limit: Int(file.bytes))
    }
  }

  /// Copies what the cache lacks from the source, proves every file, and keeps what is proven.
  ///
  /// - Returns: The faults; files with one are not kept.
  func fill(
    with files: [ExportPlan.File], from source: ExportSource, staging: String
  ) throws(SyncError) -> ProblemList {
    var problems = ProblemList()
    var copied: [(file: ExportPlan.File, path: String)] = []
    let held = try held(of: files)
    for (position, file) in files.enumerated() where !held.contains(file) {
      let path = "\(staging)/copy-\(position)"
      if let problem = try source.copy(file, to: path) {
        problems.add(problem)
      } else {
        copied.append((file, path))
      }
    }
    if !problems.isEmpty, source.isGone {
      throw .unreachable("\(source.folder): the export went away while it was copied.")
    }
    let hashes = try SyncError.disk { () throws(PlatformError) in
      try Checksum.sha256(ofFiles: copied.map(\.path))
    }
    for (entry, hash) in zip(copied, hashes) {
      guard hash == entry.file.sha256 else {
        problems.add(
          ExportProblem(
            file: entry.file.path, member: "sha256", found: hash, expected: entry.file.sha256))
        continue
      }
      try SyncError.disk { () throws(PlatformError) in
        try Files.rename(entry.path, to: path(of: entry.file))
      }
    }
    return problems
  }
}
