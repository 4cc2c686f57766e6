import ThreatDomain

/// What somebody may do under a strand of a plan.
struct Work {
  let what: String
  let lead: String
  let strand: Strand
  /// The names of the themes that it is for; empty: for any fraud.
  let themes: Set<String>
  /// What a case must be for it; a threat's plan takes it in any case.
  let needs: Need

  enum Need {
    case nothing
    /// A case of a regional or national body.
    case region
    case charge
    case severalVictims
    case vulnerableVictims
  }

  init(
    _ strand: Strand, _ what: String, _ lead: String, for themes: [Theme] = [],
    needs: Need = .nothing
  ) {
    self.what = what
    self.lead = lead
    self.strand = strand
    self.themes = Set(themes.map(\.name))
    self.needs = needs
  }

  func fits(_ theme: Theme) -> Bool {
    (themes.isEmpty || themes.contains(theme.name)) && needs != .charge
  }

  func fits(_ investigation: Investigation) -> Bool {
    let theme = Theme.all.first { $0.holds(investigation) }
    guard themes.isEmpty || theme.map({ themes.contains($0.name) }) ?? false else { return false }
    return switch needs {
    case .nothing: true
    case .region: investigation.tier != .local
    case .charge: investigation.isCharged
    case .severalVictims: investigation.victims > 2
    case .vulnerableVictims: investigation.vulnerable > 1
    }
  }
}
