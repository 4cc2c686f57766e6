import Boards
import ExportSync
import MeetingJournal
import Platform
import Sheets
import ThreatDomain

/// The journal beside the snapshots of a data folder, and who writes in it.
struct JournalAccess: Sendable {
  let folder: JournalFolder
  let data: DataFolder
  let writer: Writer
  let drafts: DraftFile
  /// Whether it is the sample's, which ends with the program.
  let isSample: Bool

  init(in data: DataFolder, _ environment: Environment, isSample: Bool) {
    self.data = data
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
  func own() throws(JournalError) -> GroupJournal { try journal(for: writer) }

  /// What may leave the screen: private notes stay out, whoever prints.
  func published() throws(JournalError) -> GroupJournal { try journal(for: .nobody) }

  /// Makes the index again where the files have changed, so that the next start is quick.
  func keepIndex() { _ = try? JournalIndex(of: folder, for: writer) }

  /// The index answers at once; the files are read when more is asked for.
  private func journal(for reader: Writer) throws(JournalError) -> GroupJournal {
    // Where nothing was ever written, nothing is made either.
    guard try !folder.files().isEmpty else { return GroupJournal([], for: reader) }
    do {
      // No mark comes from a private note, so one index serves every reader.
      let index = try JournalIndex(of: folder, for: writer)
      if let found = index.rebuilding {
        return GroupJournal(found.reading.events, for: reader, isSound: found.isSound)
      }
      return GroupJournal(try index.front(), of: try index.events(), for: reader) {
        (try? whole(for: reader)) ?? GroupJournal.Whole([], for: reader, isSound: false)
      }
    } catch {
      // An index that cannot be made, as on a full disk, is no reason to show nothing.
      let whole = try whole(for: reader)
      return GroupJournal(whole, for: reader)
    }
  }

  private func whole(for reader: Writer) throws(JournalError) -> GroupJournal.Whole {
    let reading = try folder.read()
    // Where the heads that were seen before cannot be read, the files still say what is in them.
    let isSound = (try? folder.report(on: reading))?.isSound ?? false
    return GroupJournal.Whole(reading.events, for: reader, isSound: isSound)
  }

  func save(_ event: JournalEvent) throws(JournalError) { _ = try folder.save(event) }
}

extension Writer {
  /// A reader who wrote nothing.
  static let nobody = Writer(user: "", host: "")
}

extension GroupJournal {
  /// The region whose meeting is printed; `nil` for anything but minutes.
  func region(of subject: PrintOptions.Subject) -> Scope? {
    guard case .place(let place) = subject, case .page(let kind, let id) = place,
      kind == Page.meeting.kind, let event = EventID(id)
    else { return nil }
    return state.meeting(event).map { .region($0.meeting.region) }
  }
}
