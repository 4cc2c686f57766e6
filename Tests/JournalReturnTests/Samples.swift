import ExportFormat
import ExportSync
import MeetingJournal
import Platform
import ThreatDomain

@testable import JournalReturn

let anna = Writer(user: "anna", host: "desk-1")
let opened = Timestamp("2026-12-01T10:00:00Z") ?? Timestamp(seconds: 0)
let today = Day("2026-12-03") ?? Day(sinceEpoch: 0)

/// A moment so many seconds after the meeting was opened.
func after(_ seconds: Int) -> Timestamp { Timestamp(seconds: opened.seconds + seconds) }

/// An event of a meeting.
func event(
  _ matter: Matter, after seconds: Int = 60, in meeting: EventID?, item: ItemKey? = nil,
  handling: HandlingCode = .share, conditions: String? = nil, supersedes: EventID? = nil
) -> JournalEvent {
  JournalEvent(
    meeting: meeting, at: after(seconds), writer: anna, item: item, snapshotSerial: 8,
    handling: handling, handlingConditions: conditions, supersedes: supersedes, matter: matter)
}

/// The events that open and close a meeting.
struct Held {
  let open: JournalEvent
  let close: JournalEvent
  var id: EventID { open.id }

  init(_ region: String = "sw", from start: Int = 0, to end: Int = 3600) {
    let meeting = Matter.Meeting(
      region: region, date: after(start).day, chairRole: "ACC", opened: after(start), quorum: 3)
    open = JournalEvent(
      at: after(start), writer: anna, snapshotSerial: 8, matter: .meeting(meeting))
    close = JournalEvent(
      at: after(end), writer: anna, snapshotSerial: 8, supersedes: open.id,
      matter: .meeting(meeting.closed(at: after(end))))
  }
}

let meetingID = EventID("7b0e2c1a-5d3c-4b8e-9a51-3c1f0b7d2a10") ?? EventID()

/// A return of these events by the group of a region.
///
/// - Parameter sent: The events that went up before.
func returned(
  _ events: [JournalEvent], by region: String = "sw", sent: [EventID] = []
) -> MeetingReturn {
  let before = event(
    .returned(.init(meeting: meetingID, package: "ab", events: sent)), in: meetingID)
  let sentUp = JournalState([before], for: anna).sentUp
  let entries = JournalThread.list(events).map { ReturnedEvent($0, sent: sentUp) }
  return MeetingReturn(
    header: ReturnHeader(
      region: region, meeting: meetingID, date: today, exportSerial: 8,
      created: entries.map(\.event.at).max() ?? opened, marking: .officialSensitive),
    events: entries, heads: [])
}

/// A row of a table from the fields that are not empty.
func row(_ table: Table, _ values: [String: String]) -> TableRow {
  TableRow(fields: table.columns.map { values[$0.name] ?? "" }, line: 2)
}

/// Tables of a centre: a threat, an investigation, an actor, a case and a gap.
let centreRows: [String: [TableRow]] = [
  "region": [
    row(.region, ["region_id": "sw", "name": "South West"]),
    row(.region, ["region_id": "nw", "name": "North West"]),
  ],
  "force": [
    row(.force, ["force_id": "dorset", "name": "Dorset", "region_id": "sw"]),
    row(.force, ["force_id": "kent", "name": "Kent"]),
  ],
  "threat": [
    row(
      .threat,
      [
        "threat_id": "T-1", "region_id": "sw", "name": "Courier fraud",
        "agreed_priority": "medium", "agreed_on": "2026-09-01", "rationale": "Losses",
      ])
  ],
  "investigation": [
    row(
      .investigation,
      [
        "investigation_id": "I-1", "operation": "Cinder", "region_id": "sw",
        "lead_tier": "regional", "priority": "P2", "priority_since": "2026-09-01",
        "is_complex": "1",
      ])
  ],
  "actor": [row(.actor, ["actor_id": "A-1", "codename": "Heron", "region_id": "sw"])],
  "dissemination": [
    row(
      .dissemination, ["dissemination_id": "D-1", "sent_on": "2026-10-01", "recipient": "dorset"])
  ],
  "capability": [
    row(
      .capability,
      [
        "capability_id": "K-1", "scope": "dorset", "name": "Analysts", "gap": "One post",
        "times_raised": "2",
      ])
  ],
]

extension Acceptance {
  /// The returns against the tables, with nothing decided.
  init(_ returns: [MeetingReturn], _ changes: ChangeSet = ChangeSet()) throws {
    try self.init(
      of: returns, against: try CentreTables(centreRows, with: changes),
      goingOnFrom: changes, on: today, by: "NECC")
  }

  /// Decides, having seen what the row says.
  mutating func decide(
    _ event: JournalEvent, _ verdict: CentreDecision.Verdict, because reason: String? = nil,
    again: Day? = nil
  ) {
    decide(
      event.id, CentreDecision(verdict, reason: reason, raiseAgainOn: again, by: "NECC"),
      seeing: proposal(event.id)?.rowNow)
  }

  /// The answer to an event, by the names of its columns.
  func answer(to event: JournalEvent) -> [String: String] {
    let row = changes.answers.first { $0[0] == event.id.description } ?? []
    return Dictionary(
      uniqueKeysWithValues: zip(Table.decisionAnswer.columns.map(\.name), row))
  }

  /// A row that was added, by the names of its columns.
  func added(to table: Table) -> [String: String] {
    let row = changes.added.last { $0.table == table.name }?.fields ?? []
    return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), row))
  }

  /// The fields that change: `threat.T-1.agreed_priority` to its new value.
  var fields: [String: String] {
    Dictionary(
      changes.cells.map { ("\($0.table).\($0.row).\($0.column)", $0.becomes) }
    ) { _, last in last }
  }
}
