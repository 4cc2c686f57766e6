import Platform
import Synchronization
import TerminalScreen
import Wording

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
    var isBusy = false
    var done: Outcome?
    /// Wakes the screen when there is an outcome; `nil` once the screen is closed.
    var waker: Waker?
  }

  private let tray: Mutex<Tray>

  init(waking waker: Waker) { tray = Mutex(Tray(waker: waker)) }

  /// Whether a file is being written.
  var isBusy: Bool { tray.withLock { $0.isBusy } }

  /// Writes a file beside this thread, by a command.
  ///
  /// - Parameters:
  ///   - command: Its last word is the name of the file as it was typed.
  ///   - path: The path of the file from the root.
  func write(
    _ command: [String], at path: String, in environment: Environment, saying words: Words
  ) {
    tray.withLock { $0.isBusy = true }
    _ = SideWork { [self] in
      let fault = FilePress.fault(of: command.dropLast() + [path], environment, words)
      tray.withLock { tray in
        tray.done = Outcome(file: command.last ?? "", command: command, fault: fault)
        tray.waker?.wake()
      }
    }
  }

  /// What became of the last file, once.
  func takeOutcome() -> Outcome? {
    tray.withLock { tray in
      guard let done = tray.done else { return nil }
      (tray.isBusy, tray.done) = (false, nil)
      return done
    }
  }

  /// Gives up what is being written when ptg ends at once: its temporary files go.
  ///
  /// The file itself appears whole or not at all, and tools end with ptg.
  func abandon() { if isBusy { TemporaryFolder.removeAll() } }

  /// Stops waking the screen.
  func close() { tray.withLock { $0.waker = nil } }

  /// Runs a command; `nil` where nothing went wrong.
  private static func fault(
    of command: [String], _ environment: Environment, _ words: Words
  ) -> String? {
    do {
      try Command(command).verb.run(in: environment.silenced)
      return nil
    } catch {
      return words.message(of: error)
    }
  }
}
