import Platform

/// Fetches the files that the cache lacks, and checks each file before it is used.
extension ObjectCache {
  /// Copies missing files from the source, checks every hash, and keeps the correct files.
  ///
  /// A faulty file is fetched once more as a whole, because a server or share may have damaged it.
  ///
  /// - Parameter tries: 2, or 1 after an earlier attempt.
  /// - Returns: The faults; files with a fault are not kept.
  func fill(
    with files: [ExportPlan.File], from source: ExportSource, staging: String, tries: Int,
    report: (FetchProgress) -> Void = { _ in }
  ) throws(SyncError) -> ProblemList {
    let copies = copies(of: files, in: source.isWeb ? partial : staging)
    try clearPartial(but: copies)
    var faults = try take(copies, from: source, report: report)
    if !faults.isEmpty, tries > 1 {
      faults = try take(faults.map(\.copy.again), from: source, report: report)
    }
    try clearPartial(but: [])
    var problems = ProblemList()
    for fault in faults { problems.add(fault.problem) }
    return problems
  }

  /// One copy for each missing file, named by its hash; two names may have the same content.
  private func copies(of files: [ExportPlan.File], in folder: String) -> [FileCopy] {
    var paths: Set<String> = []
    return files.filter { !isKept($0) }
      .map { FileCopy(file: $0, path: "\(folder)/\($0.sha256)-\($0.bytes)") }
      .filter { paths.insert($0.path).inserted }
  }

  /// Copies and checks files, and keeps the correct ones.
  private func take(
    _ copies: [FileCopy], from source: ExportSource, report: (FetchProgress) -> Void
  ) throws(SyncError) -> [CopyFault] {
    try SyncError.disk { () throws(PlatformError) in
      for copy in copies where copy.isAgain { try Files.remove(copy.path) }
    }
    var faults = try source.copy(copies, report: report)
    let copied = copies.filter { copy in !faults.contains { $0.copy == copy } }
    try SyncError.disk { () throws(PlatformError) in
      let hashes = try Checksum.sha256(ofFiles: copied.map(\.path))
      for (copy, hash) in zip(copied, hashes) {
        if hash == copy.file.sha256 {
          try Files.rename(copy.path, to: path(of: copy.file))
        } else {
          faults.append(CopyFault(copy, sha256: hash))
        }
      }
    }
    return faults
  }

  /// Removes partial files of earlier syncs, except those that are needed now.
  private func clearPartial(but copies: [FileCopy]) throws(SyncError) {
    let wanted = Set(copies.map(\.path))
    try SyncError.disk { () throws(PlatformError) in
      guard !copies.isEmpty else { return try Files.removeFolder(partial) }
      try Files.makeFolder(partial)
      for name in try Files.names(in: partial) where !wanted.contains("\(partial)/\(name)") {
        try Files.remove("\(partial)/\(name)")
      }
    }
  }
}
