/// What safe text does with a scalar.
///
/// Every scalar that is not plainly a visible character is hidden.
enum ScalarJudgement {
  /// A character with a cell of its own, or two.
  case shown
  /// A space of any width; it is written as an ordinary space.
  case space
  /// A mark on the character before it.
  case combining
  /// A scalar that must not be shown: it acts on the terminal, reorders or hides text, or has no
  /// certain width.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20: self = .space
    // Boards are full of lines and blocks, so these skip Unicode's tables as well.
    case 0x21...0x7E, 0x2500...0x259F: self = .shown
    default: self = Self.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> Self {
    let properties = scalar.properties
    guard isKnownToWidthTable(properties.age), !properties.isEmojiPresentation,
      !properties.isDefaultIgnorableCodePoint, !isConjoiningJamo(scalar),
      !isFromRightToLeft(scalar), !isBlank(scalar)
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
    // Enclosing marks are hidden too: with a digit they make a keycap emoji of uncertain width.
    default: .hidden
    }
  }

  /// Whether a cell may show the scalar by itself.
  ///
  /// A chart has thousands of braille dots, so these are accepted without a look-up.
  static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x2801...0x28FF: true
    default: if case .shown = ScalarJudgement(scalar) { true } else { false }
    }
  }

  /// Whether the width table knows the scalar; newer scalars are hidden, because their width is
  /// unknown.
  private static func isKnownToWidthTable(_ age: Unicode.Version?) -> Bool {
    guard let age else { return false }
    return age.major <= 14
  }

  /// Whether the scalar belongs to Hebrew, Arabic or another script written from right to left.
  ///
  /// One such letter turns round the spaces, signs and figures beside it, up to the next letter of
  /// another script (UAX #9, rules N1, N2, I1 and L2). In a table, those are the figures of other
  /// columns. Some terminals do this; most terminals and ncurses do not. So no program can know
  /// where its cells end up. Data must never move other text, so these letters are hidden too.
  ///
  /// The blocks hold every scalar of the classes R, AL and AN (DerivedBidiClass.txt, 14.0.0).
  /// Unassigned scalars in these blocks count as R or AL.
  private static func isFromRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Whether the scalar shows nothing, although its class is that of visible characters.
  ///
  /// These are the empty braille pattern, the object replacement character, the musical null and
  /// the Khitan filler.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2800, 0xFFFC, 0x1D159, 0x16FE4: true
    default: false
    }
  }

  /// Whether the scalar is a vowel or final of decomposed Hangul; the character before it sets its
  /// width.
  private static func isConjoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }
}
