import ExportFormat
import MeetingJournal
import ThreatDomain

/// The rows of each kind of entry.
extension RowEdits {
  /// The day on which the group agreed it.
  private var day: String { "\(event.at.day)" }

  mutating func edit() {
    switch event.matter {
    case .escalation(let matter): edit(matter)
    case .claim(let matter): edit(matter)
    default: if decision.verdict == .agree { agree() }
    }
  }

  private mutating func agree() {
    switch event.matter {
    case .priority(let matter): agree(matter)
    case .owner(let matter):
      if let (table, column) = ComparedField.owner(in: matter.item.table) {
        set(table, matter.item.key, column, to: matter.new)
      }
    case .level(let matter): agree(matter)
    case .answer(let matter): agree(matter)
    case .activity(let matter): agree(matter)
    case .gap(let matter): agree(matter)
    case .score(let matter): agree(matter)
    default:
      if let request = RequestRow(event, from: region) {
        put(.request, request.values(id: root, raisedOn: day), keeping: ["state", "raised_on"])
      }
    }
  }

  private mutating func agree(_ matter: Matter.Priority) {
    set(.threat, matter.threat, "agreed_priority", to: matter.new.rawValue)
    set(.threat, matter.threat, "agreed_on", to: day)
    set(.threat, matter.threat, "agreed_until", to: matter.validTo.map { "\($0)" } ?? "")
    set(.threat, matter.threat, "rationale", to: matter.rationale)
  }

  private mutating func agree(_ matter: Matter.Level) {
    let before = tables.field(.investigation, matter.operation, "priority") ?? ""
    guard before != matter.to.rawValue else { return }
    put(
      .priorityMove,
      [
        "move_id": event.id.description, "investigation_id": matter.operation, "moved_on": day,
        "from_level": before, "to_level": matter.to.rawValue, "reason": matter.ground,
      ])
    set(.investigation, matter.operation, "priority", to: matter.to.rawValue)
    set(.investigation, matter.operation, "priority_since", to: day)
  }

  /// An escalation stands in its table whatever is decided: proposed, accepted or declined.
  private mutating func edit(_ matter: Matter.Escalation) {
    let isDecided = decision.verdict != .later
    let isComplex = tables.field(.investigation, matter.operation, "is_complex") ?? "0"
    let state: EscalationState =
      switch decision.verdict {
      case .agree: .accepted
      case .refuse: .declined
      case .later: .proposed
      }
    guard tables.has(.investigation, matter.operation) else { return }
    put(
      .escalation,
      [
        "escalation_id": root, "investigation_id": matter.operation, "raised_on": day,
        "from_tier": matter.from.rawValue, "to_tier": matter.to.rawValue,
        "route": matter.route.rawValue, "state": state.rawValue, "is_complex": isComplex,
        "ask": matter.ask, "answer_due": matter.answerDue.map { "\($0)" } ?? "",
        "decided_on": isDecided ? "\(today)" : "",
        "reason": isDecided ? decision.reason ?? matter.ask : matter.ask,
        "raise_again_on": decision.raiseAgainOn.map { "\($0)" } ?? "",
      ], keeping: ["raised_on"])
  }

  /// A disruption is claimed until a panel decided on it.
  private mutating func edit(_ matter: Matter.Claim) {
    let state: DisruptionState =
      switch decision.verdict {
      case .agree: .validated
      case .refuse: .rejected
      case .later: .proposed
      }
    func target(_ table: Table) -> String {
      matter.target?.table == table.name ? matter.target?.key ?? "" : ""
    }
    let (actor, investigation) = (target(.actor), target(.investigation))
    let isKnown = [(Table.actor, actor), (.investigation, investigation)].allSatisfy {
      $1.isEmpty || tables.has($0, $1)
    }
    guard isKnown else { return }
    put(
      .disruption,
      [
        "disruption_id": root, "disrupted_on": "\(matter.day)", "actor_id": actor,
        "investigation_id": investigation, "claimed_by": scope,
        "strand": matter.strand.rawValue, "grade": matter.grade.rawValue,
        "tactic": matter.tactic, "state": state.rawValue, "evidence": matter.evidence ?? "",
      ])
  }

  private mutating func agree(_ matter: Matter.Answer) {
    let id = matter.dissemination
    let present = tables.field(.dissemination, id, matter.reply.column) ?? ""
    // The first outcome is the first: a later one does not take its place.
    guard matter.reply != .outcome || present.isEmpty else { return }
    set(.dissemination, id, matter.reply.column, to: "\(matter.on)")
    switch matter.reply {
    case .declined:
      set(.dissemination, id, "declined_reason", to: matter.reason ?? "")
      set(.dissemination, id, "taken_up_on", to: "")
    case .takenUp:
      set(.dissemination, id, "declined_on", to: "")
      set(.dissemination, id, "declined_reason", to: "")
    case .outcome: break
    }
  }

  private mutating func agree(_ matter: Matter.Activity) {
    put(
      .planActivity,
      [
        "activity_id": root, "subject_kind": matter.subjectKind.rawValue,
        "subject_id": matter.subjectID, "strand": matter.strand.rawValue, "what": matter.what,
        "lead_role": matter.leadRole ?? "", "scope": scope,
        "due_on": matter.due.map { "\($0)" } ?? "", "state": ActivityState.planned.rawValue,
      ], keeping: ["state"])
  }

  /// A gap that is known already was raised once more.
  private mutating func agree(_ matter: Matter.Gap) {
    let known = RowEdits.capability(of: matter, root: returned.root, in: tables)
    guard let id = known else {
      put(
        .capability,
        [
          "capability_id": root, "scope": "\(matter.scope)", "name": matter.name, "needed": "0",
          "in_post": "0", "trained": "0", "gap": matter.missing,
          "threat_id": matter.blocks ?? "", "raised_on": day, "times_raised": "1",
        ])
      return
    }
    let times = tables.field(.capability, id, "times_raised").flatMap(Int.init) ?? 0
    set(.capability, id, "gap", to: matter.missing)
    if let blocks = matter.blocks { set(.capability, id, "threat_id", to: blocks) }
    set(.capability, id, "raised_on", to: day)
    set(.capability, id, "times_raised", to: "\(times + 1)")
  }

  /// The capability of that body and name, or the one that the entry made before.
  static func capability(
    of gap: Matter.Gap, root: EventID, in tables: CentreTables
  ) -> String? {
    let (scope, name) = (
      Table.capability.place(of: "scope"), Table.capability.place(of: "name")
    )
    return tables.id(in: .capability) { row in
      row[0] == root.description
        || row[scope] == "\(gap.scope)" && row[name].lowercased() == gap.name.lowercased()
    }
  }

  /// Each assessment is a row of its own: scores have a history.
  private mutating func agree(_ matter: Matter.Score) {
    let id = event.id.description
    put(
      .assessment,
      [
        "assessment_id": id, "subject_kind": matter.subjectKind.rawValue,
        "subject_id": matter.subjectID, "assessed_on": day,
        "scorer_role": event.role ?? "Prosperity Threat Group", "model_id": matter.modelID,
        "version": matter.modelVersion, "confidence": matter.confidence.rawValue,
      ])
    for (component, value) in matter.values.sorted(by: { $0.key < $1.key }) {
      put(
        .assessmentScore,
        ["assessment_id": id, "component_id": component, "value": String(value)])
    }
  }
}
