import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Demand broken down by place or fraud type: tables with small charts, and a heat table by month.
struct DemandBreakdown {
  let model: DemandModel
  let request: BoardRequest

  private var words: Words { request.words }

  /// One way to break demand down.
  private struct Cut {
    let id: String
    let title: Term
    let parts: [DemandPart]
  }

  private var forces: Cut { Cut(id: "forces", title: .board(.byForce), parts: model.forces) }
  private var types: Cut { Cut(id: "types", title: .board(.byType), parts: model.types) }
  private var groups: Cut { Cut(id: "groups", title: .board(.byGroup), parts: model.groups) }

  /// The regions of the nation; empty for other scopes.
  private var regions: Cut {
    Cut(id: "regions", title: .board(.byRegion), parts: model.scope == .national ? model.parts : [])
  }

  private var grouping: DemandGrouping { request[DemandGrouping.self] }

  /// The way that the reader chose, then the others.
  ///
  /// A force has no parts, so fraud types replace them.
  private var cuts: [Cut] {
    let cuts =
      switch grouping {
      case .type: [types, forces, regions]
      case .group: [groups, forces, regions]
      case .force: model.forces.isEmpty ? [types, groups] : [forces, regions, types]
      }
    return cuts.filter { !$0.parts.isEmpty } + (model.types.isEmpty ? [types] : [])
  }

  /// The table that the reader chose.
  func table(side: Pane.Side) -> Pane { table(cuts[0], id: "parts", side: side) }

  /// The tables of the other ways to break demand down.
  func otherTables(side: Pane.Side) -> [Pane] {
    cuts.dropFirst().map { table($0, id: $0.id, side: side) }
  }

  private func table(_ cut: Cut, id: String, side: Pane.Side) -> Pane {
    let span = model.span == .month ? "" : " · \(words[model.span.title])"
    let table = PartTable(
      cut.parts, month: model.month, of: model.whole, request
    ).table
    return Pane(id, words[cut.title] + span, .table(table), side: side, minimumHeight: 6)
  }

  /// A heat table by month of what the main table does not show: fraud types beside parts, or parts
  /// beside types.
  func heat(side: Pane.Side) -> Pane {
    let showsTypes = grouping == .force || model.parts.isEmpty
    let title: Term =
      showsTypes
      ? .demand(.heatTypesIndex)
      : model.scope == .national ? .demand(.heatRegionsIndex) : .demand(.heatForcesIndex)
    let heat = DemandHeat(showsTypes ? model.groups : model.parts, request)
    return Pane(
      "heat", words[title], .heat(heat.heatTable, data: Deferred(heat.data)), side: side,
      minimumHeight: 6)
  }
}
