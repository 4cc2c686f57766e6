import ExportSync
import Platform
import SQLiteFile
import SnapshotStore
import Testing

@testable import ptg

@Suite("The exit status")
struct ExitStatusTests {
  private struct Unforeseen: Error {}

  @Test(
    "says what kind of error it was",
    arguments: [
      (UsageError("x"), 64), (NothingFound("x"), 1),
      (SyncError.badData(source: "x", ProblemList()), 65), (SyncError.unreachable("x"), 69),
      (SyncError.cannotWrite("x"), 73), (SyncError.busy("x"), 75),
      (SyncError.notTrusted("x"), 77), (SyncError.configuration("x"), 78),
      (PublishError.badTables(folder: "x", ProblemList()), 65), (PublishError.unreadable("x"), 69),
      (PublishError.cannotWrite("x"), 73), (PublishError.busy("x"), 75),
      (PublishError.configuration("x"), 78), (Ailing(count: 1, of: 2), 78),
      (SQLiteError(code: 26, answer: "x", statement: "x", file: "x"), 65),
      (SQLiteError(code: 14, answer: "x", statement: "x", file: "x"), 69),
      (SQLiteError(code: 13, answer: "x", statement: "x", file: "x"), 73),
      (SQLiteError(code: 1, answer: "x", statement: "x", file: "x"), 70),
      (PlatformError(path: "x", attempt: "read", answer: "x"), 69),
      (PlatformError(path: "x", attempt: "write", answer: "x"), 73),
      (ResourceLocator.NotFound(resource: .themes, searched: []), 78),
      (ThemeLibrary.NotFound(name: "x", known: [], searched: []), 64), (Unforeseen(), 70),
    ] as [(any Error & Sendable, Int32)])
  func statuses(error: any Error & Sendable, status: Int32) {
    #expect(ExitStatus(of: error).rawValue == status)
  }
}
