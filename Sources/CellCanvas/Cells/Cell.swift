/// One cell: a character with at most two combining marks, and its role.
package struct Cell: Hashable, Sendable {
  package let base: Unicode.Scalar
  package let role: Role

  /// Whether this is the right half of the wide character in the cell before.
  package let isContinuation: Bool

  // U+0000 means no mark, because safe text never holds it: an optional would double the size.
  private(set) var firstMark: Unicode.Scalar = "\0"
  private(set) var secondMark: Unicode.Scalar = "\0"

  package init(_ base: Unicode.Scalar, role: Role = .text) {
    self.init(base: base, role: role, isContinuation: false)
  }

  private init(base: Unicode.Scalar, role: Role, isContinuation: Bool) {
    self.base = base
    self.role = role
    self.isContinuation = isContinuation
  }

  package static let blank = Cell(" ")

  /// The cell that marks a character that must not be shown.
  static func hidden(_ glyphs: Glyphs) -> Cell {
    let mark = SafeText.hiddenMark
    return Cell(glyphs.isASCII ? asciiForm(of: mark) : mark, role: .hostile)
  }

  /// The right half of a wide character.
  static func continuation(role: Role) -> Cell {
    Cell(base: " ", role: role, isContinuation: true)
  }

  /// 2 for a wide character, otherwise 1.
  package var width: Int { base.value < 0x1100 ? 1 : CharacterWidth.cells(of: base) }

  /// The character and its combining marks; always at least one scalar.
  package var scalars: [Unicode.Scalar] {
    [base] + [firstMark, secondMark].filter { $0 != "\0" }
  }

  package var isSingleScalar: Bool { firstMark == "\0" }

  /// The same cell with another role.
  package func styled(_ role: Role) -> Cell {
    var cell = Cell(base: base, role: role, isContinuation: isContinuation)
    cell.firstMark = firstMark
    cell.secondMark = secondMark
    return cell
  }

  /// Adds a combining mark to the character; a third mark is left out.
  mutating func add(_ mark: Unicode.Scalar) {
    if firstMark == "\0" { firstMark = mark } else if secondMark == "\0" { secondMark = mark }
  }
}
