import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Disruptions as a list on a page, newest first, a joint claim counted once.
struct DisruptionList {
  private let disruptions: [CountedDisruption]
  /// The day as at which ages are reckoned; `nil` where the list says none.
  private let asAt: Day?
  private let request: BoardRequest

  init(_ disruptions: [Disruption], _ request: BoardRequest) {
    self.init(CountedDisruption.list(disruptions, among: disruptions), request)
  }

  /// - Parameter asAt: With it every row says how long ago it was, and how long after the one
  ///   before: those of one actor follow each other.
  init(_ disruptions: [CountedDisruption], _ request: BoardRequest, asAt: Day? = nil) {
    self.disruptions = disruptions
    self.asAt = asAt
    self.request = request
  }

  func pane(side: Pane.Side) -> Pane {
    Pane(
      "disruptions", request.words[.column(.disruptions)], .table(table), side: side,
      minimumHeight: 4)
  }

  var table: DataTable {
    let words = request.words
    return DataTable(
      columns: [DataColumn("disrupted_on", words[.column(.date)])] + timeColumns + [
        DataColumn("strand", words[.column(.strand)], priority: asAt == nil ? 0 : 4),
        DataColumn("grade", words[.column(.grade)]),
        DataColumn("tactic", words[.column(.tactic)], priority: 1, minWidth: 12, maxWidth: 40),
        DataColumn("claimed_by", words[.column(.claimedBy)], minWidth: 10, maxWidth: 30),
        DataColumn("assets_denied_pence", words[.column(.assetsDenied)], .right, priority: 2),
      ], rows: disruptions.indices.map(row), whenEmpty: words[.fact(.noDisruptions)])
  }

  private var timeColumns: [DataColumn] {
    guard asAt != nil else { return [] }
    return [
      DataColumn("days_since", request.words[.actors(.ago)], .right, priority: 3),
      DataColumn("days_after_previous", request.words[.actors(.daysBetween)], .right),
    ]
  }

  private func timeFields(_ position: Int) -> [Field] {
    guard let asAt else { return [] }
    let disruption = disruptions[position].disruption
    let day = disruption.disruptedOn
    let older = disruptions.dropFirst(position + 1).first?.disruption.disruptedOn
    return [
      Field.age(asAt - day, request.words)
        .counts(.record(.disruptionAge(asAt: asAt), id: disruption.id)),
      .age(older.map { day - $0 }, request.words),
    ]
  }

  private func row(_ position: Int) -> DataRow {
    let words = request.words
    let counted = disruptions[position]
    let disruption = counted.disruption
    return DataRow(
      [.day(disruption.disruptedOn, words)] + timeFields(position) + [
        .code(disruption.strand.rawValue, words[disruption.strand.term]),
        .code(disruption.grade.rawValue, words[disruption.grade.term]),
        .text(disruption.tactic), .text(counted.claimants.joined(separator: ", ")),
        .money(disruption.assetsDenied, words).counts(
          .record(.assetsDenied, id: disruption.id)),
      ], opens: disruption.investigationID.map(Place.investigation),
      details: counted.isJoint ? [Lines.plain(words.say.jointClaim(of: counted.claimants))] : [])
  }
}
