import Wording

/// Backups of the journal while the dashboard runs.
extension Dashboard {
  /// Copies the journal once a meeting was closed; only a failure is told, and tried again on leaving.
  mutating func backUpClosedMeeting() {
    guard desk.hasClosedMeeting else { return }
    desk.hasClosedMeeting = false
    guard let backup else { return }
    guard let fault = backup.makeIfChosen(at: clock.now()) else {
      desk.isToBackUp = false
      return
    }
    // The line is short, and that the meeting is closed can be seen.
    desk.state.message = [fault.text(in: desk.state.words), desk.state.message]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Copies the journal on leaving, where something was written since the last backup.
  ///
  /// - Returns: What went wrong.
  mutating func backUpOnLeaving() -> BackupFault? {
    guard desk.isToBackUp else { return nil }
    desk.isToBackUp = false
    return backup?.makeIfChosen(at: clock.now())
  }
}
