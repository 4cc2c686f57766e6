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

    package init(name: String, shown: String, number: Double?, isKeptBack: Bool) {
      self.name = name
      self.shown = shown
      self.number = number
      self.isKeptBack = isKeptBack
    }
  }

  /// `Highest Kent 12.3, lowest Surrey 8.1; not known 2`; `nil` where there is no figure at all.
  package func extremes(of figures: [NamedFigure]) -> String? {
    guard !figures.isEmpty else { return nil }
    let known = figures.filter { $0.number != nil }
    let highest = known.max { ($0.number ?? 0) < ($1.number ?? 0) }
    let lowest = known.min { ($0.number ?? 0) < ($1.number ?? 0) }
    let kept = figures.count(where: \.isKeptBack)
    let unknown = figures.count - known.count - kept
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
  package var outsideLimits: String { say("outside the limits") }
}
