import Boards
import CellCanvas
import Printing
import Sheets
import Wording

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
      (.forProgram, .program),
    ]
    for (option, look) in looks where arguments.has(option) {
      guard !form.looks(ofPane: settings.pane != nil).contains(look) else { continue }
      let users = printForms.filter { $0.looks(ofPane: settings.pane != nil).contains(look) }
      let names = users.map(\.id)
      let typed = form.id + (settings.pane == nil ? "" : " --pane")
      throw UsageError { $0.say.unusedOption(option.typed, form: typed, users: names) }
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
        throw UsageError { $0.say.carryingIsNotSafe }
      }
      return .leaveOut
    }
    return asked ?? usual
  }

  static func choice(
    _ arguments: Arguments, of subject: Subject
  ) throws(UsageError) -> PackChoice {
    for option in [OptionName.include, .exclude] where arguments.has(option) && subject != .pack {
      throw UsageError { $0.say.goesWithPack(option.typed) }
    }
    let choice = PackChoice(
      including: try parts(arguments, .include), excluding: try parts(arguments, .exclude) ?? [])
    guard !choice.parts.isEmpty else {
      throw UsageError { $0.say.noPartLeft }
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
      throw UsageError { $0.say.partsMissing(option.typed, known: known) }
    }
    return try typed.map { name throws(UsageError) in
      guard let part = PackPart(name: name) else {
        let near = KnownWords(known).meant(by: name)
        throw UsageError { $0.say.noPart(option.typed, name, near: near, known: known) }
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
    program = try arguments.value(
      .forProgram, oneOf: SpreadsheetProgram.allCases.map(\.rawValue), SpreadsheetProgram.init)
    pane = try arguments.text(.pane, expected: .expected(.pane))
    glyphs = arguments.has(.ascii) ? .ascii : .unicode
    screen =
      try arguments.value(
        .size, expected: .expected(.screen),
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
