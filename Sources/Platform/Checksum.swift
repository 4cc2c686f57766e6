/// Hashes of files, by the system's `sha256sum`.
package enum Checksum {
  private static let program = "/usr/bin/sha256sum"

  /// The SHA-256 of each file in lower-case hex, in the order given.
  ///
  /// Ends options with `--`, and asks for NUL-ended lines so that no name is escaped.
  package static func sha256(ofFiles paths: [String]) throws(PlatformError) -> [String] {
    var hashes: [String] = []
    for start in stride(from: 0, to: paths.count, by: batch) {
      let files = Array(paths[start..<min(start + batch, paths.count)])
      hashes += try sha256(ofBatch: files)
    }
    return hashes
  }

  /// Files to one call, well below the system's limit for arguments.
  private static let batch = 500

  private static func sha256(ofBatch files: [String]) throws(PlatformError) -> [String] {
    let result = try ChildProcess(program, ["--binary", "--zero", "--"] + files).run(seconds: 600)
    let lines = result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard result.status == 0, lines.count == files.count else {
      // A line is the hash, a space, an asterisk and the name; a file without one is the culprit.
      let hashed = Set(lines.map { String($0.dropFirst(66)) })
      throw PlatformError(
        path: files.first { !hashed.contains($0) } ?? program, attempt: "hash",
        answer: "sha256sum ended with status \(result.status)")
    }
    return lines.map { String($0.prefix(64)) }
  }
}
