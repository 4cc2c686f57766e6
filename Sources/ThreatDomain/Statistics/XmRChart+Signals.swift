extension XmRChart {
  /// The signals that include the last value, in the order of the four rules.
  ///
  /// A run that ended before the last value is history and is not listed; a gap ends a run. The
  /// signals are given for series of any length. ``judgement(history:)`` checks first for enough
  /// months.
  public var signals: [Signal] { signals(at: values.count - 1) }

  /// The signals that end with the value at a position, as if it were the last.
  ///
  /// Mean and limits stay those of the whole series.
  public func signals(at position: Int) -> [Signal] {
    XmRRule.allCases.compactMap { signal(of: $0, at: position) }
  }

  /// The signal of one rule that ends with the value at a position.
  public func signal(of rule: XmRRule, at position: Int) -> Signal? {
    switch rule {
    case .outsideLimit: outside(at: position)
    case .shift: shift(to: position)
    case .trend: trend(to: position)
    case .nearLimit: nearLimit(at: position)
    }
  }

  private func outside(at position: Int) -> Signal? {
    guard let direction = sideOutside(at: position) else { return nil }
    let limit = direction == .high ? upperLimit : lowerLimit
    return Signal(kind: .outsideLimit, direction: direction, bound: limit)
  }

  private func shift(to position: Int) -> Signal? {
    guard let direction = side(at: position) else { return nil }
    let length = unbroken(to: position).reversed().prefix { side(at: $0) == direction }.count
    guard length >= rules.shiftLength else { return nil }
    return Signal(kind: .shift(length: length), direction: direction, bound: mean)
  }

  private func trend(to position: Int) -> Signal? {
    guard let direction = step(to: position) else { return nil }
    let steps = unbroken(to: position).reversed().prefix { step(to: $0) == direction }.count
    guard steps + 1 >= rules.trendLength else { return nil }
    return Signal(
      kind: .trend(length: steps + 1), direction: direction, bound: values[position - steps])
  }

  private func nearLimit(at position: Int) -> Signal? {
    let window = unbroken(to: position).suffix(rules.nearWindow)
    guard window.count == rules.nearWindow, let direction = sideNear(at: position) else {
      return nil
    }
    let near = window.filter { sideNear(at: $0) == direction }.count
    guard near >= rules.nearCount, window.allSatisfy({ side(at: $0) == direction }) else {
      return nil
    }
    return Signal(kind: .nearLimit, direction: direction, bound: nearLine(direction))
  }

  /// Which way the series moved from the value before `position`.
  ///
  /// `nil` where it did not move, and after a gap.
  private func step(to position: Int) -> Signal.Direction? {
    guard follows(position) else { return nil }
    let step = values[position] - values[position - 1]
    guard abs(step) > tolerance else { return nil }
    return step > 0 ? .high : .low
  }
}
