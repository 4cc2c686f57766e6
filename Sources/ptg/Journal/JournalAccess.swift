import Boards
import ExportSync
import MeetingJournal
import Platform
import ThreatDomain

/// The journal beside the snapshots of a data folder, and who writes in it.
struct JournalAccess: Sendable {
  let folder: JournalFolder
  let writer: Writer
  let drafts: DraftFile
  /// Whether it is the sample's, which ends with the program.
  let isSample: Bool

  init(in data: DataFolder, _ environment: Environment, isSample: Bool) {
    folder = JournalFolder(
      "\(data.root)/journal", deviceFile: "\(data.root)/device",
      witness: "\(data.root)/journal-heads")
    writer = Writer(
      user: environment.nameOfUser ?? "unknown", host: environment.host ?? "unknown")
    drafts = DraftFile("\(data.root)/drafts.json")
    self.isSample = isSample
  }

  /// Everything that its writer may read; an unreadable line is left out here, and
  /// `ptg journal verify` says which.
  ///
  /// - Parameter day: The day of the export, with which due days are compared on every board.
  func own(asAt day: Day) throws(JournalError) -> GroupJournal {
    GroupJournal(try folder.read().events, for: writer, asAt: day)
  }

  /// What may leave the screen: private notes stay out, whoever prints.
  func published(asAt day: Day) throws(JournalError) -> GroupJournal {
    GroupJournal(try folder.read().events, for: .nobody, asAt: day)
  }

  func save(_ event: JournalEvent) throws(JournalError) { _ = try folder.save(event) }
}

extension Moment {
  init(_ time: Timestamp) { self.init(seconds: time.seconds) }
}

extension Writer {
  /// A reader who wrote nothing.
  static let nobody = Writer(user: "", host: "")
}
