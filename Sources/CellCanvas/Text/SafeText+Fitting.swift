/// Where text is placed in a field wider than itself.
package enum Alignment: Hashable, Sendable {
  case left, right, center
}

extension SafeText {
  /// The text, cut to `width` cells with `…` at its end where it does not fit.
  ///
  /// A wide character is never cut in half, so the result may be one cell narrower.
  package func truncated(to width: Int) -> SafeText {
    if self.width <= width { return self }
    return width > 0 ? clipped(to: width - 1) + "…" : clipped(to: 0)
  }

  /// The text, cut at its start to `width` cells after a `…`: used for text while it is typed.
  package func truncatedAtStart(to width: Int) -> SafeText {
    if self.width <= width { return self }
    var kept: [Unicode.Scalar] = []
    var used = 1
    for scalar in string.unicodeScalars.reversed() {
      used += CharacterWidth.cells(of: scalar)
      if used > width { break }
      kept.append(scalar)
    }
    // A combining mark without its character has nothing to be drawn on.
    while let last = kept.last, CharacterWidth.cells(of: last) == 0 { kept.removeLast() }
    return width > 0 ? "…" + SafeText(String(String.UnicodeScalarView(kept.reversed()))) : .empty
  }

  /// The part of the text that fits in `width` cells, without a mark where it is cut.
  package func clipped(to width: Int) -> SafeText {
    if self.width <= width { return self }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in signs.unicodeScalars {
      let cells = CharacterWidth.cells(of: scalar)
      if used + cells > width { break }
      kept.append(scalar)
      used += cells
    }
    return SafeText(trusted: String(kept), width: used, hadHidden: hadHiddenCharacters)
  }

  /// The text with blanks around it, in a field of at least `width` cells.
  package func padded(to width: Int, alignment: Alignment = .left) -> SafeText {
    let room = max(width - self.width, 0)
    let left =
      switch alignment {
      case .left: 0
      case .right: room
      case .center: room / 2
      }
    return SafeText(repeating: " ", count: left) + self
      + SafeText(repeating: " ", count: room - left)
  }

  /// The text in exactly `width` cells: cut with `…`, or filled with blanks.
  package func fitted(to width: Int, alignment: Alignment = .left) -> SafeText {
    truncated(to: width).padded(to: width, alignment: alignment)
  }

  /// The text in lines of at most `width` cells, broken at spaces where possible.
  package func wrapped(to width: Int) -> [SafeText] {
    guard width > 0 else { return [] }
    var lines: [SafeText] = []
    var line = SafeText.empty
    for word in signs.split(separator: " ") {
      let word = SafeText(String(word))
      if line.isEmpty {
        line = word
      } else if line.width + 1 + word.width <= width {
        line = line + " " + word
      } else {
        lines.append(line.truncated(to: width))
        line = word
      }
    }
    return lines + [line.truncated(to: width)]
  }

  /// The words, each with the space after it.
  package var words: [SafeText] {
    var words: [SafeText] = []
    var (start, width, isAfterSpace) = (signs.startIndex, 0, false)
    func word(to end: String.Index) -> SafeText {
      let word = signs[start..<end]
      let hadHidden = hadHiddenCharacters && word.unicodeScalars.contains(SafeText.hidden)
      return SafeText(trusted: String(word), width: width, hadHidden: hadHidden)
    }
    for index in signs.unicodeScalars.indices {
      let scalar = signs.unicodeScalars[index]
      let cells = CharacterWidth.cells(of: scalar)
      // A combining mark stays with its space.
      if isAfterSpace, cells > 0 {
        words.append(word(to: index))
        (start, width) = (index, 0)
      }
      width += cells
      isAfterSpace = scalar == " "
    }
    return start < signs.endIndex ? words + [word(to: signs.endIndex)] : words
  }

  /// The text in pieces of at most `width` cells; `width` must be 2 or more.
  package func pieces(of width: Int) -> [SafeText] {
    precondition(width > 1, "a piece has room for a wide character")
    var pieces: [SafeText] = []
    var rest = self
    while rest.width > width {
      let piece = rest.clipped(to: width)
      pieces.append(piece)
      let scalars = rest.signs.unicodeScalars.dropFirst(piece.signs.unicodeScalars.count)
      rest = SafeText(String(scalars))
    }
    return pieces + [rest]
  }
}
