import CellCanvas

/// Lines as cells: runs of text in roles.
extension Line {
  /// The line as it is drawn; `nil` where the line is not drawn.
  package var runs: [TextRun]? { runs(farApart: nil) }

  /// - Parameter sign: The sign between facts that are far apart, where blanks would not separate
  ///   them.
  package func runs(farApart sign: SafeText?) -> [TextRun]? {
    switch self {
    case .facts(let facts, let gap) where gap.isFar && sign != nil:
      Fact.runs(facts, between: TextRun(sign ?? .empty))
    case .facts(let facts, let gap): Fact.runs(facts, apart: gap)
    case .item(let number, let facts):
      [TextRun(SafeText("\(number)  "), role: .heading)] + Fact.runs(facts, apart: .close)
    case .says(let headline): headline.said.runs
    case .aside: nil
    case .blank: []
    }
  }
}

extension [Line] {
  /// The lines that are drawn.
  package var drawn: [[TextRun]] { compactMap(\.runs) }
}

extension [Line] {
  /// The items of an ordered list without their numbers; `nil` where the lines are not such a list.
  package var numbered: [[TextRun]]? {
    let items = compactMap(\.itemRuns)
    return count > 1 && items.count == count ? items : nil
  }
}

extension Line {
  fileprivate var itemRuns: [TextRun]? {
    if case .item(_, let facts) = self { Fact.runs(facts, apart: .close) } else { nil }
  }
}

extension Line.Gap {
  fileprivate var isFar: Bool {
    switch self {
    case .far, .farDim, .remark: true
    case .touching, .close, .near, .dots: false
    }
  }

  fileprivate var run: TextRun? {
    switch self {
    case .touching: nil
    case .close: TextRun("  ")
    case .near: TextRun("   ")
    case .far, .farDim, .remark: TextRun("    ")
    case .dots: TextRun(" · ", role: .dim)
    }
  }
}

extension Fact {
  fileprivate static func runs(_ facts: [Fact], apart gap: Line.Gap) -> [TextRun] {
    switch gap {
    case .touching, .close, .near, .far, .dots: runs(facts, between: gap.run)
    case .farDim:
      facts.enumerated().flatMap { $0 > 0 ? $1.runs(behind: "    ") : $1.runs }
    case .remark:
      runs(facts.dropLast(), between: gap.run)
        + (facts.last.map { facts.count > 1 ? $0.runs(behind: "    ") : $0.runs } ?? [])
    }
  }

  fileprivate static func runs(_ facts: [Fact], between gap: TextRun?) -> [TextRun] {
    facts.enumerated().flatMap { position, fact in
      // The run of a subject's name includes the blanks after it.
      let isApart = position > 0 && facts[position - 1].head != .name
      return (isApart ? [gap].compactMap(\.self) : []) + fact.runs
    }
  }

  /// The name, the value and the notes.
  package var runs: [TextRun] {
    headRuns + field.runs + notes.flatMap { $0.runs(behind: " ") }
  }

  /// The runs, with these blanks added to the first of them.
  private func runs(behind blanks: SafeText) -> [TextRun] {
    let runs = runs
    guard let first = runs.first else { return [] }
    return [TextRun(blanks + first.text, role: first.role)] + runs.dropFirst()
  }

  private var headRuns: [TextRun] {
    switch head {
    case .unsaid: []
    case .label: [TextRun(SafeText("\(label)  "), role: .dim)]
    case .heading, .name: [TextRun(SafeText("\(label)  "), role: .heading)]
    case .labelOf(let name):
      [
        TextRun(SafeText("\(name)  "), role: .heading), TextRun(SafeText("\(label)  "), role: .dim),
      ]
    case .role(let role): [TextRun(SafeText("\(label)  "), role: role)]
    case .column(let width): [TextRun(SafeText(label).padded(to: width), role: .dim)]
    }
  }
}
