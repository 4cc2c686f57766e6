import Glibc
import Synchronization

/// A private folder for temporary files.
///
/// It is removed when the value leaves its scope, or when a signal ends ptg.
package struct TemporaryFolder: ~Copyable {
  package let path: String
  /// ptg's work place that contains the folder, and the descriptor that marks the folder as in use.
  private let place: WorkPlace?
  private let hold: Int32

  /// Creates a new empty folder under `parent`, for the user alone.
  package init(in parent: String) throws(PlatformError) {
    path = try Files.makeTemporaryFolder(in: parent)
    (place, hold) = (nil, -1)
    FolderRemoval.add(path, in: nil)
  }

  /// Creates a new empty folder in ptg's work place, and removes folders of killed runs there.
  package init(in place: WorkPlace) throws(PlatformError) {
    (path, hold) = try place.makeFolder()
    self.place = place
    FolderRemoval.add(path, in: place)
  }

  /// Removes every temporary folder of the process, which is about to end.
  package static func removeAll() { FolderRemoval.removeAll() }

  deinit {
    FolderRemoval.remove(path)
    if hold >= 0 { close(hold) }
    place?.removeIfEmpty()
  }
}

/// Removes the temporary folders that are left when a signal ends the process.
///
/// A signal handler may do almost nothing (signal-safety(7)). So it passes the signal through a
/// pipe to a thread and makes the interrupted thread wait. The thread removes the folders and then
/// lets the signal take its normal effect. Where a screen later installs its own handlers, the
/// folder is removed when the screen's loop ends.
private enum FolderRemoval {
  private static let folders = Mutex<[(path: String, place: WorkPlace?)]>([])

  static func add(_ path: String, in place: WorkPlace?) {
    folders.withLock { $0.append((path, place)) }
    _ = isWatching
  }

  static func remove(_ path: String) {
    // If this fails, the rest stays in a private folder, in the system's own place for temporary
    // files.
    try? Files.removeFolder(path)
    // Not earlier: a signal in between would find nothing to remove, and end the process.
    folders.withLock { $0.removeAll { $0.path == path } }
  }

  static func removeAll() {
    for (path, place) in folders.withLock({ $0 }) {
      try? Files.removeFolder(path)  // The process is ending; no one reads an error.
      place?.removeIfEmpty()
    }
  }

  /// Whether the signals are watched, which starts with the first folder.
  private static let isWatching: Bool = {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    handOverPipe.store(ends[1], ordering: .relaxed)
    guard startThread(reading: ends[0]) else { return false }
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] {
      let before = signal(number, handOver)
      // A program started to outlive its terminal (nohup) must still outlive it.
      if isIgnoring(before) { signal(number, SIG_IGN) }
    }
    return true
  }()

  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Starts the thread that waits at the pipe; the thread receives no signals.
  private static func startThread(reading end: Int32) -> Bool {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let argument = UnsafeMutableRawPointer(bitPattern: Int(end))
    return pthread_create(
      &thread, nil,
      { end in
        FolderRemoval.waitForSignal(at: Int32(Int(bitPattern: end)))
        return nil
      }, argument) == 0
  }

  private static func waitForSignal(at end: Int32) {
    var number: UInt8 = 0
    while read(end, &number, 1) != 1 {}
    removeAll()
    signal(Int32(number), SIG_DFL)
    var itself = sigset_t()
    sigemptyset(&itself)
    sigaddset(&itself, Int32(number))
    pthread_sigmask(SIG_UNBLOCK, &itself, nil)
    raise(Int32(number))
  }
}

/// The end of the pipe that the handler writes to.
private let handOverPipe = Atomic<Int32>(-1)

/// The signal handler; it uses only calls that signal-safety(7) allows.
private func handOver(_ number: Int32) {
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(handOverPipe.load(ordering: .relaxed), &byte, 1)
  // The thread ends the process long before this; if it cannot, the signal does.
  sleep(5)
  signal(number, SIG_DFL)
  raise(number)
}
