/// Hashes files with the system's `openssl` where it is installed, otherwise with `sha256sum`.
///
/// OpenSSL uses the processor's SHA instructions, which Debian 12's coreutils do not, and takes a
/// fifth of the time. If OpenSSL's answer is not in the plainest form, `sha256sum` is asked. So
/// only one tool's errors need wording.
package enum Checksum {
  private static let program = "/usr/bin/sha256sum"
  private static let quickProgram = "/usr/bin/openssl"

  /// The SHA-256 of each file in lower-case hex, in the given order.
  package static func sha256(ofFiles paths: [String]) throws(PlatformError) -> [String] {
    var hashes: [String] = []
    for start in stride(from: 0, to: paths.count, by: batch) {
      let files = Array(paths[start..<min(start + batch, paths.count)])
      if let quick = try quickSHA256(ofBatch: files) {
        hashes += quick
      } else {
        hashes += try sha256(ofBatch: files)
      }
    }
    return hashes
  }

  /// How many files go into one call, well below the system's limit for arguments.
  private static let batch = 500

  /// The hashes of one batch by `sha256sum`.
  ///
  /// `--` ends the options. Lines end in NUL, so that no name is escaped.
  static func sha256(ofBatch files: [String]) throws(PlatformError) -> [String] {
    let result = try ChildProcess(program, ["--binary", "--zero", "--"] + files).run(seconds: 600)
    let lines = result.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard result.status == 0, lines.count == files.count else {
      // A line is the hash, a space, an asterisk and the name. The error names the first file
      // without one.
      let hashed = Set(lines.map { String($0.dropFirst(66)) })
      throw PlatformError(
        path: files.first { !hashed.contains($0) } ?? program, attempt: "hash",
        answer: "sha256sum ended with status \(result.status)")
    }
    return lines.map { String($0.prefix(64)) }
  }

  /// The hashes of one batch by OpenSSL; `nil` where its answer has another form than that of
  /// coreutils.
  ///
  /// Each line must be the hash, a space, an asterisk and the file's name. OpenSSL gives no such
  /// line for a name that it takes for an option or writes with escapes.
  static func quickSHA256(ofBatch files: [String]) throws(PlatformError) -> [String]? {
    guard Files.kind(of: quickProgram) != nil, !files.contains(where: { $0.hasPrefix("-") }) else {
      return nil
    }
    let tool = ChildProcess(quickProgram, ["dgst", "-sha256", "-r"] + files)
    let result = try tool.run(seconds: 600)
    let lines = result.output.split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
    guard result.status == 0, lines.count == files.count else { return nil }
    for (line, file) in zip(lines, files) {
      let hash = line.prefix(64)
      guard hash.utf8.count == 64, hash.allSatisfy({ "0123456789abcdef".contains($0) }),
        line.dropFirst(64) == " *\(file)"
      else { return nil }
    }
    return lines.map { String($0.prefix(64)) }
  }
}
