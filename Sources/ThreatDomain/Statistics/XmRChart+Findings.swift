extension XmRChart {
  /// The finding of each of the four rules, in their order.
  public var findings: [RuleFinding] {
    XmRRule.allCases.map { rule in
      let last = values.count - 1
      let signal = signal(of: rule, at: last)
      let positions = signal.map { self.positions(of: $0, endingAt: last) } ?? []
      let earlier = participants(of: rule).subtracting(positions)
      return RuleFinding(
        rule: rule, signal: signal, bounds: bounds(of: rule), positions: positions,
        earlier: earlier.sorted())
    }
  }

  /// The rules that each value took part in, by position, whenever their signal ended.
  ///
  /// The charts of Making Data Count also colour every point of a run.
  public var rulesByPosition: [[XmRRule]] {
    let byRule = XmRRule.allCases.map { ($0, participants(of: $0)) }
    return values.indices.map { position in
      byRule.filter { $0.1.contains(position) }.map(\.0)
    }
  }

  /// Which way the value at a position is unusual by a rule that it took part in; `nil` where it did
  /// not.
  ///
  /// Of two runs that meet in it the earlier.
  public func direction(of rule: XmRRule, at position: Int) -> Signal.Direction? {
    values.indices.lazy.compactMap { last in
      self.signal(of: rule, at: last).flatMap { signal in
        self.positions(of: signal, endingAt: last).contains(position) ? signal.direction : nil
      }
    }.first
  }

  private func participants(of rule: XmRRule) -> Set<Int> {
    values.indices.reduce(into: []) { found, position in
      guard let signal = signal(of: rule, at: position) else { return }
      found.formUnion(positions(of: signal, endingAt: position))
    }
  }

  private func positions(of signal: Signal, endingAt last: Int) -> [Int] {
    switch signal.kind {
    case .outsideLimit: [last]
    case .shift(let length), .trend(let length): Array((last - length + 1)...last)
    case .nearLimit:
      ((last - rules.nearWindow + 1)...last).filter { sideNear(at: $0) == signal.direction }
    }
  }

  private func bounds(of rule: XmRRule) -> [Double] {
    switch rule {
    case .outsideLimit: [upperLimit, lowerLimit]
    case .shift: [mean]
    case .trend: []
    case .nearLimit: [nearLine(.high), nearLine(.low)]
    }
  }
}
