import CNcurses

/// Reads keys from ncurses, including keys that ncurses' own table lacks.
struct KeyReader {
  /// Reads mouse reports; `nil` while the mouse is off.
  var mouse: MouseReader?

  // Key numbers beyond KEY_MAX (0777) and beyond the numbers that ncurses itself gives to extra
  // keys of a terminal's description (user_caps(5)).
  private static let pasteStart: Int32 = 0o10001
  private static let pasteEnd: Int32 = 0o10002
  private static let focusIn: Int32 = 0o10003
  private static let focusOut: Int32 = 0o10004
  private static let altLeft: Int32 = 0o10005
  private static let altRight: Int32 = 0o10006

  static func defineKeys() {
    define_key("\u{1B}[200~", pasteStart)
    define_key("\u{1B}[201~", pasteEnd)
    define_key("\u{1B}[I", focusIn)
    define_key("\u{1B}[O", focusOut)
    define_key("\u{1B}[1;3D", altLeft)
    define_key("\u{1B}[1;3C", altRight)
    for (sequence, code) in commonSequences { define_key("\u{1B}" + sequence, code) }
    // ncurses would take the start of a mouse report as a key and leave its digits to run as keys.
    keyok(KEY_MOUSE, false)
  }

  /// The next key that has arrived; `nil` where there is none.
  mutating func next() -> Key? {
    while true {
      switch Self.read() {
      case .none: return nil
      case .code(Self.pasteStart): return .pasted(Self.pastedText())
      case .code(KEY_RESIZE): continue
      case .code(let code): return Self.named[code] ?? Self.function(code)
      case .scalar(0x1B): if let key = keyAfterEscape() { return key }
      case .scalar(let value): return Self.key(of: value)
      }
    }
  }

  private enum Input {
    case none
    case code(Int32)
    case scalar(UInt32)
  }

  private static func read() -> Input {
    var value: wint_t = 0
    return switch wget_wch(ptg_stdscr(), &value) {
    case OK: .scalar(value)
    case KEY_CODE_YES: .code(Int32(bitPattern: value))
    default: .none
    }
  }

  /// The key of a character; a control character becomes the letter that is typed with Ctrl.
  static func key(of value: UInt32) -> Key {
    switch value {
    case 9: return .tab
    case 10, 13: return .enter
    case 8, 127: return .backspace
    case 27: return .escape
    case 0...31:
      let sign = Unicode.Scalar(UInt8(value + 64))
      return .control(Character(Character(sign).lowercased()))
    default:
      return Unicode.Scalar(value).map { .character(Character($0)) } ?? .unknown
    }
  }

  private static func function(_ code: Int32) -> Key {
    (1...63).contains(code - KEY_F0) ? .function(Int(code - KEY_F0)) : .unknown
  }

  /// The key of a sequence that starts with Esc; `nil` for mouse reports of no interest, such as
  /// motion.
  ///
  /// A sequence that ncurses does not know is read to its end (ECMA-48, 5.4), because its digits
  /// and brackets would run as keys. A person cannot type `[` within 25 ms of Esc.
  private mutating func keyAfterEscape() -> Key? {
    switch Self.read() {
    case .scalar(UInt32(UInt8(ascii: "["))):
      return controlSequence()
    case .scalar(UInt32(UInt8(ascii: "O"))):
      _ = Self.read()
      return .unknown
    case .scalar(let value):
      if case .character(let character) = Self.key(of: value) { return .alt(character) }
      unget_wch(wchar_t(value))
      return .escape
    case .code(let code):
      ungetch(code)
      return .escape
    case .none:
      return .escape
    }
  }

  /// Reads the parameters and the final byte of a sequence; another program may have left the mouse
  /// on.
  private mutating func controlSequence() -> Key? {
    var parameters = ""
    var last = Self.read()
    while case .scalar(let value) = last, (0x20...0x3F).contains(value) {
      parameters.unicodeScalars.append(Unicode.Scalar(UInt8(value)))
      last = Self.read()
    }
    guard case .scalar(let value) = last, let final = Unicode.Scalar(value) else { return .unknown }
    if parameters.isEmpty, final == "M" {
      // The old form of a mouse report: three more bytes for button, column and row.
      for _ in 0..<3 { _ = Self.read() }
    }
    guard mouse != nil,
      let report = MouseReport(parameters: parameters, final: Character(final))
    else { return .unknown }
    return mouse?.event(of: report, at: .now).map { .mouse($0) }
  }

  /// Reads pasted text up to its end mark, or until nothing arrives for half a second.
  private static func pastedText() -> String {
    let most = 1 << 20
    var scalars = String.UnicodeScalarView()
    var count = 0
    while true {
      switch read() {
      case .code(pasteEnd): return String(scalars)
      case .code: continue
      case .scalar(let value):
        count += 1
        guard count <= most, let scalar = Unicode.Scalar(value) else { continue }
        scalars.append(scalar == "\r" ? "\n" : scalar)
      case .none:
        var terminal = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        let isReady = poll(&terminal, 1, 500) == 1 && Int32(terminal.revents) == POLLIN
        if !isReady { return String(scalars) }
      }
    }
  }

  /// Key sequences of xterm and rxvt in both modes, for a terminal with another name in TERM.
  private static let commonSequences: [(String, Int32)] = [
    ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT), ("[H", KEY_HOME),
    ("[F", KEY_END), ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
    ("OH", KEY_HOME), ("OF", KEY_END), ("[1~", KEY_HOME), ("[4~", KEY_END), ("[7~", KEY_HOME),
    ("[8~", KEY_END), ("[2~", KEY_IC), ("[3~", KEY_DC), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE),
    ("[Z", KEY_BTAB),
  ]

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab, KEY_DC: .delete,
    KEY_IC: .insert, focusIn: .focusIn, focusOut: .focusOut, altLeft: .altLeft,
    altRight: .altRight,
  ]
}
