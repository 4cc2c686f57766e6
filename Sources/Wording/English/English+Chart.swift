import ThreatDomain

extension English: ChartSentences {
  func extremes(of figures: [Words.ShadedFigure]) -> String? {
    guard !figures.isEmpty else { return nil }
    let known = figures.filter { $0.number != nil }
    let highest = known.max { ($0.number ?? 0) < ($1.number ?? 0) }
    let lowest = known.min { ($0.number ?? 0) < ($1.number ?? 0) }
    let kept = figures.count(where: \.isKeptBack)
    let unknown = figures.count { $0.number == nil && !$0.isKeptBack && !$0.isWord }
    var parts: [String] = []
    if let highest, let lowest {
      parts.append(
        known.count == 1
          ? "\(highest.name) \(highest.shown)"
          : "highest \(highest.name) \(highest.shown), lowest \(lowest.name) \(lowest.shown)")
    }
    if unknown > 0 { parts.append("not known \(count(unknown))") }
    if kept > 0 { parts.append("kept back \(count(kept))") }
    return parts.joined(separator: "; ")
  }
}

/// The words on charts.
extension English {
  func unusual(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let more =
      names.count > English.mostUnusual ? "; \(self.more(names.count - English.mostUnusual))" : ""
    return "Unusual: \(names.prefix(English.mostUnusual).joined(separator: "; "))\(more)"
  }

  private static let mostUnusual = 6

  var noneUnusual: String { "Unusual: none" }

  func signal(_ sign: String, _ meaning: String, at points: [String]) -> String {
    "Signal of rule \(sign), \(meaning): \(points.joined(separator: ", "))"
  }

  func rule(_ sign: String, _ meaning: String) -> String {
    "rule \(sign)\(meaning.isEmpty ? "" : ": \(meaning)")"
  }
}
