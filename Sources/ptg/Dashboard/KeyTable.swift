import Boards
import TerminalScreen
import Wording

/// A key and what it does: one row for the decoder, the help, the palette and the README.
struct KeyBinding: Sendable {
  let keys: [Key]
  /// The keys as help writes them.
  let sign: String
  let help: Term
  let intent: Intent
  let need: Need
  /// Whether the foot of every board names it, where there is room.
  let isInFoot: Bool

  init(
    _ sign: String, _ keys: [Key], _ help: Term, _ intent: Intent, needs need: Need = .nothing,
    isInFoot: Bool = false
  ) {
    self.sign = sign
    self.keys = keys
    self.help = help
    self.intent = intent
    self.need = need
    self.isInFoot = isInFoot
  }
}

/// Every key of the dashboard, in the order of the help.
///
/// Two more are made of several: `gg`, and `#` with a count before a key; see ``KeySequence``.
let keyTable: [KeyBinding] = boardKeys + travelKeys + controlKeys + trialKeys + lookKeys

private let boardKeys = boardCatalogue.map { board in
  KeyBinding(String(board.key), [.character(board.key)], board.title, .openBoard(board.id))
}

/// One key a control, on whichever board has it.
private let controlKeys = Control.allCases.map { id in
  KeyBinding(String(id.key), [.character(id.key)], id.help, .change(id), needs: .control(id))
}

/// What raises and lowers the values that a board tries in place of its own: weights.
private let trialKeys = [
  KeyBinding("+", [.character("+")], .actors(.keyMoreWeight), .nudge(1), needs: .triedValue),
  KeyBinding("-", [.character("-")], .actors(.keyLessWeight), .nudge(-1), needs: .triedValue),
]

/// Where the reader is and what is shown there.
private let travelKeys: [KeyBinding] =
  [
    KeyBinding("Enter", [.enter], .key(.keyOpen), .enter, needs: .somethingToOpen, isInFoot: true),
    KeyBinding("?", [.character("?"), .function(1)], .key(.keyHelp), .help, isInFoot: true),
    KeyBinding(
      "=", [.character("=")], .figure(.keyExplain), .explain, needs: .figure, isInFoot: true),
    KeyBinding("C", [.character("C")], .grid(.keyCell), .openCell, needs: .cell),
    KeyBinding("Esc Backspace", [.escape, .backspace], .key(.keyBack), .back, needs: .wayBack),
    KeyBinding(
      "( Alt-Left", [.character("("), .altLeft], .key(.keyEarlierPlace), .earlierPlace,
      needs: .earlierPlace),
    KeyBinding(
      ") Alt-Right", [.character(")"), .altRight], .key(.keyLaterPlace), .laterPlace,
      needs: .laterPlace),
    KeyBinding("/", [.character("/")], .key(.keyFilter), .filter, needs: .list, isInFoot: true),
    KeyBinding("s", [.character("s")], .key(.keySort), .sort, needs: .table, isInFoot: true),
    KeyBinding(":", [.character(":")], .key(.keyPalette), .palette, isInFoot: true),
    KeyBinding(
      "j Down", [.character("j"), .down], .key(.keyDown), .move(.down, times: 1), needs: .rows),
    KeyBinding("k Up", [.character("k"), .up], .key(.keyUp), .move(.up, times: 1), needs: .rows),
    KeyBinding("h Left", [.character("h"), .left], .key(.keyLeft), .move(.left, times: 1)),
    KeyBinding("l Right", [.character("l"), .right], .key(.keyRight), .move(.right, times: 1)),
    KeyBinding("gg Home", [.home], .key(.keyFirst), .move(.first, times: 1), needs: .rows),
    KeyBinding(
      "G End", [.character("G"), .end], .key(.keyLast), .move(.last, times: 1), needs: .rows),
    KeyBinding(
      "Ctrl-F PgDn", [.pageDown, .control("f"), .character(" ")], .key(.keyPageDown),
      .move(.pageDown, times: 1), needs: .rows),
    KeyBinding(
      "Ctrl-B PgUp", [.pageUp, .control("b")], .key(.keyPageUp), .move(.pageUp, times: 1),
      needs: .rows),
    KeyBinding("Tab", [.tab], .key(.keyPane), .nextPane, isInFoot: true),
    KeyBinding("Shift-Tab", [.backTab], .key(.keyPreviousPane), .previousPane),
    KeyBinding("r", [.character("r")], .key(.keyRegion), .chooseRegion, isInFoot: true),
    KeyBinding("f", [.character("f")], .key(.keyForce), .chooseForce, isInFoot: true),
    KeyBinding("m", [.character("m")], .key(.keyMonth), .chooseMonth),
    KeyBinding("[", [.character("[")], .key(.keyEarlier), .moveMonth(-1)),
    KeyBinding("]", [.character("]")], .key(.keyLater), .moveMonth(1)),
    KeyBinding(
      "<", [.character("<")], .key(.keyEarlierSnapshot), .moveSnapshot(-1), needs: .earlierSnapshot),
    KeyBinding(
      ">", [.character(">")], .key(.keyLaterSnapshot), .moveSnapshot(1), needs: .laterSnapshot),
    KeyBinding(
      "U", [.character("U")], .key(.keyNewestSnapshot), .newestSnapshot, needs: .newerSnapshot),
  ]

/// How it looks, and the program itself.
private let lookKeys: [KeyBinding] =
  [
    KeyBinding("S", [.character("S")], .key(.keySafe), .toggleSafeView),
    KeyBinding("X", [.character("X")], .key(.keyLeaveOut), .toggleLeftOut, needs: .openView),
    KeyBinding("b", [.character("b")], .key(.keyBlank), .blank),
    KeyBinding("t", [.character("t")], .key(.keyTheme), .chooseTheme),
    KeyBinding("L", [.character("L")], .key(.keyLanguage), .toggleLanguage),
    KeyBinding("M", [.character("M")], .key(.keyMouse), .toggleMouse),
    KeyBinding("Ctrl-L", [.control("l")], .key(.keyRedraw), .redraw),
    KeyBinding("Ctrl-Z", [.control("z")], .key(.keySuspend), .suspend),
    KeyBinding("q", [.character("q")], .key(.keyQuit), .quit),
  ]

extension KeyBinding {
  /// Whether it changes what is tried, or ends it.
  var isOfTrial: Bool {
    switch intent {
    case .nudge, .back: true
    default: false
    }
  }

  /// The row of a key; `nil` where it has no meaning.
  static func binding(of key: Key) -> KeyBinding? { keyTable.first { $0.keys.contains(key) } }

  /// The row of what is asked for, whichever key asks; `nil` for what no key asks for.
  static func binding(of intent: Intent) -> KeyBinding? {
    keyTable.first { $0.intent == intent }
  }
}
