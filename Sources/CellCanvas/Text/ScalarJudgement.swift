/// What safe text does with a scalar.
///
/// Whatever is not plainly a sign to be read is hidden.
enum ScalarJudgement {
  /// Stands in a cell, or two, of its own.
  case shown
  /// A space of any width; written as an ordinary one.
  case space
  /// A mark upon the character before it.
  case combining
  /// Not to be shown: it acts on the terminal, reorders or hides text, or has no certain width.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    if (0x20...0x7E).contains(scalar.value) {
      self = scalar == " " ? .space : .shown
    } else {
      self = Self.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> Self {
    let properties = scalar.properties
    guard isKnownToWidthTable(properties.age), !properties.isEmojiPresentation,
      !properties.isDefaultIgnorableCodePoint, !isConjoiningJamo(scalar)
    else { return .hidden }
    return switch properties.generalCategory {
    case .spaceSeparator: .space
    case .nonspacingMark: .combining
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol:
      .shown
    // Enclosing marks too: with a digit they make the keycap emoji, whose width is anyone's guess.
    default: .hidden
    }
  }

  /// Scalars younger than the width table are held back: nobody could say how wide they are.
  private static func isKnownToWidthTable(_ age: Unicode.Version?) -> Bool {
    guard let age else { return false }
    return age.major <= 14
  }

  /// Vowels and finals of decomposed Hangul: their width depends on what stands before them.
  private static func isConjoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }
}
