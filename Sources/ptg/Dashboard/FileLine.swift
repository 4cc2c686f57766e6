import TerminalScreen

/// The name of a file while it is typed.
struct FileLine: Equatable, Sendable {
  /// What is written into the file.
  let print: ViewPrint
  private(set) var text: String
  /// Why it was not written yet, such as that there is a file of that name; shown beside the name.
  var problem: String?
  /// A name that was asked for twice: the file that has it is replaced.
  var agreed: String?

  init(_ print: ViewPrint, text: String) {
    self.print = print
    self.text = text
  }

  /// The name of the file, or of the folder for the files of all tables.
  var file: String { print.isFolder && !text.hasSuffix("/") ? "\(text)/" : text }

  /// What a key asks for while the name is typed.
  enum Outcome: Equatable {
    case typed
    /// Writes the file.
    case done
    /// Closes the line; nothing is written.
    case dropped
  }

  mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): text.append(character)
    case .pasted(let pasted): text += pasted.filter { !$0.isNewline }
    case .backspace where text.isEmpty, .escape, .control("c"): return .dropped
    case .backspace: text.removeLast()
    case .control("u"): text = ""
    case .enter: return text.isEmpty ? .dropped : .done
    default: return .typed
    }
    text = String(text.prefix(FileLine.mostCharacters))
    problem = nil
    return .typed
  }

  /// PATH_MAX of Linux.
  static let mostCharacters = 4096
}
