import Glibc
import Synchronization

/// A private folder that is removed when its value leaves scope, or when a signal ends ptg.
package struct TemporaryFolder: ~Copyable {
  package let path: String
  /// The place of ours that it lies in, and what holds it there.
  private let place: WorkPlace?
  private let hold: Int32

  /// Makes a new empty folder, for the user alone, under `parent`.
  package init(in parent: String) throws(PlatformError) {
    path = try Files.makeTemporaryFolder(in: parent)
    (place, hold) = (nil, -1)
    FolderRemoval.add(path, in: nil)
  }

  /// Makes a new empty folder in a place of our own, and removes there what killed ones left.
  package init(in place: WorkPlace) throws(PlatformError) {
    (path, hold) = try place.makeFolder()
    self.place = place
    FolderRemoval.add(path, in: place)
  }

  deinit {
    FolderRemoval.remove(path)
    if hold >= 0 { close(hold) }
    place?.removeIfEmpty()
  }
}

/// Removes the temporary folders that are left when a signal ends the process.
///
/// A handler of signals may do next to nothing (signal-safety(7)), so it hands the signal to a
/// thread of its own through a pipe and holds the interrupted one still; the thread removes the
/// folders and lets the signal do what it would have done. Handlers that a screen installs later
/// take their place; the folder then goes when the screen's loop ends.
private enum FolderRemoval {
  private static let folders = Mutex<[(path: String, place: WorkPlace?)]>([])

  static func add(_ path: String, in place: WorkPlace?) {
    folders.withLock { $0.append((path, place)) }
    _ = isWatching
  }

  static func remove(_ path: String) {
    // What is left lies in a private folder of the system's own place for such things.
    try? Files.removeFolder(path)
    // Not before: a signal in between would find nothing to remove, and end the process.
    folders.withLock { $0.removeAll { $0.path == path } }
  }

  /// Whether the signals are watched; they are from the first folder on.
  private static let isWatching: Bool = {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    handOverPipe.store(ends[1], ordering: .relaxed)
    guard startThread(reading: ends[0]) else { return false }
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] {
      let before = signal(number, handOver)
      // Started to outlive its terminal (nohup), it goes on outliving it.
      if isIgnoring(before) { signal(number, SIG_IGN) }
    }
    return true
  }()

  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Starts the thread that waits at the pipe; no signal is delivered to it.
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
    for (path, place) in folders.withLock({ $0 }) {
      try? Files.removeFolder(path)  // The process ends now; nobody is left to be told.
      place?.removeIfEmpty()
    }
    signal(Int32(number), SIG_DFL)
    var itself = sigset_t()
    sigemptyset(&itself)
    sigaddset(&itself, Int32(number))
    pthread_sigmask(SIG_UNBLOCK, &itself, nil)
    raise(Int32(number))
  }
}

/// The end of the pipe into which the handler writes.
private let handOverPipe = Atomic<Int32>(-1)

/// The handler: only calls that signal-safety(7) allows.
private func handOver(_ number: Int32) {
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(handOverPipe.load(ordering: .relaxed), &byte, 1)
  // The thread ends the process long before; if it cannot, the signal does.
  sleep(5)
  signal(number, SIG_DFL)
  raise(number)
}
