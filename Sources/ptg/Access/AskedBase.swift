import Boards
import ExportSync
import SnapshotStore
import ThreatDomain
import Wording

/// From when changes are counted, as a reader asks for it.
enum AskedBase: Equatable, Sendable {
  /// A kept export, by its serial.
  case export(Int)
  case day(Day)

  /// A serial such as `6`, or a day such as `2019-03-01`; `nil` where the text is neither.
  init?(_ text: String) {
    if let serial = Int(text), serial > 0 {
      self = .export(serial)
    } else if let day = Day(text) {
      self = .day(day)
    } else {
      return nil
    }
  }

  /// The word for `--since`.
  var typed: String {
    switch self {
    case .export(let serial): String(serial)
    case .day(let day): day.description
    }
  }
}

extension Snapshot {
  /// Counts changes from what was asked for; without that, from the last meeting.
  ///
  /// It is called before the first question.
  mutating func count(
    since asked: AskedBase?, _ journal: GroupJournal?, in data: DataFolder
  ) throws {
    switch asked {
    case nil: since = LastMeetings(journal, in: data).day(before: header)
    case .day(let day):
      guard day < header.asAt else { throw NothingFound.notEarlier(day, header) }
      count(since: day)
    case .export(let serial):
      let kept = try SnapshotAccess.find(serial: serial, among: KeptSnapshots(in: data), in: data)
      guard kept.header.asAt < header.asAt else {
        throw NothingFound.notEarlier(kept.header.asAt, header)
      }
      count(since: try EarlierExport(at: kept.path, before: self))
    }
  }
}

extension NothingFound {
  /// The asked day is not before the export that is shown.
  fileprivate static func notEarlier(_ day: Day, _ header: SnapshotHeader) -> NothingFound {
    NothingFound { [serial = header.serial, asAt = header.asAt] in
      $0.say.notEarlier(day, export: serial, of: asAt)
    }
  }
}
