/// The modes of a terminal that a program has turned on, after all the bytes it wrote.
///
/// They are set by `ESC [ ? n h` and reset by `ESC [ ? n l`, several numbers parted by semicolons
/// (ctlseqs, xterm: DEC private modes).
package struct PrivateModes: Hashable, Sendable {
  /// By the number that xterm has for them.
  package enum Mode: Int, CaseIterable, Sendable {
    case cursor = 25
    case mouse = 1000
    case focusReports = 1004
    case mouseCoordinates = 1006
    case alternateScreen = 1049
    case pasteMarks = 2004
    case synchronizedOutput = 2026
  }

  /// Those that are on; a terminal starts with the cursor alone.
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
