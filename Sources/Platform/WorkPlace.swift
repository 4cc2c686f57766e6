import Glibc

/// A folder of ptg in which each run has a private folder for its work.
///
/// A run that is killed cannot remove its folder. But the system then releases the run's lock on
/// it, which shows the next run that the folder is abandoned.
package struct WorkPlace: Equatable, Sendable {
  package let path: String

  /// - Parameter path: The folder; ptg creates it and its parent where needed, for the user alone.
  package init(_ path: String) { self.path = path }

  /// Removes the folders of runs that were killed; does nothing where there is no such folder.
  package func sweep() {
    guard Files.kind(of: path) == .folder else { return }
    // A later run tries again where this fails.
    try? holding { () throws(PlatformError) in try removeStrays() }
    removeIfEmpty()
  }

  /// Creates a folder for this run; the caller must close the descriptor `hold` at the end.
  func makeFolder() throws(PlatformError) -> (path: String, hold: Int32) {
    while true {
      try Files.makeFolder(path)
      try checkOwner()
      do {
        return try holding { () throws(PlatformError) in
          try? removeStrays()  // Abandoned folders do no harm; the next run tries again.
          let folder = try Files.makeTemporaryFolder(in: path)
          return (folder, try WorkPlace.hold(folder, LOCK_EX))
        }
      } catch  where error.code == ENOENT {
        continue  // Another run has just ended and removed the empty folder.
      }
    }
  }

  /// Checks that another user has put nothing in its place, which could happen where all may write.
  private func checkOwner() throws(PlatformError) {
    guard Files.kind(of: path) == .folder, let access = Files.access(of: path),
      access.owner == geteuid(), !access.isWritableByGroupOrOthers
    else {
      throw PlatformError(
        path: path, attempt: "work in", answer: "it is not a folder of this user's alone")
    }
  }

  private func removeStrays() throws(PlatformError) {
    for name in try Files.names(in: path) {
      let folder = "\(path)/\(name)"
      guard let hold = try? WorkPlace.hold(folder, LOCK_EX | LOCK_NB) else { continue }
      defer { close(hold) }
      try Files.removeFolder(folder)
    }
  }

  /// Does work while no other run creates or removes a folder here.
  private func holding<Value>(
    _ work: () throws(PlatformError) -> Value
  ) throws(PlatformError) -> Value {
    let hold = try WorkPlace.hold(path, LOCK_EX)
    defer { close(hold) }
    return try work()
  }

  private static func hold(_ folder: String, _ lock: Int32) throws(PlatformError) -> Int32 {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    let file = Int32(try system("open", folder) { Int(open(folder, flags)) })
    do {
      _ = try system("lock", folder) { Int(flock(file, lock)) }
      return file
    } catch {
      close(file)
      throw error
    }
  }

  /// Removes the work place where it is empty.
  func removeIfEmpty() { rmdir(path) }
}
