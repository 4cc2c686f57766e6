import Glibc

/// A lock that one process at a time can hold.
///
/// It is released when the value leaves its scope or the process ends.
package struct FileLock: ~Copyable {
  private let file: Int32

  /// Takes the lock and writes `note` into its file, for other processes that find it taken.
  ///
  /// - Returns: `nil` where another process holds the lock.
  package static func take(_ path: String, note: String) throws(PlatformError) -> FileLock? {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let file = Int32(try system("open", path) { Int(open(path, flags, 0o600)) })
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
    ftruncate(file, 0)
    _ = note.withCString { pwrite(file, $0, strlen($0), 0) }
    return FileLock(file: file)
  }

  private init(file: Int32) { self.file = file }

  deinit {
    // Closing is not enough: a child that another thread is just starting still has the file open.
    flock(file, LOCK_UN)
    close(file)
  }
}
