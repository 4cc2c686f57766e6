import ThreatDomain

/// What stands on paper and in printed files.
extension Words {
  /// `page 1 of 3`, cut where the numbers stand: a page's own counter writes them.
  package var pageParts: (before: String, between: String) {
    let parts = page(0, of: 0).split(separator: "0", omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  /// `snapshot 1a2b3c4d5e6f`.
  package func snapshotHash(_ digits: String) -> String { say("snapshot \(digits)") }

  /// `expires 2019-05-20`.
  package func expires(_ day: String) -> String { say("expires \(day)") }

  /// Who printed it, where and when, as far as that is known.
  package func printed(by user: String?, on host: String?, at moment: String) -> String {
    let person = user.map { " by \($0)" } ?? ""
    let machine = host.map { " on \($0)" } ?? ""
    return say("printed\(person)\(machine), \(moment)")
  }
}

/// The words under charts.
extension Words {
  /// A figure on a chart, and what it is called there.
  package struct NamedFigure: Equatable, Sendable {
    let name: String
    let shown: String
    /// `nil` where it is not known, or kept back.
    let number: Double?
    let isKeptBack: Bool
    /// Whether it is said in words: known, and no number.
    let isWord: Bool

    package init(
      name: String, shown: String, number: Double?, isKeptBack: Bool, isWord: Bool = false
    ) {
      self.name = name
      self.shown = shown
      self.number = number
      self.isKeptBack = isKeptBack
      self.isWord = isWord
    }
  }

  /// `Highest Kent 12.3, lowest Surrey 8.1; not known 2`; `nil` where there is no figure at all.
  package func extremes(of figures: [NamedFigure]) -> String? {
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
    return say(parts.joined(separator: "; "))
  }
}

/// The words on charts.
extension Words {
  /// `Unusual: Kent, Mar 2019; Dorset, Jul 2018`, the first few of them; empty where none is.
  package func unusual(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let more =
      names.count > Words.mostUnusual ? "; \(self.more(names.count - Words.mostUnusual))" : ""
    return say("Unusual: \(names.prefix(Words.mostUnusual).joined(separator: "; "))\(more)")
  }

  private static let mostUnusual = 6

  /// What a chart of signals says where there is none.
  package var noneUnusual: String { say("Unusual: none") }

  /// `Signal of rule 1, outside the limits: Mar 2018, Mar 2019`.
  package func signal(_ sign: String, _ meaning: String, at points: [String]) -> String {
    say("Signal of rule \(sign), \(meaning): \(points.joined(separator: ", "))")
  }

  /// What a mark of a chart is, in its legend: `rule 1: outside the limits`.
  package func rule(_ sign: String, _ meaning: String) -> String {
    say("rule \(sign)\(meaning.isEmpty ? "" : ": \(meaning)")")
  }
}
