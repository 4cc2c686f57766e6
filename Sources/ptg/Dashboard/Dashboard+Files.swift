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
    guard Dashboard.isName(file, at: path) else {
      let problem = desk.state.words[.notice(.noFileName)]
      desk.state.fileLine?.problem = problem
      return
    }
    if let kind = Files.kind(of: path), kind != .folder, desk.state.fileLine?.agreed != file {
      let problem = desk.state.words.say.fileExists(file)
      desk.state.fileLine?.problem = problem
      desk.state.fileLine?.agreed = file
      return
    }
    desk.state.fileLine = nil
    desk.state.message = desk.state.words[.notice(.printing)]
    paint()
    do {
      let words = words.map { $0 == file ? path : $0 }
      try Command(words).verb.run(in: clock.silenced)
      let command = ViewCommand.line(words.map { $0 == path ? file : $0 })
      desk.state.message = desk.state.words.say.written(file, by: command)
    } catch {
      desk.state.message = "\(error)"
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
