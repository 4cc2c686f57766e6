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
    // Enclosing marks too: with a digit they make the keycap emoji, whose width is anyone's guess.
    default: .hidden
    }
  }

  /// Whether a cell may show the scalar by itself.
  ///
  /// Lines, blocks and dots, of which a chart has thousands, are known without being looked up.
  static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x2500...0x259F, 0x2801...0x28FF: true
    default: if case .shown = ScalarJudgement(scalar) { true } else { false }
    }
  }

  /// Scalars younger than the width table are held back: nobody could say how wide they are.
  private static func isKnownToWidthTable(_ age: Unicode.Version?) -> Bool {
    guard let age else { return false }
    return age.major <= 14
  }

  /// Hebrew, Arabic and the other scripts written from right to left.
  ///
  /// One such letter turns round the spaces, signs and figures beside it, up to the next letter of
  /// another script (UAX #9, rules N1, N2, I1 and L2): in a table the figures of other columns. Some
  /// terminals do so, most and ncurses do not, so no program can know where its cells come to
  /// stand. Nothing in the data may move other text: these letters are hidden too.
  ///
  /// The blocks hold every scalar of the classes R, AL and AN (DerivedBidiClass.txt, 14.0.0), and
  /// what is not yet assigned there counts as R or AL.
  private static func isFromRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Signs that show nothing, though their classes are those of signs that do.
  ///
  /// An empty Braille pattern, an object's place, a musical null and the Khitan filler.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2800, 0xFFFC, 0x1D159, 0x16FE4: true
    default: false
    }
  }

  /// Vowels and finals of decomposed Hangul: their width depends on what stands before them.
  private static func isConjoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
  }
}
