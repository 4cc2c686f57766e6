/// A class of characters that could act on a terminal, hide text or move it.
package struct HostileClass: Sendable {
  package let name: String
  /// The bytes of the class in a field of an export.
  package let bytes: [UInt8]
  /// The scalars that must not reach a reader.
  package let forbidden: Set<Unicode.Scalar>
  /// Whether the loader refuses a text with these bytes.
  package let isRefused: Bool

  /// The class as text; `nil` where its bytes are not text.
  package var text: String? { String(validating: bytes, as: UTF8.self) }

  /// Whether safe text hides some of the class.
  package var isHidden: Bool { name != HostileClass.wide }

  /// - Parameter forbidden: The scalars that must not reach a reader; by default all beyond
  ///   printable ASCII.
  private init(
    _ name: String, _ text: String, isRefused: Bool = false, forbidden: Set<Unicode.Scalar>? = nil
  ) {
    self.name = name
    bytes = Array(text.utf8)
    self.isRefused = isRefused
    let acting = text.unicodeScalars.filter { !(0x20...0x7E).contains($0.value) }
    self.forbidden = forbidden ?? Set(acting)
  }

  private init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    forbidden = []
    isRefused = true
  }

  private static let wide = "wide characters"

  /// Noncharacters, for which Swift has no escapes.
  private static let noncharacters = [0xFDD0, 0x1FFFE].compactMap(Unicode.Scalar.init)
    .map { String($0) }.joined()

  package static let all = refused + taken

  /// Controls and bytes that are not text; an export with them is not loaded.
  package static let refused = [
    HostileClass("C0 control", "\u{01}", isRefused: true),
    HostileClass("escape sequence", "\u{1B}[2J", isRefused: true),
    HostileClass("OSC 52", "\u{1B}]52;c;cm0=\u{07}", isRefused: true),
    HostileClass("OSC 0", "\u{1B}]0;owned\u{1B}\\", isRefused: true),
    HostileClass("bell", "\u{07}", isRefused: true),
    HostileClass("tab", "\t", isRefused: true),
    HostileClass("carriage return", "\r", isRefused: true),
    HostileClass("line feed", "\n", isRefused: true, forbidden: []),
    HostileClass("delete", "\u{7F}", isRefused: true),
    HostileClass("C1 control", "\u{9B}31m", isRefused: true),
    HostileClass("next line", "\u{85}", isRefused: true),
    HostileClass("surrogate", bytes: [0xED, 0xA0, 0x80]),
    HostileClass("no UTF-8", bytes: [0xC0, 0x9B, 0xFF]),
  ]

  /// Classes that Unicode calls text, so that no loader can refuse them; safe text must guard
  /// against them.
  package static let taken = [
    HostileClass("right-to-left override", "\u{202E}"),
    HostileClass("isolate", "\u{2066}x\u{2069}"),
    HostileClass("direction mark", "\u{200F}\u{61C}"),
    HostileClass("Hebrew", "שלום"), HostileClass("Arabic", "سلام"),
    HostileClass("Arabic digits", "\u{661}\u{662}"),
    HostileClass("zero width space", "\u{200B}"),
    HostileClass("zero width joiner", "\u{200D}"),
    HostileClass("byte order mark", "\u{FEFF}"),
    HostileClass("word joiner and operators", "\u{2060}\u{2062}"),
    HostileClass("tags", "\u{E0041}\u{E007F}"),
    HostileClass("variation selector", "❤\u{FE0F}", forbidden: ["\u{FE0F}"]),
    HostileClass("supplementary selector", "x\u{E0100}"),
    HostileClass("private use", "\u{E000}\u{10FFFD}"), HostileClass("unassigned", "\u{378}"),
    HostileClass("noncharacter", noncharacters), HostileClass("own mark", "\u{FFFF}"),
    HostileClass("interlinear annotation", "\u{FFF9}x\u{FFFA}y\u{FFFB}"),
    HostileClass("object replacement", "\u{FFFC}"), HostileClass("soft hyphen", "\u{AD}"),
    HostileClass("Hangul fillers", "\u{3164}\u{FFA0}\u{115F}\u{1160}"),
    HostileClass("blank signs", "\u{2800}\u{1D159}\u{180E}"),
    HostileClass("line and paragraph ends", "\u{2028}\u{2029}"),
    HostileClass("keycap", "1\u{20E3}"), HostileClass("emoji", "😀"),
    HostileClass("joined emoji", "👩\u{200D}👧"), HostileClass("flag", "\u{1F1EC}\u{1F1E7}"),
    HostileClass("twelve marks", "e" + String(repeating: "\u{301}", count: 12), forbidden: []),
    HostileClass("mark without a base", " \u{E0100}\u{E0101}"),
    HostileClass(wide, "東京東京", forbidden: []),
  ]
}

/// Looks for forbidden scalars with a list of its own, so that safe text does not judge itself.
package enum HostileScan {
  private static let forbidden = HostileClass.all.reduce(into: Set<Unicode.Scalar>()) {
    $0.formUnion($1.forbidden)
  }

  /// The scalars that act, hide or reorder, and third marks on one letter.
  ///
  /// - Parameter allowed: Controls that the place needs, such as line ends.
  package static func findings(
    in text: String, allowing allowed: Set<Unicode.Scalar> = []
  ) -> [String] {
    var findings: [String] = []
    var marks = 0
    for scalar in text.unicodeScalars where !allowed.contains(scalar) {
      let isControl = scalar.properties.generalCategory == .control
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      guard isControl || forbidden.contains(scalar) || marks > 2 else { continue }
      findings.append("U+\(String(scalar.value, radix: 16, uppercase: true))")
    }
    return findings
  }
}
