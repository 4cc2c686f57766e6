import Boards
import ChainedLog
import ExportSync
import MeetingJournal
import Platform
import SnapshotStore
import ThreatDomain
import Wording

/// The state of a journal and its backups, for `ptg status` and `ptg doctor`.
struct JournalStanding {
  private let access: JournalAccess
  private let environment: Environment
  private let backup: JournalBackup
  private let data: DataFolder

  private var words: Words { environment.words }

  init(in data: DataFolder, _ environment: Environment) {
    access = JournalAccess(in: data, environment, isSample: false)
    backup = JournalBackup(of: data, into: nil, environment)
    self.data = data
    self.environment = environment
  }

  private func read() throws(JournalError) -> (events: [JournalEvent], report: VerifyReport)? {
    guard try !access.folder.files().isEmpty else { return nil }
    let reading = try access.folder.read()
    return (reading.events, try access.folder.report(on: reading))
  }
}

/// What `ptg status` says.
extension JournalStanding {
  /// Heads and values, in the order of the lines.
  ///
  /// - Parameter regions: The names of the regions, by id.
  func facts(regions: [String: String]) -> [(Term, String)] {
    [(.keeping(.journal), access.folder.path)] + factsOfContent(regions)
      + [(.keeping(.backup), lastBackup)]
  }

  private func factsOfContent(_ regions: [String: String]) -> [(Term, String)] {
    do throws(JournalError) {
      guard let (events, report) = try read() else {
        return [(.keeping(.entries), words[.keeping(.nothingYet)])]
      }
      let state = JournalState(events, for: .nobody)
      // As the boards count: as at the day of the export.
      let today =
        data.currentSnapshot.flatMap { try? Snapshot.header(of: $0).asAt }
        ?? environment.now().day
      return [
        (
          .keeping(.entries),
          words.say.entriesWritten(events.count, by: Set(events.map(\.writer)).count)
        ),
        (.keeping(.meeting), lastMeeting(of: state, regions)),
        (
          .keeping(.actions),
          words.say.actionsStand(
            open: state.openActions.count, overdue: state.overdueActions(asAt: today).count)
        ),
        (.keeping(.written), words[word(for: report)]),
      ]
    } catch {
      return [(.keeping(.written), "\(error)")]
    }
  }

  private func word(for report: VerifyReport) -> Term {
    guard report.isSound else { return .keeping(.notAsWritten) }
    return report.hasKnownFaults ? .keeping(.knownFaults) : .keeping(.asWritten)
  }

  private func lastMeeting(of state: JournalState, _ regions: [String: String]) -> String {
    guard let last = state.meetings.last else { return words[.keeping(.noMeeting)] }
    let region = last.meeting.region
    return words.say.lastMeeting(
      of: regions[region] ?? region, on: last.meeting.date, isOpen: last.isOpen)
  }

  private var lastBackup: String {
    let record = backup.record
    guard let folder = backup.folder ?? record.folder else {
      return words[.keeping(.noBackupChosen)]
    }
    if let fault = record.fault, let failed = record.failed {
      return words.say.lastBackupFailed(fault, at: words.written("\(failed)"))
    }
    return record.made.map { words.say.lastBackup(folder, at: words.written("\($0)")) }
      ?? words.say.noBackupYet(folder)
  }
}

/// What `ptg doctor` finds.
extension JournalStanding {
  typealias Finding = Examination.Finding

  var findings: [Finding] { [journal, device, copies] }

  private var journal: Finding {
    let subject = words[.keeping(.journal)].lowercased()
    do throws(JournalError) {
      guard let (_, report) = try read() else {
        return .ok(subject, words[.keeping(.nothingYet)])
      }
      return fault(of: report).map { .wrong(subject, $0) }
        ?? .ok(subject, "\(access.folder.path): \(words[word(for: report)])")
    } catch {
      return .wrong(subject, "\(error)")
    }
  }

  /// What is wrong with the journal, the worst first; `nil` where nothing is.
  private func fault(of report: VerifyReport) -> String? {
    if let first = report.unanswered.first {
      return words.say.journalFaulty(
        first.file, event: first.number, isMissing: report.missing.contains(first),
        others: report.unanswered.count - 1)
    }
    if let error = report.unopened.min(by: { $0.key < $1.key })?.value { return "\(error)" }
    if let line = report.unreadable.first { return "\(line)" }
    return report.open.isEmpty ? nil : words.say.journalOpenToOthers(access.folder.path)
  }

  private var device: Finding {
    let subject = words[.keeping(.device)]
    do throws(JournalError) {
      guard let id = try access.folder.keptDevice() else {
        return .ok(subject, words[.keeping(.noDeviceYet)])
      }
      return .ok(subject, "\(id)")
    } catch {
      return .wrong(subject, "\(error)")
    }
  }

  private var copies: Finding {
    let subject = words[.keeping(.backup)].lowercased()
    guard let folder = backup.folder ?? backup.record.folder else {
      return .ok(subject, words.say.chooseBackup(SettingsFile.settings(environment).path))
    }
    guard Files.kind(of: folder) == .folder else {
      return .wrong(subject, words.say.backupFolderGone(folder))
    }
    do throws(PlatformError) {
      // Only an attempt tells whether the disk takes anything: permissions do not say it all.
      try Files.removeFolder(try Files.makeTemporaryFolder(in: folder))
    } catch {
      return .wrong(subject, words.say.backupRefused(folder, "\(error)."))
    }
    return backup.record.fault == nil ? .ok(subject, lastBackup) : .wrong(subject, lastBackup)
  }
}
