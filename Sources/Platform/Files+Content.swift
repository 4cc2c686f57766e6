import Glibc

/// Reads and writes whole files, always within a limit.
extension Files {
  /// All bytes of a regular file of at most `limit` bytes; links, pipes and devices are refused.
  package static func read(_ path: String, limit: Int) throws(PlatformError) -> [UInt8] {
    let file = try openRegular(path)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count <= limit {
      let got = try system("read", path) {
        bytes.withUnsafeMutableBytes { buffer in
          Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        }
      }
      if got == 0 { break }
      count += got
    }
    guard count <= limit else {
      throw PlatformError(path: path, attempt: "read", answer: "it is over \(limit) bytes")
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The last bytes of a regular file, at most `limit` of them.
  package static func readEnd(_ path: String, limit: Int) throws(PlatformError) -> [UInt8] {
    let file = try openRegular(path)
    defer { close(file) }
    let size = try system("read", path) { Int(lseek(file, 0, SEEK_END)) }
    var bytes = [UInt8](repeating: 0, count: min(size, limit))
    let got = try system("read", path) {
      pread(file, &bytes, bytes.count, off_t(size - bytes.count))
    }
    bytes.removeLast(bytes.count - got)
    return bytes
  }

  /// Writes a new file under another name, makes sure that it is on the disk, then renames it.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o600
  ) throws(PlatformError) {
    let aside = aside(path)
    try remove(aside)
    do {
      let writer = try FileWriter(creating: aside, mode: mode)
      try writer.append(bytes)
      try writer.close()
      try rename(aside, to: path)
    } catch {
      // The cause of the first error may stop this too, and the first error is the one to report.
      try? remove(aside)
      throw error
    }
  }

  /// Replaces a file, even if other processes replace it at the same time.
  ///
  /// Each process writes to a temporary file with its own name. So readers see either the old or
  /// the new file, always whole. After an error they see the old one.
  ///
  /// - Parameter isModeKept: Whether the new file keeps the permissions of the old one.
  package static func replace(
    _ path: String, with bytes: [UInt8], isModeKept: Bool = false
  ) throws(PlatformError) {
    let aside = "\(path).\(ProcessFacts.number).part"
    removeAsides(of: path)
    do {
      try remove(aside)
      let writer = try FileWriter(creating: aside)
      writer.hold()
      try writer.append(bytes)
      try writer.close()
      if isModeKept, let mode = mode(of: path) { try setMode(mode, of: aside) }
      try rename(aside, to: path)
    } catch {
      // The cause of the first error may stop this too, and the first error is the one to report.
      try? remove(aside)
      // Only this function knows the temporary file, so the error names the real file.
      throw error.path == aside
        ? PlatformError(path: path, attempt: error.attempt, answer: error.answer, code: error.code)
        : error
    }
  }

  /// Removes temporary files for the path, left by processes that were killed.
  ///
  /// In a folder that cannot be listed they stay; the write itself then reports what is wrong.
  private static func removeAsides(of path: String) {
    let folder = folder(of: path)
    let stem = "\(name(of: path))."
    for name in (try? names(in: folder)) ?? [] where name.hasPrefix(stem) {
      let rest = name.dropFirst(stem.count)
      guard rest.hasSuffix(".part"), let number = Int32(rest.dropLast(".part".count)),
        number > 0, kill(number, 0) == -1, !isHeld("\(folder)/\(name)")
      else { continue }
      try? remove("\(folder)/\(name)")  // The next write tries again.
    }
  }

  /// Whether a process, here or on another machine, is still writing the file.
  private static func isHeld(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return true }
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) != 0
  }

  /// The name of a file while it is written, before it gets its final name.
  package static func aside(_ path: String) -> String { "\(path).part" }

  /// Appends bytes to a file in one write that reaches the disk; creates the file where it is
  /// missing.
  package static func append(_ bytes: [UInt8], to path: String) throws(PlatformError) {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = Int32(try system("open", path) { Int(open(path, flags, 0o600)) })
    defer { close(file) }
    let count = try system("write", path) {
      bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    }
    guard count == bytes.count else {
      // Half a line would spoil the line after it.
      ftruncate(file, lseek(file, 0, SEEK_END) - count)
      throw PlatformError(path: path, attempt: "write", answer: "only \(count) bytes went in")
    }
    _ = try system("write to the disk", path) { Int(fsync(file)) }
  }

  /// Copies a regular file to a new file, at most `limit` bytes; returns the number of bytes.
  ///
  /// The copy may not have reached the disk yet.
  package static func copy(
    _ path: String, to newPath: String, limit: Int64, mode: UInt32 = 0o600
  ) throws(PlatformError) -> Int64 {
    let source = try openRegular(path)
    defer { close(source) }
    let writer = try FileWriter(creating: newPath, mode: mode)
    var copied: Int64 = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = try system("read", path) { Glibc.read(source, &chunk, chunk.count) }
      if got == 0 { break }
      copied += Int64(got)
      guard copied <= limit else {
        throw PlatformError(path: path, attempt: "copy", answer: "it is over \(limit) bytes")
      }
      try writer.append(chunk[..<got])
    }
    return copied
  }

  /// Opens a file for reading without following a link or waiting on a pipe.
  private static func openRegular(_ path: String) throws(PlatformError) -> Int32 {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = Int32(try system("open", path) { Int(open(path, flags)) })
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw PlatformError(path: path, attempt: "read", answer: "it is not a plain file")
    }
    return file
  }
}
