import Glibc

/// A folder of ours in which every run has a private one of its own to work in.
///
/// A run that is killed cannot remove its folder. The system lets go of the run's hold on it, and
/// by that the next run knows it for a stray.
package struct WorkPlace: Equatable, Sendable {
  package let path: String

  /// - Parameter path: Made when it is needed, for the user alone; the folder above it as well.
  package init(_ path: String) { self.path = path }

  /// Removes the folders of runs that were killed; nothing happens where there is no such place.
  package func sweep() {
    guard Files.kind(of: path) == .folder else { return }
    // A place that cannot be swept now is swept by a later run.
    try? holding { () throws(PlatformError) in try removeStrays() }
    removeIfEmpty()
  }

  /// Makes a run's folder; what holds it is to be closed at the end.
  func makeFolder() throws(PlatformError) -> (path: String, hold: Int32) {
    while true {
      try Files.makeFolder(path)
      try checkOwner()
      do {
        return try holding { () throws(PlatformError) in
          try? removeStrays()  // They stand in nobody's way; the next run tries again.
          let folder = try Files.makeTemporaryFolder(in: path)
          return (folder, try WorkPlace.hold(folder, LOCK_EX))
        }
      } catch  where error.code == ENOENT {
        continue  // Another run ended just now and took the empty place away.
      }
    }
  }

  /// Nobody else may have put something else there, as could be where all may write.
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

  /// Does something while no other run makes or removes a folder here.
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

  /// Takes the place away where no run has a folder in it.
  func removeIfEmpty() { rmdir(path) }
}
