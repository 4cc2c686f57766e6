import Sheets
import SnapshotStore
import ThreatDomain

/// The making of each part of the board.
extension TaskingModel {
  static func entries(
    _ records: TaskingRecords, asAt day: Day, since baseline: Day
  ) -> [GridEntry] {
    let history = InvestigationHistory(records.moves, records.escalations)
    return records.investigations.map { investigation in
      GridEntry(
        investigation,
        marks: history.marks(
          of: investigation, records.limits.priorityRules, asAt: day, since: baseline),
        asAt: day)
    }
  }

  static func forces(
    _ records: TaskingRecords, _ names: CodeNames, asAt day: Day
  ) -> [ForceCases] {
    let waiting = Dictionary(grouping: records.cases, by: \.recipient.description)
    let ids = Set(waiting.keys).union(records.takeUp.keys).union(records.listedForces)
    return ids.map { id in
      ForceCases(
        id: id, name: Scope(id).map(names.name(of:)) ?? id, casesWaiting: waiting[id]?.count ?? 0,
        oldestDays: waiting[id]?.map { day - $0.sentOn }.max(),
        takeUp: records.takeUp[id] ?? .none)
    }.inOrder {
      (-$0.casesWaiting, -($0.oldestDays ?? 0), $0.name)
    } by: {
      $0 < $1
    }
  }

  static func toEscalate(
    _ open: [GridEntry], _ escalated: [Escalated], _ records: TaskingRecords, _ names: CodeNames
  ) -> [ToEscalate] {
    let history = Dictionary(grouping: escalated.map(\.escalation), by: \.investigationID)
    let found = open.compactMap { entry -> ToEscalate? in
      let investigation = entry.investigation
      let past = history[investigation.id] ?? []
      let needs = needs(of: investigation, records, names)
      let step = EscalationRules.step(
        from: investigation.leadTier, for: needs, of: investigation.crimeKind)
      guard let step, !past.contains(where: \.isOpen) else { return nil }
      return ToEscalate(
        entry: entry, needs: needs, step: step,
        lastAnswer: past.max { ($0.decidedOn ?? $0.raisedOn) < ($1.decidedOn ?? $1.raisedOn) })
    }
    return found.inOrder { item in
      (
        -item.step.tier.place, item.entry.investigation.priority.number,
        -(item.entry.investigation.loss?.amount ?? -1), item.entry.investigation.id
      )
    } by: {
      $0 < $1
    }
  }

  private static func needs(
    of investigation: Investigation, _ records: TaskingRecords, _ names: CodeNames
  ) -> [EscalationNeed] {
    let touched = (records.forces[investigation.id] ?? []).compactMap { names.forces[$0]?.regionID }
    return EscalationRules.needs(
      of: investigation, owner: names.definitions[investigation.priority]?.owner,
      regions: Set(touched).count)
  }

  static func handedOn(_ open: [GridEntry], _ records: TaskingRecords) -> [HandedOn] {
    open.compactMap { entry in
      records.handOffs[entry.investigation.id].map { HandedOn(entry: entry, handOffs: $0) }
    }.inOrder {
      (-$0.handOffs.total, -$0.entry.age, $0.entry.investigation.id)
    } by: {
      $0 < $1
    }
  }

  static func linked(_ open: [GridEntry], _ records: TaskingRecords) -> [Linked] {
    let series = Dictionary(grouping: records.inSeries) { $0.seriesID }
    let all = open.map { entry in
      let own = entry.investigation
      let others = own.seriesID == nil ? [] : series[own.seriesID] ?? []
      return Linked(
        entry: entry, others: others.filter { $0.leadAgency != own.leadAgency },
        forceCount: records.forces[own.id]?.count ?? 0)
    }
    let inSeries = all.filter { !$0.others.isEmpty }.inOrder {
      ($0.entry.investigation.seriesID ?? "", $0.entry.investigation.id)
    } by: {
      $0 < $1
    }
    let touching = all.filter { $0.others.isEmpty && $0.forceCount > 1 }.inOrder {
      (-$0.forceCount, $0.entry.investigation.id)
    } by: {
      $0 < $1
    }
    return inSeries + touching
  }
}
