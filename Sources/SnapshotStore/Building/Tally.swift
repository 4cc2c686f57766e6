/// Sums of one month, by scope and by a second number, made while rows pass by.
///
/// Every row counts towards its force, the force's region and the nation.
struct Tally {
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
    add(scope: ScopeNumbers.national, second: second, values)
    add(scope: scopes.force(force), second: second, values)
    if let region = scopes.regionOfForce[force - 1] {
      add(scope: scopes.region(region), second: second, values)
    }
  }

  private mutating func add(scope: Int, second: Int, _ values: Span<Int64>) {
    let cell = scope * width + second - 1
    isTouched[cell] = true
    for figure in 0..<figures { sums[cell * figures + figure] &+= values[figure] }
  }

  /// Writes every cell that a row touched, in key order, and starts again at zero.
  mutating func flush(
    month: Int, into insert: borrowing Statement
  ) throws(StoreError) {
    for cell in isTouched.indices where isTouched[cell] {
      insert.bind(month, at: 1)
      insert.bind(cell / width, at: 2)
      if width > 1 { insert.bind(cell % width + 1, at: 3) }
      let first = width > 1 ? 4 : 3
      for figure in 0..<figures { insert.bind(sums[cell * figures + figure], at: first + figure) }
      try insert.run()
    }
    for position in sums.indices { sums[position] = 0 }
    for cell in isTouched.indices { isTouched[cell] = false }
  }
}
