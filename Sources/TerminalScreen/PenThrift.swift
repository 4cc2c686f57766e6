/// Removes changes of colour from a frame that no cell on the screen needs.
///
/// ncurses sends ink and paper again with every change of colour pair, even for the blanks between
/// words. That is more than half of a frame. This type tracks the terminal's present pen and the
/// pen that ncurses asks for. It sends the second only before a character or an erasure that would
/// look different. A sequence that it does not know passes unchanged, after the pen that ncurses
/// asked for.
struct PenThrift {
  /// The terminal's present pen; `nil` where it is unknown, and then everything is sent unchanged.
  private var has: PenState?
  private var wants: PenState?
  /// The terminal's present character set, such as `B` in `ESC ( B`.
  private var letters: UInt8?
  private var out: [UInt8] = []

  /// Forgets the state of the terminal, because another program wrote to it.
  mutating func forget() {
    has = nil
    wants = nil
    letters = nil
  }

  /// The frame with fewer changes of the pen; it ends with the pen that ncurses asked for.
  mutating func thinned(_ frame: [UInt8]) -> [UInt8] {
    out.removeAll(keepingCapacity: true)
    var position = 0
    while position < frame.count {
      let length = length(ofPieceAt: position, in: frame)
      take(frame[position..<position + length])
      position += length
    }
    bringUp()
    return out
  }

  private mutating func take(_ piece: ArraySlice<UInt8>) {
    switch Piece(piece) {
    case .pen(let parameters): takePen(parameters, piece)
    case .letters(let set):
      if set != letters { out += piece }
      letters = set
    case .blank:
      if let has, let wants, has.isSamePaper(as: wants) { out += piece } else { write(piece) }
    case .character, .erasure: write(piece)
    case .movement: out += piece
    case .unknown:
      write(piece)
      forget()
    }
  }

  private mutating func takePen(_ parameters: [Int], _ piece: ArraySlice<UInt8>) {
    var next = wants ?? PenState()
    let isKnown = wants != nil || parameters.first ?? 0 == 0
    guard isKnown, next.take(parameters) else {
      bringUp()
      forget()
      out += piece
      return
    }
    wants = next
  }

  private mutating func write(_ piece: ArraySlice<UInt8>) {
    bringUp()
    out += piece
  }

  /// Gives the terminal the pen that ncurses asked for.
  private mutating func bringUp() {
    guard let wants else { return }
    let parameters =
      has.map { $0.parameters(to: wants) } ?? [0] + (PenState().parameters(to: wants) ?? [])
    if let parameters {
      out += "\u{1B}[".utf8
      for (position, parameter) in parameters.enumerated() {
        if position > 0 { out.append(UInt8(ascii: ";")) }
        write(parameter)
      }
      out.append(UInt8(ascii: "m"))
    }
    has = wants
  }

  /// Writes a number in decimal digits.
  private mutating func write(_ number: Int) {
    if number > 9 { write(number / 10) }
    out.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}

/// The effect of one piece of a frame on a terminal.
private enum Piece {
  case pen([Int])
  case letters(UInt8)
  case blank, character, erasure, movement, unknown

  init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else {
      self = .movement
      return
    }
    switch first {
    case 0x20: self = .blank
    case 0x08, 0x0A, 0x0D: self = .movement
    case 0x1B: self = Piece(sequence: bytes.dropFirst())
    case 0..<0x20, 0x7F: self = .unknown
    default: self = .character
    }
  }

  private init(sequence: ArraySlice<UInt8>) {
    guard let kind = sequence.first, let last = sequence.last, sequence.count > 1 else {
      self = .unknown
      return
    }
    switch (kind, last) {
    case (UInt8(ascii: "("), _): self = .letters(last)
    case (UInt8(ascii: "["), UInt8(ascii: "m")): self = Piece(pen: sequence.dropFirst().dropLast())
    case (UInt8(ascii: "["), _) where Piece.movements.contains(last): self = .movement
    case (UInt8(ascii: "["), _) where Piece.erasures.contains(last): self = .erasure
    default: self = .unknown
    }
  }

  private init(pen bytes: ArraySlice<UInt8>) {
    var parameters = bytes.isEmpty ? [] : [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ";"): parameters.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where parameters[parameters.count - 1] < 1000:
        parameters[parameters.count - 1] *= 10
        parameters[parameters.count - 1] += Int(byte - UInt8(ascii: "0"))
      default:
        self = .unknown
        return
      }
    }
    self = .pen(parameters)
  }

  /// Final bytes that move the cursor (up, down, forward, back, to a column, place or line) or set
  /// modes.
  private static let movements = Set("ABCDGHdfhl".utf8)
  /// Final bytes that fill cells with the paper's colour, move cells, or repeat the last character.
  private static let erasures = Set("JKXP@LMSTb".utf8)
}

/// The number of bytes in a piece: one sequence, a run of blanks, or a run of other characters.
///
/// A sequence that is cut off takes the rest of the frame.
private func length(ofPieceAt start: Int, in frame: [UInt8]) -> Int {
  let first = frame[start]
  if first >= 0x20 {
    let isSame: (UInt8) -> Bool = first == 0x20 ? { $0 == 0x20 } : { $0 > 0x20 && $0 != 0x7F }
    return first == 0x7F ? 1 : frame[start...].prefix(while: isSame).count
  }
  guard first == 0x1B, start + 1 < frame.count else { return 1 }
  let isFinal: (UInt8) -> Bool
  switch frame[start + 1] {
  case UInt8(ascii: "["): isFinal = { (0x40...0x7E).contains($0) }
  case UInt8(ascii: "("): isFinal = { _ in true }
  case UInt8(ascii: "]"): isFinal = { $0 == 0x07 || $0 == UInt8(ascii: "\\") }
  default: return 2
  }
  let end = frame[(start + 2)...].firstIndex(where: isFinal) ?? frame.count - 1
  return end - start + 1
}
