import ThreatDomain

/// Chooses who leads an investigation, and the forces that it touches.
extension InvestigationDesk {
  mutating func lead(_ investigation: inout Investigation) {
    investigation.tier = tier(of: investigation)
    investigation.forces = own(investigation) + foreign(investigation)
    let isForceLed =
      switch investigation.tier {
      case .local: true
      case .regional: chance.chance(0.35)
      case .national, .necc: false
      }
    if isForceLed { investigation.force = investigation.forces[0] }
    investigation.agency = agency(of: investigation)
    investigation.owner = owner(of: investigation)
  }

  /// The centre leads what was live when it began its work, or came later and has had time to rise.
  private mutating func tier(of investigation: Investigation) -> LeadTier {
    let isRipe = investigation.isLive && SampleDays.asAt - investigation.opened > 150
    return switch investigation.level {
    case .p1: isRipe && chance.chance(0.75) ? .necc : .national
    case .p2: chance.chance(investigation.kind == .fraud ? 0.35 : 0.6) ? .national : .regional
    case .p3: chance.chance(0.8) ? .regional : .local
    case .p4: .local
    }
  }

  /// The forces of its own region; a small force seldom comes first.
  private mutating func own(_ investigation: Investigation) -> [String] {
    let weights = investigation.tier == .local ? [0.85, 0.15] : [0.2, 0.4, 0.3, 0.1]
    let count = 1 + chance.position(weighted: weights)
    var free = data.forces(of: investigation.region)
    var taken: [String] = []
    while taken.count < count, !free.isEmpty {
      taken.append(data.forces[free.remove(at: position(in: free))].id)
    }
    return taken
  }

  /// A position among forces, by the roots of their populations.
  private mutating func position(in forces: [Int]) -> Int {
    chance.position(weighted: forces.map { Double(data.forces[$0].population ?? 0).squareRoot() })
  }

  /// Forces of other regions: P1 and P2 touch several regions, P3 and P4 their own alone.
  private mutating func foreign(_ investigation: Investigation) -> [String] {
    let count =
      switch investigation.level {
      case .p1: chance.within(3...6)
      case .p2: chance.within(1...3)
      case .p3, .p4: 0
      }
    let others = data.regions.map(\.id).filter { $0 != investigation.region }
    return chance.shuffled(others).prefix(count).map { region in
      let forces = data.forces(of: region)
      return data.forces[forces[position(in: forces)]].id
    }
  }

  private func agency(of investigation: Investigation) -> String {
    let region = data.regions.first { $0.id == investigation.region }
    let force = data.forces.first { $0.id == investigation.forces[0] }
    return switch investigation.tier {
    case .necc: "National Economic Crime Centre"
    case .national where investigation.kind != .fraud: "National Crime Agency"
    case .national: "City of London Police (National Lead Force)"
    case .regional: region?.unit ?? ""
    case .local: force?.name ?? ""
    }
  }

  private mutating func owner(of investigation: Investigation) -> String {
    switch investigation.tier {
    case .necc: "NECC tasking lead"
    case .national where investigation.kind != .fraud: "NCA senior investigating officer"
    case .national: chance.pick(["NLF detective superintendent", "NLF detective chief inspector"])
    case .regional: chance.pick(regionalOwners(investigation))
    case .local: chance.pick(localOwners(investigation))
    }
  }

  /// London has no regional unit, so its own forces' officers lead there.
  private func regionalOwners(_ investigation: Investigation) -> [String] {
    if investigation.region == "lon" {
      return ["MPS detective inspector", "CoLP detective inspector"]
    }
    if investigation.kind == .moneyLaundering { return ["Regional asset recovery team DI"] }
    return ["ROCU detective inspector", "Regional fraud team lead", "Regional fraud team DS"]
  }

  private func localOwners(_ investigation: Investigation) -> [String] {
    let small = investigation.isVolume && investigation.level == .p4
    return small ? ["Volume fraud DS"] : ["Economic crime unit DI", "Economic crime unit DS"]
  }
}
