import Boards
import CellCanvas
import Printing
import Sheets

extension PrintOptions {
  /// What to do with records that may be shared only under conditions (handling code C).
  enum Handling: String, CaseIterable, Sendable {
    case leaveOut = "leave-out"
    case carry
  }

  static func form(_ arguments: Arguments) throws(UsageError) -> PrintForm {
    let form = try arguments.value(.format, oneOf: printForms.map(\.id)) { name in
      printForms.first { $0.id == name }
    }
    return form ?? printForms[0]
  }

  /// Throws for an option without effect on the print, because the user expects an effect.
  static func refuseUnused(
    _ arguments: Arguments, _ form: PrintForm, _ settings: PrintSettings
  ) throws(UsageError) {
    let looks: [(OptionName, PrintForm.Look)] = [
      (.size, .screen), (.paper, .paper), (.ascii, .signs), (.theme, .theme), (.themes, .theme),
    ]
    for (option, look) in looks where arguments.has(option) {
      guard !form.looks(ofPane: settings.pane != nil).contains(look) else { continue }
      let users = printForms.filter { $0.looks(ofPane: settings.pane != nil).contains(look) }
      let part = settings.pane == nil ? "" : " --pane"
      throw UsageError(
        "\(option.typed): --format \(form.id)\(part) does not use it"
          + (users.isEmpty ? "" : "; \(users.map(\.id).joined(separator: ", ")) would"))
    }
  }

  /// How records with conditions are handled.
  ///
  /// A pack goes out by mail and leaves them out. A board shows what the screen shows. The safe
  /// view keeps conditions back, so it must leave out the records too.
  static func handling(
    _ arguments: Arguments, of subject: Subject
  ) throws(UsageError) -> Handling {
    let usual: Handling = subject == .pack ? .leaveOut : .carry
    let asked = try arguments.value(
      .handling, oneOf: Handling.allCases.map(\.rawValue), Handling.init)
    guard !arguments.has(.safe) else {
      guard asked != .carry else {
        throw UsageError(
          "--handling carry does not go with --safe: a safe print shows no conditions, so it "
            + "leaves records with handling code C out")
      }
      return .leaveOut
    }
    return asked ?? usual
  }

  static func choice(
    _ arguments: Arguments, of subject: Subject
  ) throws(UsageError) -> PackChoice {
    for option in [OptionName.include, .exclude] where arguments.has(option) && subject != .pack {
      throw UsageError("\(option.typed) goes with 'ptg print pack', not with one board")
    }
    let choice = PackChoice(
      including: try parts(arguments, .include), excluding: try parts(arguments, .exclude) ?? [])
    guard !choice.parts.isEmpty else {
      throw UsageError("--include and --exclude leave no part of the pack: keep one or more")
    }
    return choice
  }

  private static func parts(
    _ arguments: Arguments, _ option: OptionName
  ) throws(UsageError) -> [PackPart]? {
    guard let text = arguments.argument(option) else { return nil }
    let known = PackPart.all.map(\.name)
    let typed = text.split(separator: ",").map(String.init)
    guard !typed.isEmpty else {
      throw UsageError("\(option.typed) is empty: give some of \(known.joined(separator: ", "))")
    }
    return try typed.map { name throws(UsageError) in
      guard let part = PackPart(name: name) else {
        throw UsageError(
          "\(option.typed): the pack has no part '\(name)'."
            + "\(KnownWords(known).question(about: name)) Its parts are: \(known.joined(separator: ", "))"
        )
      }
      return part
    }
  }
}

extension PrintSettings {
  init(_ arguments: Arguments) throws(UsageError) {
    self.init()
    paper =
      try arguments.value(
        .paper, oneOf: Paper.names, Paper.init) ?? .a4
    pane = try arguments.text(.pane, expected: "a part of the board")
    glyphs = arguments.has(.ascii) ? .ascii : .unicode
    screen =
      try arguments.value(
        .size, expected: "columns and rows, 40x10 to 400x200, such as 120x40",
        PrintSettings.screen) ?? screen
  }

  private static func screen(_ text: String) -> Size? {
    let sides = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let columns = sides[0], let rows = sides[1],
      (40...400).contains(columns), (10...200).contains(rows)
    else { return nil }
    return Size(columns: columns, rows: rows)
  }
}
