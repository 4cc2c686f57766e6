import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Capability: what was disrupted, what is lacking, and what was promised.
  ///
  /// Each view is a pane of its own, and reads its own records alone.
  package static let capability = Board(
    id: "capability", key: "8", title: .board(.capability), about: .capability(.aboutCapability),
    choices: [CapabilityView.self], asks: ["gaps", "disruptions"],
    leads: [
      .disruption, .capability, .planActivity, .commitment, .responsibility, .goodPractice,
      .campaign,
    ], load: loadCapability)

  private static func loadCapability(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let part: any CapabilityPart =
      switch request[CapabilityView.self] {
      case .disruptions:
        ClaimsSheet(
          model: ClaimsModel(try ClaimsRecords(from: snapshot, request)), request: request)
      case .gaps: try GapsSheet(from: snapshot, request)
      case .plans:
        PlansSheet(model: PlansModel(try PlansRecords(from: snapshot, request)), request: request)
      case .commitments: try CommitmentsSheet(from: snapshot, request)
      case .roles: try RolesGrid(from: snapshot, request)
      case .goodPractice: try PracticesSheet(from: snapshot, request)
      case .campaigns: try CampaignsSheet(from: snapshot, request)
      }
    return part.sheet(in: request, asAt: snapshot.header.asAt)
  }
}

/// One view of the capability board: its own lines, panes and sentences.
protocol CapabilityPart: Sendable {
  /// What matters now, first.
  var headline: [Line] { get }
  var panes: [Pane] { get }
  /// What is said beside the headline.
  var sentences: [String] { get }
  /// The months of the view; `nil` where it stands as at the day of the export.
  var months: ClosedRange<Month>? { get }
  var legend: [LegendEntry] { get }
  var handling: [HandlingNote] { get }
  /// The highest marking of the records that the view names.
  var markings: [Marking] { get }
}

extension CapabilityPart {
  var sentences: [String] { [] }
  var months: ClosedRange<Month>? { nil }
  var legend: [LegendEntry] { [] }
  var handling: [HandlingNote] { [] }
  var markings: [Marking] { [] }

  func sheet(in request: BoardRequest, asAt day: Day) -> Sheet {
    let words = request.words
    let headline = headline
    return Sheet(
      title: words[.capability(.titleCapability)],
      subtitle: [
        words[request[CapabilityView.self].title],
        months.map { words.say.months($0) } ?? words.say.asAt(day),
      ], headline: headline,
      panes: panes + [.details(words, minimumHeight: 4)]
        + [Pane.handling(handling, request, side: .right)].compactMap(\.self),
      legend: legend,
      sentences: headline.said + sentences
        + [words.asSentence(words[request[CapabilityView.self].note])],
      // Most of its records carry no marking, so the sheet never has a lower one than this.
      marking: markings.reduce(.officialSensitive, max))
  }
}

extension [Line] {
  /// The sentences of the headline among the lines.
  fileprivate var said: [String] {
    flatMap { line -> [String] in
      if case .says(let headline) = line { headline.sentences } else { [] }
    }
  }
}
