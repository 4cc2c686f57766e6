import Foundation
import Glibc
import Platform
import Testing

@testable import ExportSync

@Suite("A sync whose calls of the system fail", .tags(.slow))
struct FaultTests {
  @Test(
    "leaves the old snapshot or the new one, says which, and the next run is clean",
    arguments: [false, true])
  func each(isEnd: Bool) throws {
    try LoadedFolder.make { folder in
      var number = 0
      while true {
        let faults = CallsThatFail(first: number, isEnd: isEnd)
        try strike(folder, faults)
        guard faults.hasStruck else { break }
        try folder.expectCleanAfterSync("call \(number): \(faults.calls[number])")
        try folder.reset()
        number += 1
      }
      // A smaller number would mean that the calls are no longer counted.
      #expect(number > 30)
      print("calls refused in turn: \(number)")
    }
  }

  /// Checks that a sync that reports a failure loaded nothing, and the other way round.
  private func strike(_ folder: LoadedFolder, _ faults: CallsThatFail) throws {
    let outcome = SystemFault.$refusal.withValue({ faults.refusal($0, $1) }) {
      Result { try folder.sync() }
    }
    let isLoaded = (try? outcome.get()) != nil  // Why not is in the comment.
    #expect(try folder.serial() == (isLoaded ? 6 : 5), "\(faults.calls.last ?? ""): \(outcome)")
  }
}

@Suite("A share that goes away", .tags(.slow))
struct UnmountedTests {
  @Test(
    "while it is copied is out of reach, not faulty, and nothing changes",
    arguments: [false, true])
  func unmounted(leavesMountPoint: Bool) throws {
    try LoadedFolder.make { folder in
      try Files.removeFolder("\(folder.data.root)/objects")
      let source = folder.newer.name
      let refusal: @Sendable (String, String) -> Int32? = { attempt, path in
        guard attempt == "create", path.hasSuffix("copy-7") else { return nil }
        try? Files.rename(source, to: "\(source)-away")  // The test sees it where this fails.
        if leavesMountPoint { mkdir(source, 0o755) }
        return nil
      }
      let error = SystemFault.$refusal.withValue(refusal) {
        #expect(throws: SyncError.self) { try folder.sync() }
      }
      guard case .unreachable(let text) = error else {
        return #expect(Bool(false), "\(error as Any)")
      }
      #expect(
        text == "\(source): the export went away while it was copied. "
          + "Shown meanwhile: export 5 of 2019-04-05T06:00:00Z.")
      #expect(try folder.serial() == 5)
      if leavesMountPoint { rmdir(source) }
      try Files.rename("\(source)-away", to: source)
      try folder.expectCleanAfterSync("back again", objects: 63)
    }
  }
}
