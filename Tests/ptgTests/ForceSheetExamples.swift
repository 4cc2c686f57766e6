import ExportFormat
import ExportSync
import MeetingJournal
import Platform
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ptg

/// A sheet that a force of the sample sends back, and the journal that it is taken into.
struct ForceSheetExamples {
  static let writer = Writer(user: "rfdo", host: "desk")
  /// The day after the sample's export.
  static let now = Timestamp(seconds: 1_554_500_000)

  let force: String
  var events: [JournalEvent] = []
  private(set) var rows: [String] = []

  init(_ force: String, _ events: [JournalEvent] = []) {
    self.force = force
    self.events = events
  }

  /// The sheet with a further row: the kind, and what is filled in.
  func row(
    _ kind: String, _ fields: [ForceSheetColumn: String], force: String? = nil,
    export: String = "8"
  ) -> ForceSheetExamples {
    var copy = self
    let own = fields.merging([.force: force ?? self.force, .export: export, .kind: kind]) {
      first, _ in first
    }
    copy.rows.append(CSVText.record(ForceSheetColumn.allCases.map { own[$0] ?? "" }))
    return copy
  }

  /// The file, as a spreadsheet saves it.
  var csv: String {
    ForceSheetColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n" + rows.joined()
  }

  /// What the file gives, read and judged like that of an officer.
  func taken(in name: String = "sheet.csv") throws -> SheetTaking {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/\(name)"
    try Files.write(Array(csv.utf8), to: path)
    var table = TableFile(.forceSheet, at: path)
    let rows = try table.rows().map(SheetRow.init)
    #expect(table.problems.isEmpty)
    let snapshot = try SampleSnapshot.open()
    let force = try #require(snapshot.directory.force(force))
    return SheetTaking(
      rows, in: name,
      try SheetContext(
        of: force, from: snapshot, events, writer: ForceSheetExamples.writer,
        now: ForceSheetExamples.now))
  }

  /// The faults, each as it is said.
  func faults() throws -> [String] {
    let taking = try taken()
    return taking.problems.map { "\($0)" }
  }

  /// An open action of a force.
  static func action(
    _ text: String = "Call the bank", of force: String = "dorset",
    state: Matter.Action.State = .open, evidence: String? = nil, due: Day? = Day("2019-05-03"),
    insteadOf event: JournalEvent? = nil
  ) -> JournalEvent {
    JournalEvent(
      at: Timestamp(seconds: now.seconds - (event == nil ? 172_800 : 86_400)), writer: writer,
      handling: event?.handling ?? .conditions, handlingConditions: "Police only",
      supersedes: event?.id,
      matter: .action(
        Matter.Action(
          text: text, ownerRole: "DI", ownerForce: force, due: due, state: state,
          evidence: evidence)))
  }
}
