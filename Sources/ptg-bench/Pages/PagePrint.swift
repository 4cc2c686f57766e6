import Boards
import Sheets
import ThreatDomain

/// One print: the words for `ptg print`, and the file that keeps the result.
struct PagePrint: Hashable, Sendable {
  /// The name of the file: `demand.national.view=type.en.safe.csv`.
  let name: String
  /// The words after `ptg print`.
  let words: [String]

  /// - Parameter choice: The choice about the subject; `nil` for none.
  init(_ subject: PageSubject, _ choice: PageChoice?, _ look: PageLook) {
    name = ([subject.name, choice?.name].compactMap(\.self) + look.names).joined(separator: ".")
    words = subject.words + (choice?.words ?? []) + look.words
  }
}

/// What to print: a board or page in a scope, or the pack.
struct PageSubject: Hashable, Sendable {
  let name: String
  let words: [String]

  private init(name: String, words: [String], in scope: Scope?) {
    self.name = [name, scope.map { PageSubject.name(of: $0) }].compactMap(\.self)
      .joined(separator: ".")
    self.words = words + (scope.map { PageSubject.words(of: $0) } ?? [])
  }

  /// - Parameter scope: The scope; `nil` for a page, which has the scope of its record.
  init(_ place: Place, in scope: Scope? = nil) {
    switch place {
    case .board(let id): self.init(name: id, words: [id], in: scope)
    case .page(let kind, let id):
      self.init(name: "\(kind)-\(id)", words: ["--open", place.text], in: scope)
    }
  }

  static func pack(in scope: Scope) -> PageSubject {
    PageSubject(name: "pack", words: ["pack"], in: scope)
  }

  private static func name(of scope: Scope) -> String {
    switch scope {
    case .national: "national"
    case .region(let id): "region-\(id)"
    case .force(let id): "force-\(id)"
    }
  }

  private static func words(of scope: Scope) -> [String] {
    switch scope {
    case .national: []
    case .region(let id): ["--region", id]
    case .force(let id): ["--force", id]
    }
  }
}

/// One choice about a print, such as a pane, and the words for it.
struct PageChoice: Hashable, Sendable {
  let name: String
  let words: [String]

  init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }

  /// Creates the choice from an option and its argument, which together make its name.
  init(_ option: String, _ argument: String) {
    self.init(name: "\(option)=\(argument)", words: ["--\(option)", argument])
  }

  /// A state of a control, named as the user types it: `view=type`.
  static func state(_ state: String, of control: BoardControl) -> PageChoice {
    let text = "\(control.id.rawValue)=\(state)"
    return PageChoice(name: text, words: ["--set", text])
  }
}

/// The look of a print: its language, its format, and whether it is safe.
struct PageLook: Hashable, Sendable {
  let language: String
  let isSafe: Bool
  let format: String
  /// The size of the pictured screen; `nil` for the default size, and for other formats.
  let size: String?

  var names: [String] {
    [language, isSafe ? "safe" : nil, size, format].compactMap(\.self)
  }

  var words: [String] {
    ["--lang", language, "--format", format] + (isSafe ? ["--safe"] : [])
      + (size.map { ["--size", $0] } ?? [])
  }
}
