/// Sums of one month, by scope and by a second number, made while rows pass by.
///
/// Rows count towards their force; at the end of the month forces add up to regions and nation.
struct Tally: Sendable {
  private let scopes: ScopeNumbers
  /// How many values the second number has, from 1; 1 where there is none.
  private let width: Int
  /// How many figures a row adds.
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
    for figure in 0..<figures { sums[cell * figures + figure] &+= values[figure] }
  }

  /// The row of every cell that something was added to, in key order; starts again at zero.
  mutating func flush(month: Int) -> NumberRows {
    addUp()
    var rows = NumberRows(width: figures + (width > 1 ? 3 : 2), capacity: isTouched.count)
    for cell in isTouched.indices where isTouched[cell] {
      rows.append(Int64(month))
      rows.append(Int64(cell / width))
      if width > 1 { rows.append(Int64(cell % width + 1)) }
      for figure in 0..<figures { rows.append(sums[cell * figures + figure]) }
    }
    for position in sums.indices { sums[position] = 0 }
    for cell in isTouched.indices { isTouched[cell] = false }
    return rows
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
        sums[above * figures + figure] &+= sums[cell * figures + figure]
      }
    }
  }
}
