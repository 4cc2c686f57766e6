import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One capability gap: its history, the answers to it, the threat it blocks, the forces it
  /// concerns.
  package static let capability = Page(
    kind: "capability", title: .capability(.capability), about: .capability(.aboutGap),
    load: { snapshot, request, id throws(StoreError) in
      guard let records = try CapabilityPageRecords(id, from: snapshot, request) else {
        return nil
      }
      return CapabilityPageSheet(model: CapabilityPageModel(records), request: request).sheet
    })
}

/// The records behind the page of a capability gap, as read from the snapshot.
struct CapabilityPageRecords: Sendable {
  let gap: CapabilityGap
  let scopeName: String
  /// The threat that it blocks; `nil` where the export names none.
  let threat: Threat?
  let requests: [Request]
  let answers: [DecisionAnswer]
  /// The forces of the scope that has the gap.
  let forces: [Force]
  /// The same capability of other bodies.
  let elsewhere: [CapabilityGap]
  let names: CodeNames
}

extension CapabilityPageRecords {
  /// Reads the records; `nil` where the snapshot has no such capability.
  init?(
    _ id: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    guard let own = try snapshot.database.capability(id) else { return nil }
    gap = own
    scopeName = snapshot.name(of: own.scope, request.words)
    threat = try own.threatID.flatMap { id throws(StoreError) in
      try snapshot.database.threat(id)
    }
    requests = try snapshot.database.requests(about: Request.Subject(.capability, id: id))
    answers = try snapshot.database.decisionAnswers(about: .capability, id: id)
    forces = own.scope == .national ? [] : snapshot.directory.forces(in: own.scope)
    elsewhere = try snapshot.database.capabilities(named: own.name).filter { $0.id != id }
    names = CodeNames(snapshot, request.words)
  }
}

/// A capability gap with its history, the newest first.
struct CapabilityPageModel: Sendable {
  /// Something that happened to the gap.
  enum Event: Equatable, Sendable {
    case raised(Day)
    case request(Request)
    case answer(DecisionAnswer)
  }

  let gap: CapabilityGap
  let scopeName: String
  let threat: Threat?
  let events: [Event]
  let forces: [Force]
  /// The same capability of other bodies: those with the most people to spare first.
  let elsewhere: [CapabilityGap]
  let names: CodeNames
  let markings: [Marking]

  init(_ records: CapabilityPageRecords) {
    gap = records.gap
    scopeName = records.scopeName
    threat = records.threat
    let events =
      [Event.raised(gap.raisedOn)]
      + records.requests.map(Event.request) + records.answers.map(Event.answer)
    self.events = events.inOrder {
      -$0.day.sinceEpoch
    } by: {
      $0 < $1
    }
    forces = records.forces
    elsewhere = records.elsewhere.inOrder {
      ($0.needed - $0.inPost, $0.id)
    } by: {
      $0 < $1
    }
    names = records.names
    markings = records.requests.map(\.marking)
  }
}

extension CapabilityPageModel.Event {
  var day: Day {
    switch self {
    case .raised(let day): day
    case .request(let request): request.raisedOn
    case .answer(let answer): answer.answeredOn
    }
  }
}
