extension Role {
  /// The signs of which one stands in the text wherever the colour of the role says something.
  ///
  /// A board may put a word in place of a sign: `no owner`, `never`, `overdue`. Roles without signs
  /// say nothing by their colour: they tell parts of the screen apart, or repeat what is a word
  /// always, as `SAMPLE` is in the role `banner`.
  package func signs(in glyphs: Glyphs) -> [String] {
    switch self {
    case .text, .dim, .title, .heading, .marking, .tab, .tabActive, .border, .key, .input: []
    case .banner, .hostile: []
    case .selected: [String(glyphs.selection), "["]
    // The signs of the 4Ps that have a plan.
    case .good: ["Pu", "Pv", "Pt", "Pp"]
    case .warning: ["!", "·", "-"]
    case .alert, .stale: ["!"]
    case .p1: ["P1"]
    case .p2: ["P2"]
    case .p3: ["P3"]
    case .p4: ["P4"]
    case .up: ["+"]
    case .down: ["-"]
    // The line is what is neither mean nor limit nor point.
    case .chartLine: []
    case .chartMean: [String(glyphs.meanLine)]
    case .chartLimit: [String(glyphs.limitLine)]
    case .chartPoint: [String(glyphs.point)]
    case .barHarm: glyphs.signs(ofPart: 0)
    case .barLikelihood: glyphs.signs(ofPart: 1)
    case .barPosition: glyphs.signs(ofPart: 2)
    case .shade1: [String(glyphs.shades[0]), "1"]
    case .shade2: [String(glyphs.shades[1]), "2"]
    case .shade3: [String(glyphs.shades[2]), "3"]
    case .shade4: [String(glyphs.shades[3]), "4"]
    }
  }
}

extension Glyphs {
  fileprivate func signs(ofPart part: Int) -> [String] {
    [String(fillings[part]), String(alternateFillings[part])]
  }
}
