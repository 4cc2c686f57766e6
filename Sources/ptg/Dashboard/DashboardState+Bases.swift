import Boards
import ExportSync
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The list of earlier exports and meetings from which changes can be counted.
extension DashboardState {
  /// The usual base, then the kept exports, then the closed meetings, the newest first.
  var bases: Chooser<Intent> {
    let exports = shelf?.earlier ?? []
    let usual = Chooser<Intent>.Entry(
      .figures(.base(nil)), label: words[.picker(.usualBase)])
    let kept = exports.map { export in
      Chooser<Intent>.Entry(
        .figures(.base(.export(export.header.serial))),
        label: words.say.exportOf(export.header.serial, on: export.header.asAt),
        sign: export.header.asAt.description)
    }
    let entries = [usual] + kept + meetings(exports)
    return Chooser(
      title: words[.picker(.chooseBase)], entries: entries,
      selected: entries.firstIndex { $0.choice == .figures(.base(base)) } ?? 0)
  }

  /// The closed meetings; one whose export is kept stands for that export.
  private func meetings(_ exports: [KeptSnapshot]) -> [Chooser<Intent>.Entry] {
    let closed = journal?.front.meetings.filter { $0.meeting?.closed != nil } ?? []
    let shown = shelf?.shown.header.asAt
    return closed.reversed().compactMap { thread in
      guard let date = thread.meeting?.date else { return nil }
      let kept = exports.first { $0.header.serial == thread.current.snapshotSerial }
      guard kept != nil || shown.map({ date < $0 }) ?? true else { return nil }
      let base = kept.map { AskedBase.export($0.header.serial) } ?? .day(date)
      return .init(
        .figures(.base(base)), label: words.say.meetingOf(date), sign: date.description,
        note: kept.map { words.say.exportOf($0.header.serial, on: $0.header.asAt) })
    }
  }
}
