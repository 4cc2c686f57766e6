import Boards
import TerminalScreen
import Wording

/// A key and what it does: one row for the decoder, the help and the README.
struct KeyBinding: Sendable {
  let keys: [Key]
  /// The keys as help writes them.
  let sign: String
  let help: Term
  let intent: Intent
  /// Whether the foot of every board names it, where there is room.
  let isInFoot: Bool

  init(_ sign: String, _ keys: [Key], _ help: Term, _ intent: Intent, isInFoot: Bool = false) {
    self.sign = sign
    self.keys = keys
    self.help = help
    self.intent = intent
    self.isInFoot = isInFoot
  }
}

/// Every key of the dashboard, in the order of the help.
let keyTable: [KeyBinding] =
  boardCatalogue.map { board in
    KeyBinding(String(board.key), [.character(board.key)], board.title, .openBoard(board.id))
  } + [
    KeyBinding("Enter", [.enter], .keyOpen, .enter, isInFoot: true),
    KeyBinding("Esc Backspace", [.escape, .backspace], .keyBack, .back),
    KeyBinding("j Down", [.character("j"), .down], .keyDown, .move(.down)),
    KeyBinding("k Up", [.character("k"), .up], .keyUp, .move(.up)),
    KeyBinding("h Left", [.character("h"), .left], .keyLeft, .move(.left)),
    KeyBinding("l Right", [.character("l"), .right], .keyRight, .move(.right)),
    KeyBinding("gg Home", [.home], .keyFirst, .move(.first)),
    KeyBinding("G End", [.character("G"), .end], .keyLast, .move(.last)),
    KeyBinding(
      "Ctrl-F PgDn", [.pageDown, .control("f"), .character(" ")], .keyPageDown, .move(.pageDown)),
    KeyBinding("Ctrl-B PgUp", [.pageUp, .control("b")], .keyPageUp, .move(.pageUp)),
    KeyBinding("Tab", [.tab], .keyPane, .nextPane, isInFoot: true),
    KeyBinding("Shift-Tab", [.backTab], .keyPreviousPane, .previousPane),
    KeyBinding("r", [.character("r")], .keyRegion, .chooseRegion, isInFoot: true),
    KeyBinding("f", [.character("f")], .keyForce, .chooseForce, isInFoot: true),
    KeyBinding("m", [.character("m")], .keyMonth, .chooseMonth),
    KeyBinding("[", [.character("[")], .keyEarlier, .earlierMonth),
    KeyBinding("]", [.character("]")], .keyLater, .laterMonth),
    KeyBinding("v", [.character("v")], .keyGrouping, .nextGrouping),
    KeyBinding("S", [.character("S")], .keySafe, .toggleSafeView),
    KeyBinding("b", [.character("b")], .keyBlank, .blank),
    KeyBinding("t", [.character("t")], .keyTheme, .nextTheme),
    KeyBinding("L", [.character("L")], .keyLanguage, .toggleLanguage),
    KeyBinding("?", [.character("?"), .function(1)], .keyHelp, .help, isInFoot: true),
    KeyBinding("Ctrl-L", [.control("l")], .keyRedraw, .redraw),
    KeyBinding("Ctrl-Z", [.control("z")], .keySuspend, .suspend),
    KeyBinding("q", [.character("q")], .keyQuit, .quit),
  ]

extension KeyBinding {
  /// What the key asks for; `nil` where it has no meaning.
  static func intent(for key: Key) -> Intent? {
    keyTable.first { $0.keys.contains(key) }?.intent
  }
}
