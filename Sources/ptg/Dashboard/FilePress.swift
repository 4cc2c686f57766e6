import Platform
import Synchronization
import TerminalScreen

/// One print or data file at a time, written beside the drawing: a PDF takes seconds.
///
/// This is a class, because threads share it.
final class FilePress: Sendable {
  /// What became of a file.
  struct Outcome: Sendable {
    /// The name as it was typed.
    let file: String
    /// The words of the command that wrote it, with that name.
    let command: [String]
    /// What went wrong; `nil` where the file was written.
    let fault: String?
  }

  private struct Tray {
    var work: SideWork<Outcome>?
    var done: Outcome?
    /// Wakes the screen when there is an outcome; `nil` once the screen is closed.
    var waker: Waker?
  }

  private let tray: Mutex<Tray>

  init(waking waker: Waker) { tray = Mutex(Tray(waker: waker)) }

  /// Whether a file is being written.
  var isBusy: Bool { tray.withLock { $0.work != nil } }

  /// Writes a file beside this thread, by the command that the words are.
  ///
  /// - Parameters:
  ///   - file: The name as it was typed, which stands in the words.
  ///   - path: Its path from the root.
  func write(_ words: [String], into file: String, at path: String, in environment: Environment) {
    let work = SideWork { [self] in
      let outcome = FilePress.run(words, file, path, environment)
      tray.withLock { tray in
        tray.done = outcome
        tray.waker?.wake()
      }
      return outcome
    }
    tray.withLock { $0.work = work }
  }

  /// What became of the last file, once.
  func takeOutcome() -> Outcome? {
    tray.withLock { tray in
      guard let done = tray.done else { return nil }
      (tray.work, tray.done) = (nil, nil)
      return done
    }
  }

  /// Waits for the file that is being written, so that leaving does not lose it.
  func finish() -> Outcome? {
    let work = tray.withLock { $0.work }
    _ = work?.value()
    return takeOutcome()
  }

  /// Stops waking the screen.
  func close() { tray.withLock { $0.waker = nil } }

  private static func run(
    _ words: [String], _ file: String, _ path: String, _ environment: Environment
  ) -> Outcome {
    do {
      let typed = words.map { $0 == file ? path : $0 }
      try Command(typed).verb.run(in: environment.silenced)
      return Outcome(file: file, command: words, fault: nil)
    } catch {
      return Outcome(file: file, command: words, fault: "\(error)")
    }
  }
}
