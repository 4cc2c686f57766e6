/// The modes that a program has turned on in its terminal, worked out from all the bytes it wrote.
///
/// `ESC [ ? n h` sets a mode and `ESC [ ? n l` resets it; semicolons separate several numbers
/// (ctlseqs, xterm: DEC private modes).
package struct PrivateModes: Hashable, Sendable {
  /// The modes that are followed; the raw value is xterm's number.
  package enum Mode: Int, CaseIterable, Sendable {
    case cursor = 25
    case mouse = 1000
    case focusReports = 1004
    case mouseCoordinates = 1006
    case alternateScreen = 1049
    case pasteMarks = 2004
    case synchronizedOutput = 2026
  }

  /// The modes that are on; at the start only the cursor is.
  package private(set) var on: Set<Mode> = [.cursor]

  package init(after bytes: [UInt8]) {
    var rest = bytes[...]
    while let start = rest.firstRange(of: [0x1B, UInt8(ascii: "["), UInt8(ascii: "?")]) {
      rest = rest[start.upperBound...]
      let parameters = rest.prefix { (0x30...0x3B).contains($0) }
      rest = rest.dropFirst(parameters.count)
      switch rest.first {
      case UInt8(ascii: "h"): on.formUnion(Self.modes(parameters))
      case UInt8(ascii: "l"): on.subtract(Self.modes(parameters))
      default: continue
      }
    }
  }

  private static func modes(_ parameters: ArraySlice<UInt8>) -> [Mode] {
    parameters.split(separator: UInt8(ascii: ";")).compactMap { digits in
      Int(String(decoding: digits, as: UTF8.self)).flatMap { Mode(rawValue: $0) }
    }
  }
}
