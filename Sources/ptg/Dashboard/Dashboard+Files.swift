import CellCanvas
import Platform
import TerminalScreen
import Wording

/// What leaves the screen: text to copy, and files.
extension Dashboard {
  /// Asks the terminal to copy; where it cannot, the text goes to a file.
  mutating func copy(_ text: String, saying done: Term) {
    guard !screen.copy(text) else {
      desk.state.message = desk.state.words[done]
      return
    }
    do {
      let path = "\(clock.stateFolder)/copied.txt"
      try Files.makeFolder(Files.folder(of: path))
      try Files.replace(path, with: Array("\(text)\n".utf8))
      desk.state.message = desk.state.words.say.copied(into: path)
    } catch {
      desk.state.message = desk.state.words[.figure(.cannotCopy)]
    }
  }

  /// Prints by the command that the words are, so that screen and shell give the same file.
  mutating func write(_ words: [String], into file: String) {
    let path = clock.path(typed: file)
    if let problem = problem(withName: file, at: path) {
      let words = desk.state.words[problem]
      desk.state.fileLine?.problem = words
      return
    }
    if Dashboard.holdsSomething(path), desk.state.fileLine?.agreed != file {
      let problem = desk.state.words.say.fileExists(file)
      desk.state.fileLine?.problem = problem
      desk.state.fileLine?.agreed = file
      return
    }
    desk.state.fileLine = nil
    desk.state.message = desk.state.words[.notice(.printing)]
    press.write(words, at: path, in: clock, saying: desk.state.words)
  }

  /// Shows once what became of the file that was written beside the drawing.
  mutating func sayOutcome() {
    guard let outcome = press.takeOutcome() else { return }
    let command = ViewCommand.line(outcome.command)
    desk.state.message = outcome.fault ?? desk.state.words.say.written(outcome.file, by: command)
  }

  /// Waits for a file that is being written when the reader leaves; `q` again leaves without it.
  mutating func finishFile() -> End {
    while press.isBusy {
      if let outcome = press.takeOutcome() {
        fileFault = outcome.fault
        break
      }
      desk.state.message = desk.state.words[.notice(.leavingAfterFile)]
      paint()
      let end: End? =
        switch screen.nextEvent() {
        case .key(.character("q")), .key(.control("c")): .left
        case .signal(let signal): .signal(signal)
        case .endOfInput: .endOfInput
        case .key, .wake, .resize, .timeout: nil
        }
      if let end {
        press.abandon()
        return end
      }
    }
    return .left
  }

  /// Why no file can be written now by that name; `nil` where one can.
  private func problem(withName typed: String, at path: String) -> Term? {
    if press.isBusy { return .notice(.stillPrinting) }
    let names = path.split(separator: "/")
    if path.utf8.count > FileLine.mostCharacters || names.contains(where: { $0.utf8.count > 255 }) {
      return .notice(.fileNameTooLong)
    }
    return Dashboard.isName(typed, at: path) ? nil : .notice(.noFileName)
  }

  /// Whether a file, or a folder with something in it, stands there.
  private static func holdsSomething(_ path: String) -> Bool {
    switch Files.kind(of: path) {
    case nil: false
    case .folder: (try? Files.names(in: path))?.isEmpty != true
    case .regular, .other: true
    }
  }

  /// Whether a file can go by what was typed: one that says what it shows, and is no folder or device.
  private static func isName(_ typed: String, at path: String) -> Bool {
    guard !["-", "~"].contains(typed), typed.contains(where: { !$0.isWhitespace }),
      SafeText(typed).string == typed
    else { return false }
    return switch Files.kind(of: path) {
    case nil, .regular: true
    case .folder: typed.hasSuffix("/")
    case .other: false
    }
  }
}
