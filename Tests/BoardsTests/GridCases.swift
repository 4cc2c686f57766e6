import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

/// Hand-made investigations and their grid.
enum GridCases {
  static let asAt = Day(year: 2019, month: 4, dayOfMonth: 5)
  static let baseline = asAt - 28

  static func investigation(
    _ id: String, _ operation: String = "Ferrous", level: PriorityLevel = .p3,
    tier: LeadTier = .regional, force: String? = nil, owner: String? = "Economic crime DI",
    status: InvestigationStatus = .open, opened: Int = 100, active: Int = 3, due: Int? = nil,
    decision: String? = nil, victims: Int = 14, vulnerable: Int = 5, pounds: Int64 = 1000,
    plans: Set<Strand> = Set(Strand.allCases), conditions: String? = nil,
    marking: Marking = .official
  ) -> Investigation {
    Investigation(
      id: id, operation: operation, title: "Parcels to empty houses", regionID: "se",
      forceID: force, leadTier: tier, leadAgency: "SEROCU", ownerRole: owner, priority: level,
      prioritySince: asAt - min(opened, 40), status: status, openedOn: asAt - opened,
      lastActivityOn: asAt - active, decisionDue: due.map { asAt - $0 },
      decisionWanted: decision, fraudType: "NFIB1H", victims: victims,
      vulnerableVictims: vulnerable, loss: Pence(pounds * 100), plans: FourPlans(plans),
      handling: conditions == nil ? .share : .conditions, handlingConditions: conditions,
      marking: marking)
  }

  static func move(
    _ id: String, _ investigation: String, daysAgo: Int, _ from: PriorityLevel?,
    _ to: PriorityLevel
  ) -> PriorityMove {
    PriorityMove(
      id: id, investigationID: investigation, movedOn: asAt - daysAgo, fromLevel: from,
      toLevel: to, reason: "Linked to Calder")
  }

  static func escalation(
    _ id: String, _ investigation: String, daysAgo: Int, state: EscalationState = .proposed,
    answeredAfter days: Int? = nil
  ) -> Escalation {
    Escalation(
      id: id, investigationID: investigation, raisedOn: asAt - daysAgo, fromTier: .regional,
      toTier: .national, route: .nca, state: state, decidedOn: days.map { asAt - daysAgo + $0 },
      reason: "Needs assets that the region lacks")
  }

  static func names(_ language: Language = .english) -> CodeNames {
    CodeNames(
      Words(language),
      forces: [
        "kent": .init(name: "Kent", regionID: "se"), "essex": .init(name: "Essex", regionID: "ea"),
        "surrey": .init(name: "Surrey", regionID: "se"),
      ], regions: ["se": "South East"],
      types: [
        FraudType(
          code: "NFIB1H", name: "Other advance fee fraud", groupName: "Advance fee", isCyber: false)
      ],
      definitions: [
        PriorityDefinition(
          level: .p3, name: "One region", meaning: "Within one region.", owner: "ROCU",
          reviewDays: 28, isLocalDefinition: true)
      ])
  }

  static func model(
    _ investigations: [Investigation], moves: [PriorityMove] = [],
    escalations: [Escalation] = [], by grouping: GridGrouping = .tier, scope: Scope = .national,
    showing filter: MarkFilter = .all
  ) -> GridModel {
    GridModel(
      GridRecords(
        investigations: investigations, closedCount: 0, moves: moves, escalations: escalations,
        forces: [:]),
      rows: GridModel.Rows(by: grouping, names: names(), scope: scope), showing: filter,
      PriorityRules(), asAt: asAt, since: baseline)
  }

  static func writer(isSafe: Bool = false) -> InvestigationWriter {
    InvestigationWriter(
      request: BoardRequest(
        scope: .national, month: asAt.month, words: Words(.english), isSafe: isSafe),
      names: names(), forces: ["I-1": ["kent", "surrey"]], asAt: asAt)
  }

  static func sheet(
    _ model: GridModel, isSafe: Bool = false, explained isExplained: Bool = false
  ) -> Sheet {
    GridSheet(
      model: model, writer: writer(isSafe: isSafe), scopeName: "South East",
      baseline: baseline, grouping: .tier
    ).sheet(explained: isExplained)
  }
}

extension Sheet {
  /// The table of the pane with that id.
  func table(_ pane: String) -> DataTable? { panes.first { $0.id == pane }?.data }

  /// The text of all lines, tables and sentences.
  var text: String {
    let lines = panes.flatMap { pane in
      if case .text(let lines) = pane.content { return lines.drawn }
      return pane.data?.rows.flatMap { [$0.fields.flatMap(\.runs)] + $0.details.drawn } ?? []
    }
    let texts = (headline.drawn + lines).map { $0.map(\.text.string).joined() }
    return (texts + sentences).joined(separator: "\n")
  }

  var block: GridBlock? {
    for case .grid(let block, _) in panes.map(\.content) { return block }
    return nil
  }
}

extension DataTable {
  /// The figures of a column, top down.
  func column(_ id: String) -> [RawValue] {
    guard let position = columns.firstIndex(where: { $0.id?.name == id }) else { return [] }
    return rows.map { $0.fields[position].raw }
  }
}

extension RawValue {
  /// The value as a test writes it.
  var plain: String {
    switch self {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .decimal(let value): value.text
    case .missing: "missing"
    case .suppressed: "suppressed"
    }
  }
}
