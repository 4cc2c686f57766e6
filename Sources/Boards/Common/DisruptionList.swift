import CellCanvas
import ThreatDomain
import Wording

/// Disruptions as a list on a page, newest first, a joint claim counted once.
struct DisruptionList {
  private let disruptions: [CountedDisruption]
  private let request: BoardRequest

  init(_ disruptions: [Disruption], _ request: BoardRequest) {
    self.init(CountedDisruption.list(disruptions, among: disruptions), request)
  }

  init(_ disruptions: [CountedDisruption], _ request: BoardRequest) {
    self.disruptions = disruptions
    self.request = request
  }

  func pane(side: Pane.Side) -> Pane {
    Pane(
      "disruptions", request.words[.disruptions], .table(table), side: side, minimumHeight: 4)
  }

  var table: DataTable {
    let words = request.words
    return DataTable(
      columns: [
        DataColumn("disrupted_on", words[.date]), DataColumn("strand", words[.strand]),
        DataColumn("grade", words[.grade]),
        DataColumn("tactic", words[.tactic], priority: 1, minWidth: 12, maxWidth: 40),
        DataColumn("claimed_by", words[.claimedBy], minWidth: 10, maxWidth: 30),
        DataColumn("assets_denied_pence", words[.assetsDenied], .right, priority: 2),
      ], rows: disruptions.map(row), whenEmpty: words[.noDisruptions])
  }

  private func row(_ counted: CountedDisruption) -> DataRow {
    let words = request.words
    let disruption = counted.disruption
    return DataRow(
      [
        .day(disruption.disruptedOn, words),
        .code(disruption.strand.rawValue, words[disruption.strand.term]),
        .code(disruption.grade.rawValue, words[disruption.grade.term]),
        .text(disruption.tactic), .text(counted.claimants.joined(separator: ", ")),
        .money(disruption.assetsDenied, words).counts(
          .record(.assetsDenied, id: disruption.id)),
      ], opens: disruption.investigationID.map(Place.investigation),
      details: counted.isJoint ? [Lines.plain(words.jointClaim(of: counted.claimants))] : [])
  }
}
