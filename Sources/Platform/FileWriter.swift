import Glibc

/// A new file that is being written.
///
/// `close()` makes sure that the file is on the disk; leaving the scope does not.
package struct FileWriter: ~Copyable {
  private let file: Int32
  package let path: String

  /// Creates the file, which must not exist yet.
  package init(creating path: String, mode: UInt32 = 0o600) throws(PlatformError) {
    self.path = path
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    file = Int32(try system("create", path) { Int(open(path, flags, mode)) })
  }

  /// Shows other processes that the file is still being written, until it is closed or ptg ends.
  borrowing func hold() { flock(file, LOCK_EX | LOCK_NB) }

  package borrowing func append(_ bytes: [UInt8]) throws(PlatformError) {
    try append(bytes[...])
  }

  package borrowing func append(_ bytes: ArraySlice<UInt8>) throws(PlatformError) {
    var done = 0
    while done < bytes.count {
      done += try system("write", path) {
        bytes.withUnsafeBytes { buffer in
          Glibc.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        }
      }
    }
  }

  /// Forces the bytes to the disk and closes the file.
  package consuming func close() throws(PlatformError) {
    _ = try system("write to the disk", path) { Int(fsync(file)) }
  }

  deinit { _ = Glibc.close(file) }
}
