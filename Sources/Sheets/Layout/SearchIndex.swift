import CellCanvas

/// The texts of a list, folded once so that typed words are searched for as plain bytes.
///
/// A folded text is what a terminal without UTF-8 shows, in lower case: `w` finds `ŵ`. One byte is
/// one cell, so the position of a letter in the bytes is its position on the screen.
struct SearchIndex: Equatable, Sendable {
  /// The part of an entry that a text belongs to.
  enum Part: Equatable { case sign, label, alias, note, kind }

  private struct Field: Equatable {
    let range: Range<Int>
    let letters: UInt64
    let part: Part
  }

  /// All texts one after another: one array is quicker to search than thousands.
  private var bytes: [UInt8] = []
  private var fields: [Field] = []
  /// The position of the first field of each entry, and the end of the last field.
  private var bounds = [0]

  /// Makes an index of entries, each given as a list of texts.
  init(_ entries: some Sequence<[(Part, String)]>) {
    for texts in entries {
      for (part, text) in texts where !text.isEmpty { add(text, part) }
      bounds.append(fields.count)
    }
  }

  private mutating func add(_ text: String, _ part: Part) {
    let word = SearchWord(text)
    fields.append(
      Field(
        range: bytes.count..<bytes.count + word.bytes.count, letters: word.letters, part: part))
    bytes += word.bytes
  }

  /// The width in cells of the widest text of that part.
  func width(of part: Part) -> Int {
    fields.lazy.filter { $0.part == part }.map(\.range.count).max() ?? 0
  }

  /// The positions of the entries that match every typed word, best first.
  ///
  /// With nothing typed, all of them.
  ///
  /// - Parameter keepsScattered: Whether an entry that matches by letters apart stays where others
  ///   match better.
  func ranked(_ typed: String, keepsScattered: Bool = true) -> [Int] {
    let words = SearchWord.split(typed)
    let entries = 0..<bounds.count - 1
    guard !words.isEmpty else { return Array(entries) }
    let whole = words.count > 1 ? SearchWord(joining: words) : nil
    // The score is in the upper bits, the entry in the lower bits: plain numbers sort fast, and
    // ties keep
    // the order of the list.
    var scores = entries.compactMap { entry in
      score(of: entry, words, whole).map { $0 << 32 | entry }
    }.sorted()
    let scattered = Fit.scattered.rawValue * 64 << 32
    if !keepsScattered, let best = scores.first, best < scattered {
      scores.removeAll { $0 >= scattered }
    }
    return scores.map { $0 & 0xFFFF_FFFF }
  }

  /// The cells of an entry's sign and label that match typed letters.
  func marks(of entry: Int, _ typed: String) -> (sign: [Int], label: [Int]) {
    var marks: (sign: [Int], label: [Int]) = ([], [])
    for word in SearchWord.split(typed) {
      guard let (found, fit) = best(word, in: entry) else { continue }
      switch found.part {
      case .sign: marks.sign += places(of: word, in: found, fit)
      case .label: marks.label += places(of: word, in: found, fit)
      case .alias, .note, .kind: continue
      }
    }
    return marks
  }
}

extension SearchIndex {
  /// How well a word matches a text, the best first.
  enum Fit: Int, Comparable {
    case exact, prefix, wordStart, contained, initials
    /// In an alias or the note, which readers do not look at first.
    case elsewhere
    case scattered

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// The score of an entry: the worst match of its words first, then their sum.
  ///
  /// The words found together as typed make it better.
  private func score(of entry: Int, _ words: [SearchWord], _ whole: SearchWord?) -> Int? {
    var worst = 0
    var sum = 0
    for word in words {
      guard let fit = best(word, in: entry)?.1.rawValue else { return nil }
      worst = max(worst, fit)
      sum += fit
    }
    let apart = worst * 64 + min(sum, 63)
    guard let whole, let fit = best(whole, in: entry)?.1, fit <= .contained else { return apart }
    return min(apart, fit.rawValue * 64)
  }

  private func best(_ word: SearchWord, in entry: Int) -> (Field, Fit)? {
    var best: (Field, Fit)?
    for index in bounds[entry]..<bounds[entry + 1] {
      let field = fields[index]
      guard field.letters & word.letters == word.letters, let fit = fit(word, field) else {
        continue
      }
      if let known = best, known.1 <= fit { continue }
      best = (field, fit)
    }
    return best
  }

  private func fit(_ word: SearchWord, _ field: Field) -> Fit? {
    let whole = contiguous(word, in: field)?.fit
    switch (field.part, whole) {
    case (.alias, .exact): return .exact
    case (.alias, let fit?), (.note, let fit?), (.kind, let fit?):
      return fit <= .wordStart ? .elsewhere : nil
    case (.alias, nil), (.note, nil), (.kind, nil): return nil
    case (.sign, let fit?), (.label, let fit?): return fit
    case (.sign, nil), (.label, nil): break
    }
    if word.bytes.count > 1, follows(word, in: field, onlyStarts: true) { return .initials }
    return word.isAbbreviation && follows(word, in: field, onlyStarts: false) ? .scattered : nil
  }

  /// The best place where the text contains the whole word.
  private func contiguous(_ word: SearchWord, in field: Field) -> (fit: Fit, at: Int)? {
    var inside: Int?
    var at = field.range.lowerBound
    let last = field.range.upperBound - word.bytes.count
    while at <= last {
      if bytes[at] == word.bytes[0], stands(word, at: at) {
        if at == field.range.lowerBound { return (at == last ? .exact : .prefix, at) }
        if startsWord(at, in: field) { return (.wordStart, at) }
        inside = inside ?? at
      }
      at += 1
    }
    return inside.map { (.contained, $0) }
  }

  private func stands(_ word: SearchWord, at start: Int) -> Bool {
    for offset in word.bytes.indices where bytes[start + offset] != word.bytes[offset] {
      return false
    }
    return true
  }

  /// Whether the letters of the word follow each other in the text, the first one at the start of a
  /// word.
  ///
  /// - Parameter onlyStarts: Whether every letter must start a word.
  private func follows(
    _ word: SearchWord, in field: Field, onlyStarts: Bool, _ mark: (Int) -> Void = { _ in }
  ) -> Bool {
    var next = 0
    for at in field.range where bytes[at] == word.bytes[next] {
      guard next > 0 && !onlyStarts || startsWord(at, in: field) else { continue }
      mark(at - field.range.lowerBound)
      next += 1
      if next == word.bytes.count { return true }
    }
    return false
  }

  private func startsWord(_ at: Int, in field: Field) -> Bool {
    isLetter(bytes[at]) && (at == field.range.lowerBound || !isLetter(bytes[at - 1]))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private func places(of word: SearchWord, in field: Field, _ fit: Fit) -> [Int] {
    if let start = contiguous(word, in: field)?.at {
      return word.bytes.indices.map { start - field.range.lowerBound + $0 }
    }
    var places: [Int] = []
    _ = follows(word, in: field, onlyStarts: fit == .initials) { places.append($0) }
    return places
  }
}
