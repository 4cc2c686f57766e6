import CellCanvas
import ChainedLog
import ExportSync
import JournalReturn
import MeetingJournal
import Platform
import Printing
import SQLiteFile
import SnapshotStore
import TerminalScreen

/// The exit status of ptg; from 64 on as in sysexits.h.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  /// The answer is no, and nothing went wrong.
  case nothingFound = 1
  case usage = 64
  case badData = 65
  case unreachable = 69
  case bug = 70
  case cannotWrite = 73
  case tryAgainLater = 75
  case notTrusted = 77
  case configuration = 78

  /// The status of an error; all errors become statuses here.
  init(of error: any Error) {
    self =
      switch error {
      case is UsageError, is ThemeLibrary.NotFound, is MappingLibrary.NotFound, is PrintProblem:
        .usage
      case is NothingFound: .nothingFound
      case is ResourceLocator.NotFound, is ThemeFileProblem, is ScreenProblem: .configuration
      case is Ailing, is PrintDelivery.MissingTool, is MappingFault: .configuration
      case let error as SyncError: ExitStatus(of: error)
      case let error as PublishError: ExitStatus(of: error)
      case let error as TemplateError: ExitStatus(of: error)
      case let error as ConvertError: ExitStatus(of: error)
      case let error as StoreError: ExitStatus(of: error)
      case let error as JournalError: ExitStatus(of: error)
      case let error as ReturnError: ExitStatus(of: error)
      case is BackupFault: .cannotWrite
      case is SnapshotChanged, is FaultyTables, is MisfitRows, is SheetRefused: .badData
      case let error as PlatformError: error.isOfReading ? .unreachable : .cannotWrite
      default: .bug
      }
  }

  private init(of error: SyncError) {
    self =
      switch error {
      case .badData: .badData
      case .notTrusted: .notTrusted
      case .unreachable: .unreachable
      case .cannotWrite: .cannotWrite
      case .busy: .tryAgainLater
      case .configuration: .configuration
      }
  }

  private init(of error: PublishError) {
    self =
      switch error {
      case .badTables, .silence: .badData
      case .unreadable: .unreachable
      case .cannotWrite: .cannotWrite
      case .busy: .tryAgainLater
      case .configuration: .configuration
      }
  }

  private init(of error: ReturnError) {
    self =
      switch error {
      case .badData: .badData
      case .notTrusted: .notTrusted
      case .unreachable: .unreachable
      case .cannotWrite: .cannotWrite
      case .configuration: .configuration
      }
  }

  private init(of error: TemplateError) {
    self =
      switch error {
      case .occupied, .cannotWrite: .cannotWrite
      case .sample: .configuration
      }
  }

  private init(of error: ConvertError) {
    self =
      switch error {
      case .badFile: .badData
      case .unreadable: .unreachable
      case .occupied, .cannotWrite: .cannotWrite
      case .names: .configuration
      }
  }

  private init(of error: JournalError) {
    self =
      switch error {
      case .system(let error): error.isOfReading ? .unreachable : .cannotWrite
      case .log(.unreadable): .unreachable
      case .log(.system): .cannotWrite
      case .log(.changed): .tryAgainLater
      case .log(.content), .log(.fault), .log(.noContent): .badData
      case .index: .cannotWrite
      case .deviceID, .stopped, .notRemovable: .badData
      }
  }

  /// The status of SQLite's primary code (sqlite.org/rescode.html); other codes are faults of ptg.
  private init(of error: StoreError) {
    self =
      switch error.code.primary {
      // With code OK, the snapshot lacks something.
      case .ok, .interrupted, .corrupt, .tooBig, .mismatch, .notADatabase: .badData
      case .refusedAccess, .readingOrWriting, .cannotOpen: .unreachable
      case .readOnly, .full: .cannotWrite
      default: .bug
      }
  }
}
