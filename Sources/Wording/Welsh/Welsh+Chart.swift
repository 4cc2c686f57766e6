import ThreatDomain

extension Welsh: ChartSentences {
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
          : "uchaf \(highest.name) \(highest.shown), isaf \(lowest.name) \(lowest.shown)")
    }
    if unknown > 0 { parts.append("anhysbys \(count(unknown))") }
    if kept > 0 { parts.append("daliwyd yn ôl \(count(kept))") }
    return parts.joined(separator: "; ")
  }
}

/// The words on charts.
extension Welsh {
  func unusual(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let more = names.count - Welsh.mostUnusual
    let first = names.prefix(Welsh.mostUnusual).joined(separator: "; ")
    return "Anarferol: \(first)\(more > 0 ? "; \(self.more(more))" : "")"
  }

  private static let mostUnusual = 6

  var noneUnusual: String { "Anarferol: dim" }

  func signal(_ sign: String, _ meaning: String, at points: [String]) -> String {
    "Arwydd rheol \(sign), \(meaning): \(points.joined(separator: ", "))"
  }

  func rule(_ sign: String, _ meaning: String) -> String {
    "rheol \(sign)\(meaning.isEmpty ? "" : ": \(meaning)")"
  }
}
