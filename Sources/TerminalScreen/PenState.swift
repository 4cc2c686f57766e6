/// The colours and attributes that a terminal writes in, as SGR sets them (ECMA-48, 8.3.117).
struct PenState: Equatable {
  enum Color: Equatable {
    /// The terminal's own colour.
    case own
    /// A basic colour, 0 to 15: parameters 30 to 37 and 90 to 97, or 40 to 47 and 100 to 107.
    case basic(Int)
    case indexed(Int)
    case direct(Int, Int, Int)
  }

  var foreground = Color.own
  var background = Color.own
  var attributes: Attributes = []

  /// The attributes that are on.
  ///
  /// They are bold, dim, slanted, underlined, blinking (slow and fast), reversed, hidden and struck
  /// out.
  struct Attributes: OptionSet {
    var rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// - Parameter parameter: The SGR parameter of the attribute, 1 to 9.
    init(_ parameter: Int) { rawValue = 1 << parameter }

    var parameters: [Int] { (1...9).filter { contains(Attributes($0)) } }

    static let intensities: Attributes = [Attributes(1), Attributes(2)]
    static let blinking: Attributes = [Attributes(5), Attributes(6)]
    static let reversed = Attributes(7)
    /// The attributes that can be seen on a blank.
    static let onBlanks: Attributes = [
      Attributes(4), Attributes(5), Attributes(6), reversed, Attributes(9),
    ]
  }

  /// Applies the parameters of one sequence.
  ///
  /// - Returns: Whether all parameters are known; otherwise the state must not be used.
  mutating func take(_ parameters: [Int]) -> Bool {
    var rest = parameters.isEmpty ? [0] : parameters[...]
    while let first = rest.popFirst() {
      switch first {
      case 0: self = PenState()
      case 1...9: attributes.insert(Attributes(first))
      case 22: attributes.subtract(.intensities)
      case 25: attributes.subtract(.blinking)
      case 23...29: attributes.remove(Attributes(first - 20))
      case 30...37: foreground = .basic(first - 30)
      case 40...47: background = .basic(first - 40)
      case 90...97: foreground = .basic(first - 90 + 8)
      case 100...107: background = .basic(first - 100 + 8)
      case 39: foreground = .own
      case 49: background = .own
      case 38, 48:
        guard let color = Color(&rest) else { return false }
        if first == 38 { foreground = color } else { background = color }
      default: return false
      }
    }
    return true
  }

  /// The fewest parameters that turn this state into `other`; `nil` where the two are equal.
  func parameters(to other: PenState) -> [Int]? {
    guard self != other else { return nil }
    let (step, reset) = (steps(to: other), [0] + PenState().steps(to: other))
    let endsSomething =
      !attributes.isSubset(of: other.attributes)
      || foreground != .own && other.foreground == .own
      || background != .own && other.background == .own
    // Old terminals end attributes only by 0; those with 256 colours can also end each one by
    // itself.
    let isOld = !foreground.isOfMany && !background.isOfMany
    return endsSomething && (isOld || reset.count <= step.count) ? reset : step
  }

  /// The parameters that first turn attributes off, then others on, then set colours.
  private func steps(to other: PenState) -> [Int] {
    var kept = attributes.intersection(other.attributes)
    var off: [Int] = []
    // Bold and dim end together, and so do slow and fast blinking.
    for (group, end) in [(Attributes.intensities, 22), (.blinking, 25)]
    where !attributes.intersection(group).isSubset(of: kept) {
      kept.subtract(group)
      off.append(end)
    }
    let others = attributes.subtracting(kept).subtracting([.intensities, .blinking])
    return off + others.parameters.map { $0 + 20 } + other.attributes.subtracting(kept).parameters
      + (foreground == other.foreground ? [] : other.foreground.parameters(base: 30))
      + (background == other.background ? [] : other.background.parameters(base: 40))
  }

  /// Whether a blank looks the same in both: its ink is seen only in lines and reversed colours.
  func isSamePaper(as other: PenState) -> Bool {
    let shows = attributes.intersection(.onBlanks)
    return background == other.background && shows == other.attributes.intersection(.onBlanks)
      && (shows.isEmpty || foreground == other.foreground)
  }
}

extension PenState.Color {
  /// Whether the colour is one of 256 or more.
  fileprivate var isOfMany: Bool {
    switch self {
    case .own, .basic: false
    case .indexed, .direct: true
    }
  }

  /// Reads the colour after 38 or 48: `5;N` or `2;R;G;B`.
  fileprivate init?(_ rest: inout ArraySlice<Int>) {
    let kind = rest.popFirst()
    let numbers = Array(rest.prefix(kind == 5 ? 1 : 3))
    rest = rest.dropFirst(numbers.count)
    switch (kind, numbers.count) {
    case (5, 1): self = .indexed(numbers[0])
    case (2, 3): self = .direct(numbers[0], numbers[1], numbers[2])
    default: return nil
    }
  }

  /// - Parameter base: 30 for ink, 40 for paper.
  fileprivate func parameters(base: Int) -> [Int] {
    switch self {
    case .own: [base + 9]
    case .basic(let number): [number < 8 ? base + number : base + 60 + number - 8]
    case .indexed(let number): [base + 8, 5, number]
    case .direct(let red, let green, let blue): [base + 8, 2, red, green, blue]
    }
  }
}
