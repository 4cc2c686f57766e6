import CellCanvas
import struct ExportFormat.Table
import Sheets
import ThreatDomain
import Wording

/// A list of disruptions on a page, newest first.
///
/// A joint claim is counted once.
struct DisruptionList {
  private let rows: [Row]
  /// The day that ages are counted to; `nil` where the list shows no ages.
  private let asAt: Day?
  private let request: BoardRequest

  /// A disruption, with the date of the one before it.
  private struct Row: Sendable {
    let counted: CountedDisruption
    let previousOn: Day?

    var disruption: Disruption { counted.disruption }
  }

  init(_ disruptions: [Disruption], _ request: BoardRequest) {
    self.init(CountedDisruption.list(disruptions, among: disruptions), request)
  }

  /// - Parameter asAt: If given, each row shows how long ago it was, and how long after the one
  ///   before.
  ///
  /// All rows must then be about one actor.
  init(_ disruptions: [CountedDisruption], _ request: BoardRequest, asAt: Day? = nil) {
    let older = disruptions.dropFirst().map(\.disruption.disruptedOn) + [nil]
    rows = zip(disruptions, older).map(Row.init)
    self.asAt = asAt
    self.request = request
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    Pane(
      "disruptions", words[.column(.disruptions)], .table(table), side: side, minimumHeight: 4
    ).needing(.disruption)
  }

  var table: DataTable {
    DataTable(
      rows, [disruptedOn] + (asAt.map(ages) ?? []) + whatWasDone, words,
      whenEmpty: .fact(.noDisruptions),
      opens: { $0.disruption.investigationID.map(Place.investigation) },
      details: { row in
        row.counted.isJoint ? [.words(words.say.jointClaim(of: row.counted.claimants))] : []
      })
  }

  private var disruptedOn: Column<Row> {
    Column(.disruptedOn, .column(.date)) { .day($0.disruption.disruptedOn, words) }
  }

  private func ages(asAt: Day) -> [Column<Row>] {
    [
      Column(.daysSince, .actors(.ago), .right, priority: 3) { row in
        .age(asAt - row.disruption.disruptedOn, words)
          .counts(.record(.disruptionAge(asAt: asAt), id: row.disruption.id))
      },
      Column(.daysAfterPrevious, .actors(.daysBetween), .right) { row in
        row.previousOn.map { .age(row.disruption.disruptedOn - $0, words) } ?? .none()
      },
    ]
  }

  private var whatWasDone: [Column<Row>] {
    [
      Column(.strand, .column(.strand), priority: asAt == nil ? 0 : 4) { row in
        .code(row.disruption.strand.rawValue, words[row.disruption.strand.term])
      },
      Column(.grade, .column(.grade)) { row in
        .code(row.disruption.grade.rawValue, words[row.disruption.grade.term])
      },
      Column(.tactic, .column(.tactic), priority: 1, minWidth: 12, maxWidth: 40) {
        .text($0.disruption.tactic)
      },
      Column(.claimedBy, .column(.claimedBy), minWidth: 10, maxWidth: 30) {
        .text($0.counted.claimants.joined(separator: ", "))
      },
      Column(.state, .column(.status), priority: 2) { row in
        let state = row.disruption.state
        return .code(state.rawValue, words[state.term], state == .validated ? .dim : .text)
      },
    ]
  }
}
