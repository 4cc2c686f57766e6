import ExportSync
import Platform
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
      (StoreError(code: 26, answer: "x", statement: "x"), 65),
      (StoreError(code: 14, answer: "x", statement: "x"), 69),
      (StoreError(code: 13, answer: "x", statement: "x"), 73),
      (StoreError(code: 1, answer: "x", statement: "x"), 70),
      (PlatformError(path: "x", attempt: "read", answer: "x"), 69),
      (PlatformError(path: "x", attempt: "write", answer: "x"), 73),
      (ResourceLocator.NotFound(resource: .themes, searched: []), 78),
      (ThemeLibrary.NotFound(name: "x", known: [], searched: []), 64), (Unforeseen(), 70),
    ] as [(any Error & Sendable, Int32)])
  func statuses(error: any Error & Sendable, status: Int32) {
    #expect(ExitStatus(of: error).rawValue == status)
  }
}
