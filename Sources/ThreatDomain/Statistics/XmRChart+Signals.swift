extension XmRChart {
  /// The signals that the last value takes part in, in the order of the four rules.
  ///
  /// A run that ended before the last value is history and not listed. Given for series of any
  /// length; ``judgement(history:)`` asks for enough months first.
  public var signals: [Signal] { [outside, shift, trend, nearLimit].compactMap(\.self) }

  private var last: Int { values.count - 1 }

  private var outside: Signal? {
    guard let direction = sideOutside(at: last) else { return nil }
    let limit = direction == .high ? upperLimit : lowerLimit
    return Signal(kind: .outsideLimit, direction: direction, bound: limit)
  }

  private var shift: Signal? {
    guard let direction = side(at: last) else { return nil }
    let length = values.indices.reversed().prefix { side(at: $0) == direction }.count
    guard length >= rules.shiftLength else { return nil }
    return Signal(kind: .shift(length: length), direction: direction, bound: mean)
  }

  private var trend: Signal? {
    guard let direction = step(to: last) else { return nil }
    let steps = values.indices.reversed().prefix { step(to: $0) == direction }.count
    guard steps + 1 >= rules.trendLength else { return nil }
    let start = values[last - steps]
    return Signal(kind: .trend(length: steps + 1), direction: direction, bound: start)
  }

  private var nearLimit: Signal? {
    let window = values.indices.suffix(rules.nearWindow)
    guard window.count == rules.nearWindow, let direction = sideNear(at: last) else { return nil }
    let near = window.filter { sideNear(at: $0) == direction }.count
    guard near >= rules.nearCount, window.allSatisfy({ side(at: $0) == direction }) else {
      return nil
    }
    return Signal(kind: .nearLimit, direction: direction, bound: nearLine(direction))
  }

  /// Which way the series went from the value before `position`; `nil` where it stood still.
  private func step(to position: Int) -> Signal.Direction? {
    guard position > 0 else { return nil }
    let step = values[position] - values[position - 1]
    guard abs(step) > tolerance else { return nil }
    return step > 0 ? .high : .low
  }
}
