import Boards
import MeetingJournal
import Sheets
import TerminalScreen
import Wording

/// A key and its effect: one row for the decoder, the help, the palette and the README.
struct KeyBinding: Sendable {
  let keys: [Key]
  /// The keys as the help writes them.
  let sign: String
  let help: Term
  let intent: Intent

  init(_ sign: String, _ keys: [Key], _ help: Term, _ intent: Intent) {
    self.sign = sign
    self.keys = keys
    self.help = help
    self.intent = intent
  }
}

/// Every key of the dashboard, in the order of the help.
///
/// Two more are made of several: `gg`, and `#` with a count before a key; see ``KeySequence``.
let keyTable: [KeyBinding] =
  boardKeys + travelKeys + rowKeys + writingKeys + controlKeys + trialKeys + lookKeys

private let boardKeys = boardCatalogue.map { board in
  KeyBinding(String(board.key), [.character(board.key)], board.title, .travel(.board(board.id)))
}

/// One key for each control, on every board that has it.
private let controlKeys = Control.allCases.map { id in
  KeyBinding(String(id.key), [.character(id.key)], id.help, .choose(.next(id)))
}

/// The keys that raise and lower trial values, such as weights.
private let trialKeys = [
  KeyBinding("+", [.character("+")], .actors(.keyMoreWeight), .choose(.nudge(1))),
  KeyBinding("-", [.character("-")], .actors(.keyLessWeight), .choose(.nudge(-1))),
]

/// The keys that move the reader and change what is shown.
private let travelKeys: [KeyBinding] =
  [
    KeyBinding("Enter", [.enter], .key(.keyOpen), .travel(.enter)),
    KeyBinding("?", [.character("?"), .function(1)], .key(.keyHelp), .list(.keys)),
    KeyBinding(
      "=", [.character("=")], .figure(.keyExplain), .explain),
    KeyBinding("C", [.character("C")], .grid(.keyCell), .travel(.cell)),
    KeyBinding("Esc Backspace", [.escape, .backspace], .key(.keyBack), .travel(.back)),
    KeyBinding(
      "( Alt-Left", [.character("("), .altLeft], .key(.keyEarlierPlace), .travel(.earlier)),
    KeyBinding(
      ") Alt-Right", [.character(")"), .altRight], .key(.keyLaterPlace), .travel(.later)),
    KeyBinding("/", [.character("/")], .key(.keyFilter), .arrange(.filterLine)),
    KeyBinding("s", [.character("s")], .key(.keySort), .list(.columns)),
    KeyBinding(":", [.character(":")], .key(.keyPalette), .list(.palette)),
    KeyBinding(
      "j Down", [.character("j"), .down], .key(.keyDown), .cursor(.move(.down, times: 1))),
    KeyBinding("k Up", [.character("k"), .up], .key(.keyUp), .cursor(.move(.up, times: 1))),
    KeyBinding(
      "h Left", [.character("h"), .left], .key(.keyLeft), .cursor(.move(.left, times: 1))),
    KeyBinding(
      "l Right", [.character("l"), .right], .key(.keyRight), .cursor(.move(.right, times: 1))),
    KeyBinding("gg Home", [.home], .key(.keyFirst), .cursor(.move(.first, times: 1))),
    KeyBinding(
      "G End", [.character("G"), .end], .key(.keyLast), .cursor(.move(.last, times: 1))),
    KeyBinding(
      "Ctrl-F PgDn", [.pageDown, .control("f")], .key(.keyPageDown),
      .cursor(.move(.pageDown, times: 1))),
    KeyBinding(
      "Ctrl-B PgUp", [.pageUp, .control("b")], .key(.keyPageUp), .cursor(.move(.pageUp, times: 1))),
    KeyBinding("Tab", [.tab], .key(.keyPane), .cursor(.nextPane)),
    KeyBinding("Shift-Tab", [.backTab], .key(.keyPreviousPane), .cursor(.previousPane)),
    KeyBinding("r", [.character("r")], .key(.keyRegion), .list(.regions)),
    KeyBinding("f", [.character("f")], .key(.keyForce), .list(.forces)),
    KeyBinding("m", [.character("m")], .key(.keyMonth), .list(.months)),
    KeyBinding("c", [.character("c")], .key(.keyCompare), .list(.comparisons)),
    KeyBinding("B", [.character("B")], .key(.keyBase), .list(.bases)),
    KeyBinding("[", [.character("[")], .key(.keyEarlier), .figures(.moveMonth(-1))),
    KeyBinding("]", [.character("]")], .key(.keyLater), .figures(.moveMonth(1))),
    KeyBinding(
      "<", [.character("<")], .key(.keyEarlierSnapshot), .figures(.moveSnapshot(-1))),
    KeyBinding(
      ">", [.character(">")], .key(.keyLaterSnapshot), .figures(.moveSnapshot(1))),
    KeyBinding(
      "U", [.character("U")], .key(.keyNewestSnapshot), .figures(.newestSnapshot)),
  ]

/// What is done with the rows, the columns and the view in sight.
private let rowKeys: [KeyBinding] = [
  KeyBinding("Space", [.character(" ")], .key(.keySelect), .arrange(.select)),
  KeyBinding(DataTable.columnsKey, [.character("H")], .key(.keyColumns), .list(.columnStates)),
  KeyBinding("p", [.character("p")], .key(.keyPrint), .list(.prints)),
  KeyBinding("e", [.character("e")], .key(.keyData), .list(.data)),
  KeyBinding("y", [.character("y")], .key(.keyCopy), .list(.copies)),
]

/// What is written in the journal about the row under the cursor.
private let writingKeys: [KeyBinding] = [
  KeyBinding("d", [.character("d")], .journal(.keyDecision), .write(.kind(.decision))),
  KeyBinding("a", [.character("a")], .journal(.keyAction), .write(.kind(.action))),
  KeyBinding("n", [.character("n")], .journal(.keyNote), .write(.kind(.note))),
  KeyBinding("P", [.character("P")], .journal(.keyPriority), .write(.priority)),
]

/// How it looks, and the program itself.
private let lookKeys: [KeyBinding] =
  [
    KeyBinding("z", [.character("z")], .key(.keyZoom), .look(.zoom)),
    KeyBinding("Z", [.character("Z")], .key(.keyPresent), .look(.present)),
    KeyBinding(LegendEntry.key, [.character("K")], .key(.keyLegend), .list(.legend)),
    KeyBinding("S", [.character("S")], .key(.keySafe), .look(.safeView)),
    KeyBinding("X", [.character("X")], .key(.keyLeaveOut), .look(.leaveOut)),
    KeyBinding("b", [.character("b")], .key(.keyBlank), .look(.blank)),
    KeyBinding("t", [.character("t")], .key(.keyTheme), .list(.themes)),
    KeyBinding("L", [.character("L")], .key(.keyLanguage), .look(.language)),
    KeyBinding("M", [.character("M")], .key(.keyMouse), .terminal(.mouse)),
    KeyBinding("Ctrl-L", [.control("l")], .key(.keyRedraw), .terminal(.redraw)),
    KeyBinding("Ctrl-Z", [.control("z")], .key(.keySuspend), .terminal(.suspend)),
    KeyBinding("q", [.character("q")], .key(.keyQuit), .travel(.quit)),
  ]

extension KeyBinding {
  /// The keys of a trial, which raise and lower values.
  static var ofTrial: [KeyBinding] { trialKeys }

  /// The row of a key; `nil` where it has no meaning.
  static func binding(of key: Key) -> KeyBinding? { keyTable.first { $0.keys.contains(key) } }

  /// The row of an intent; `nil` where no key has it.
  static func binding(of intent: Intent) -> KeyBinding? {
    keyTable.first { $0.intent == intent }
  }
}
