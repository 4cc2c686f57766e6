import Testing

@testable import TerminalScreen

@Suite("The colours of a frame")
struct PenThriftTests {
  /// The thinned frame, with `E` for ESC, after a pen with known colours.
  private static func thinned(_ frame: String) -> String {
    var thrift = PenThrift()
    _ = thrift.thinned(Array("\u{1B}[0m\u{1B}[38;5;252m\u{1B}[48;5;234m.".utf8))
    let bytes = thrift.thinned(Array(frame.replacing("E", with: "\u{1B}").utf8))
    return String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "E")
  }

  @Test(
    "are sent where a character or an erasure needs them, each once",
    arguments: [
      ("a", "a"), ("E[38;5;252mE[48;5;234ma", "a"),
      ("E[38;5;246mE[48;5;234ma", "E[38;5;246ma"),
      // On blanks, only the paper can be seen.
      ("E[38;5;246m  E[38;5;252ma", "  a"), ("E[48;5;24m a", "E[48;5;24m a"),
      ("E[4m aE[24mb", "E[4m aE[24mb"), ("E[1mxE[0;2;38;5;252;48;5;234my", "E[1mxE[22;2my"),
      ("E[7mE[38;5;1m E[27m", "E[7;38;5;1m E[27m"),
      // Bold ends, and the colours stay.
      ("E[0;1mE[38;5;231mE[48;5;24mx", "E[1;38;5;231;48;5;24mx"),
      ("E[1mxE[0mE[38;5;252mE[48;5;234my", "E[1mxE[22my"),
      // One parameter ends both kinds of blinking; on a terminal of eight colours, 0 ends
      // everything.
      ("E[5mxE[25my", "E[5mxE[25my"), ("E[6mxE[25;5my", "E[6mxE[25;5my"),
      ("E[0;1;31mxE[0;31my", "E[0;1;31mxE[0;31my"),
      ("E[mx", "E[0mx"), ("E[31mxE[91my", "E[31mxE[91my"), ("E[38;2;1;2;3mx", "E[38;2;1;2;3mx"),
      // An erasure is filled with the paper's colour; a movement needs no colour.
      ("E[48;5;24mE[K", "E[48;5;24mE[K"), ("E[38;5;1mE[5;9HE[38;5;252mx", "E[5;9Hx"),
      ("E(BE(Bx", "E(Bx"), ("é─", "é─"), ("\r\nx", "\r\nx"),
      // At the end of the frame the pen is as ncurses left it.
      ("xE[39;49m", "xE[0m"), ("", ""),
    ])
  func cases(frame: String, expected: String) { #expect(Self.thinned(frame) == expected) }

  @Test(
    "pass through as they are from what is not known, until the pen is set anew",
    arguments: [
      ("E[4:3mE[38;5;1mx", "E[4:3mE[38;5;1mx"),
      ("E[38;5;1mE]8;;aE\\xE[31my", "E[38;5;1mE]8;;aE\\xE[31my"),
      ("E8E[31mxE[0mE[31my", "E8E[31mxE[0;31my"), ("E[38;9mx", "E[38;9mx"), ("xE[3", "xE[3"),
    ])
  func unknown(frame: String, expected: String) { #expect(Self.thinned(frame) == expected) }

  @Test("are all sent again when others have written on the terminal")
  func forgotten() {
    var thrift = PenThrift()
    let frame = Array("\u{1B}[0m\u{1B}[31mx".utf8)
    _ = thrift.thinned(frame)
    #expect(String(decoding: thrift.thinned(Array("x".utf8)), as: UTF8.self) == "x")
    thrift.forget()
    #expect(String(decoding: thrift.thinned(frame), as: UTF8.self) == "\u{1B}[0;31mx")
  }

  @Test("look the same on a terminal, whatever ncurses sends", arguments: 1...20)
  func same(seed: UInt64) {
    var (random, thrift) = (Dice(state: seed), PenThrift())
    var (plain, thin) = (PaintedLine(), PaintedLine())
    for _ in 0..<20 {
      let frame = random.frame()
      plain.take(frame)
      thin.take(thrift.thinned(frame))
      #expect(plain.cells == thin.cells)
      #expect(plain.pen == thin.pen)
    }
  }
}

/// A line of a terminal that knows pens, blanks, letters and erasure to the line's end.
private struct PaintedLine {
  struct Painted: Equatable {
    var letter: UInt8
    var pen: PenState
  }

  var pen = PenState()
  var cells = [Painted](repeating: Painted(letter: 0x20, pen: PenState()), count: 40)
  private var column = 0

  mutating func take(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == 0x0D {
        column = 0
      } else if byte == 0x1B {
        let sequence = rest.prefix { $0 < 0x40 || $0 == UInt8(ascii: "[") }
        rest = rest.dropFirst(sequence.count)
        let last = rest.popFirst()
        if last == UInt8(ascii: "m") { setPen(sequence.dropFirst()) } else { erase() }
      } else {
        cells[column] = Painted(letter: byte, pen: byte == 0x20 ? pen.onBlank : pen)
        column = (column + 1) % cells.count
      }
    }
  }

  private mutating func setPen(_ parameters: ArraySlice<UInt8>) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    let isKnown = pen.take(numbers)
    #expect(isKnown)
  }

  private mutating func erase() {
    var paper = PenState()
    paper.background = pen.background
    for place in column..<cells.count { cells[place] = Painted(letter: 0x20, pen: paper) }
  }
}

extension PenState {
  /// The part of the pen that can be seen on a blank.
  fileprivate var onBlank: PenState {
    var pen = self
    pen.attributes.formIntersection(.onBlanks)
    if pen.attributes.isEmpty { pen.foreground = .own }
    return pen
  }
}

/// Random numbers that repeat for the same seed.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  /// A frame like those of ncurses: pens set again, letters, blanks, erasures.
  mutating func frame() -> [UInt8] {
    let pieces = [
      "\u{1B}[0m", "\u{1B}[0;1m", "\u{1B}[4m", "\u{1B}[7m", "\u{1B}[39;49m", "\u{1B}[27m", "a", "b",
      "  ", " ", "\u{1B}[K", "\r",
    ]
    return (0..<30).flatMap { _ -> [UInt8] in
      let choice = roll(pieces.count + 2)
      let colour = "\u{1B}[\(choice % 2 == 0 ? 38 : 48);5;\(roll(3))m"
      return Array((choice < pieces.count ? pieces[choice] : colour).utf8)
    } + Array("\u{1B}[0m".utf8)
  }
}
