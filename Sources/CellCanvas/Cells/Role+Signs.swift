extension Role {
  /// The signs of this role: one of them is in the text wherever the role's colour has a meaning.
  ///
  /// A board may use a word in place of a sign: `no owner`, `never`, `overdue`. Roles without signs
  /// carry no meaning by colour. They separate parts of the screen, or repeat a word that is always
  /// there, such as `SAMPLE` in the role `banner`.
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
    // The line is whatever is not the mean, a limit or a point.
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
