extension SafeText {
  /// The text for a terminal without UTF-8; every character takes as many cells as before.
  package var ascii: SafeText {
    if signs.utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var kept = String.UnicodeScalarView()
    for scalar in signs.unicodeScalars {
      let replacement = asciiForm(of: scalar)
      for _ in 0..<CharacterWidth.cells(of: scalar) { kept.append(replacement) }
    }
    return SafeText(trusted: String(kept), width: width, hadHidden: hadHiddenCharacters)
  }
}

/// The ASCII character nearest to `scalar`; `?` where there is none.
func asciiForm(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  if scalar.isASCII { return scalar }
  if let sign = asciiSigns[scalar] { return sign }
  return switch scalar.value {
  case 0xC0...0x17F: Unicode.Scalar(latinLetters[Int(scalar.value) - 0xC0])
  case 0x1E00...0x1EFF: Unicode.Scalar(additionalLatinLetters[Int(scalar.value) - 0x1E00])
  case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: "-"
  case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
  case 0x250C...0x257F: "+"
  case 0x2581...0x2588: sparklineLevels[Int(scalar.value) - 0x2581]
  case 0x2589...0x258F: "#"
  case 0x2801...0x28FF: "*"
  default: "?"
  }
}

/// The levels of a sparkline in ASCII, lowest first, for `▁` to `█`.
let sparklineLevels: [Unicode.Scalar] = ["_", ".", ",", "-", "=", "+", "*", "#"]

/// Characters that the boards use, and the quotes and dashes of office programs.
private let asciiSigns: [Unicode.Scalar: Unicode.Scalar] = [
  "…": "~", "£": "L", "€": "E", "·": ".", "•": "*", "×": "x", "÷": "/", "±": "~", "°": "o",
  "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"",
  "¤": "?", "█": "#", "▓": "=", "▒": "-", "░": ".", "▚": ":", "■": "#", "□": "o", "●": "@",
  "○": "o",
  "◆": "@", "▸": ">", "▶": ">", "◂": "<", "▲": "^", "▼": "v", "↑": "^", "↓": "v", "→": ">",
  "←": "<", "┄": ".", "≤": "<", "≥": ">", "≠": "!", "≈": "~", "§": "&", "✓": "y", "✗": "n",
  "\u{2800}": " ",
]

/// U+00C0 to U+017F without their diacritics.
private let latinLetters = Array(
  """
  AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\
  AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL\
  lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
  """.utf8)

/// U+1E00 to U+1EFF without their diacritics; these include Welsh ẁ ẃ ẅ ỳ.
private let additionalLatinLetters = Array(
  """
  AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
  MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
  WwWwWwWwWwXxXxYyZzZzZzhtwyas??S?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
  EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????
  """.utf8)
