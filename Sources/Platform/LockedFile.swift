import Glibc

/// A plain file that no other process reads or changes until the value leaves its scope.
///
/// Processes keep out of each other's way by flock(2) on the file itself. A file that another
/// process replaced meanwhile is opened again, so the lock is always on the file that has the name.
package struct LockedFile: ~Copyable {
  private let file: Int32
  package let path: String

  /// What the holder of a lock may do.
  package enum Use: Sendable {
    /// Read, beside other readers.
    case read
    /// Read and write, alone; the file is created where it is missing.
    case write
  }

  /// The error number where another process kept the lock for longer than the patience.
  package static let busy = EWOULDBLOCK

  /// Opens the file and waits for its lock.
  ///
  /// - Parameter patience: How many milliseconds to wait while another process has the lock.
  package init(_ path: String, for use: Use, patience: Int = 5000) throws(PlatformError) {
    self.path = path
    let deadline = Clock.monotonicSeconds + Double(patience) / 1000
    while true {
      let opened = try LockedFile.open(path, for: use)
      do {
        try LockedFile.lock(opened, path, for: use, until: deadline)
        if try LockedFile.isStill(opened, at: path) {
          file = opened
          return
        }
      } catch {
        close(opened)
        throw error
      }
      close(opened)
    }
  }

  deinit {
    // Closing is not enough: a child that another thread is just starting still has the file open.
    flock(file, LOCK_UN)
    close(file)
  }

  /// How many bytes the file has.
  package borrowing func count() throws(PlatformError) -> Int {
    try system("read", path) { Int(lseek(file, 0, SEEK_END)) }
  }

  /// The bytes from a position to the end, at most `limit` of them.
  package borrowing func read(
    from start: Int = 0, limit: Int = 1 << 28
  ) throws(PlatformError) -> [UInt8] {
    let size = max(0, try count() - start)
    guard size <= limit else {
      throw PlatformError(path: path, attempt: "read", answer: "it is over \(limit) bytes")
    }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let got = try system("read", path) {
        bytes.withUnsafeMutableBytes { buffer in
          pread(file, buffer.baseAddress.map { $0 + done }, size - done, off_t(start + done))
        }
      }
      if got == 0 { break }
      done += got
    }
    bytes.removeLast(size - done)
    return bytes
  }

  /// Appends bytes that have reached the disk when this returns.
  ///
  /// After an error the file is as long as it was before.
  ///
  /// - Parameter isWaitingForDisk: `false` for bytes that may be lost with the machine's power.
  package borrowing func append(
    _ bytes: [UInt8], isWaitingForDisk: Bool = true
  ) throws(PlatformError) {
    let before = try count()
    do {
      var done = 0
      while done < bytes.count {
        done += try system("write", path) {
          bytes.withUnsafeBytes { buffer in
            pwrite(
              file, buffer.baseAddress.map { $0 + done }, bytes.count - done, off_t(before + done))
          }
        }
      }
      if isWaitingForDisk { try sync() }
    } catch {
      // If this fails too, the reader of the file finds half a line at its end.
      ftruncate(file, off_t(before))
      throw error
    }
  }

  /// Cuts the file to this many bytes, on the disk too.
  package borrowing func truncate(to count: Int) throws(PlatformError) {
    _ = try system("shorten", path) { Int(ftruncate(file, off_t(count))) }
    try sync()
  }

  private borrowing func sync() throws(PlatformError) {
    _ = try system("write to the disk", path) { Int(fsync(file)) }
  }

  private static func open(_ path: String, for use: Use) throws(PlatformError) -> Int32 {
    let common = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let flags = use == .read ? O_RDONLY | common : O_RDWR | O_CREAT | common
    let file = Int32(try system("open", path) { Int(Glibc.open(path, flags, 0o600)) })
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw PlatformError(path: path, attempt: "read", answer: "it is not a plain file")
    }
    return file
  }

  private static func lock(
    _ file: Int32, _ path: String, for use: Use, until deadline: Double
  ) throws(PlatformError) {
    let lock = (use == .read ? LOCK_SH : LOCK_EX) | LOCK_NB
    while true {
      do {
        _ = try system("lock", path) { Int(flock(file, lock)) }
        return
      } catch  where error.code == busy && Clock.monotonicSeconds < deadline {
        Clock.pause(milliseconds: 2)
      }
    }
  }

  /// Whether the path still names the opened file.
  private static func isStill(_ file: Int32, at path: String) throws(PlatformError) -> Bool {
    var opened = stat()
    _ = try system("read", path) { Int(fstat(file, &opened)) }
    var named = stat()
    return lstat(path, &named) == 0 && named.st_ino == opened.st_ino
      && named.st_dev == opened.st_dev
  }
}
