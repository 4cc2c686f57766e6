import Boards
import Sheets
import ThreatDomain

/// One print among all: what `ptg print` is asked for, and the file that keeps what comes of it.
struct PagePrint: Hashable, Sendable {
  /// The name of the file: `demand.national.view=type.en.safe.csv`.
  let name: String
  /// The words after `ptg print`.
  let words: [String]

  /// - Parameter choice: What is chosen about the subject; `nil` for nothing.
  init(_ subject: PageSubject, _ choice: PageChoice?, _ look: PageLook) {
    name = ([subject.name, choice?.name].compactMap(\.self) + look.names).joined(separator: ".")
    words = subject.words + (choice?.words ?? []) + look.words
  }
}

/// What is printed: a board or a page as a scope sees it, or the pack.
struct PageSubject: Hashable, Sendable {
  let name: String
  let words: [String]

  private init(name: String, words: [String], in scope: Scope?) {
    self.name = [name, scope.map { PageSubject.name(of: $0) }].compactMap(\.self)
      .joined(separator: ".")
    self.words = words + (scope.map { PageSubject.words(of: $0) } ?? [])
  }

  /// - Parameter scope: `nil` where nobody asks for one: a page has that of its thing.
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

/// One thing that is chosen about a print, such as a pane, and how it is asked for.
struct PageChoice: Hashable, Sendable {
  let name: String
  let words: [String]

  init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }

  /// An option with its argument, which together are the name.
  init(_ option: String, _ argument: String) {
    self.init(name: "\(option)=\(argument)", words: ["--\(option)", argument])
  }

  /// A state of a control, named as it is typed: `view=type`.
  static func state(_ state: String, of control: BoardControl) -> PageChoice {
    let text = "\(control.id.rawValue)=\(state)"
    return PageChoice(name: text, words: ["--set", text])
  }
}

/// In which language, whether safe, and as what a subject is printed.
struct PageLook: Hashable, Sendable {
  let language: String
  let isSafe: Bool
  let format: String
  /// The screen that is pictured; `nil` for the usual one, and for what is no picture.
  let size: String?

  var names: [String] {
    [language, isSafe ? "safe" : nil, size, format].compactMap(\.self)
  }

  var words: [String] {
    ["--lang", language, "--format", format] + (isSafe ? ["--safe"] : [])
      + (size.map { ["--size", $0] } ?? [])
  }
}
