import SQLiteFile

/// Sums of one month by scope and by a second key, made while rows are read.
///
/// Rows count towards their force. At the end of the month, forces are added up to regions and the
/// nation. A sum that counts a missing figure is missing, up to the nation: it is not known.
struct Tally: Sendable {
  private let scopes: ScopeNumbers
  /// How many values the second key has, numbered from 1; 1 where there is no second key.
  private let width: Int
  /// How many figures each row has.
  private let figures: Int
  private var sums: [Int64]
  private var isTouched: [Bool]

  init(scopes: ScopeNumbers, width: Int, figures: Int) {
    self.scopes = scopes
    self.width = width
    self.figures = figures
    sums = Array(repeating: 0, count: scopes.count * width * figures)
    isTouched = Array(repeating: false, count: scopes.count * width)
  }

  mutating func add(force: Int, second: Int, figures values: Span<Int64>) {
    let cell = scopes.force(force) * width + second - 1
    isTouched[cell] = true
    for figure in 0..<figures { add(values[figure], to: cell * figures + figure) }
  }

  private mutating func add(_ value: Int64, to sum: Int) {
    let before = sums[sum]
    let isKnown = value != NumberRows.missing && before != NumberRows.missing
    sums[sum] = isKnown ? before &+ value : NumberRows.missing
  }

  /// Passes on the sums that are not empty, by scope, then by second key, and starts again at zero.
  mutating func flush(
    _ take: (_ scope: Int, _ second: Int, _ figures: ArraySlice<Int64>) -> Void
  ) {
    addUp()
    for cell in isTouched.indices where isTouched[cell] {
      take(cell / width, cell % width + 1, sums[(cell * figures)..<((cell + 1) * figures)])
    }
    for position in sums.indices { sums[position] = 0 }
    for cell in isTouched.indices { isTouched[cell] = false }
  }

  private mutating func addUp() {
    for (force, region) in scopes.regionOfForce.enumerated() {
      add(scope: scopes.force(force + 1), to: ScopeNumbers.national)
      if let region { add(scope: scopes.force(force + 1), to: scopes.region(region)) }
    }
  }

  private mutating func add(scope: Int, to sum: Int) {
    for second in 0..<width where isTouched[scope * width + second] {
      let (cell, above) = (scope * width + second, sum * width + second)
      isTouched[above] = true
      for figure in 0..<figures {
        add(sums[cell * figures + figure], to: above * figures + figure)
      }
    }
  }
}
