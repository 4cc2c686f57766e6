import Glibc
import Platform
import PseudoTerminal
import Testing

@Suite("A sync that is stopped and continued", .serialized)
struct StoppedSyncTests {
  @Test("ends well, with a whole snapshot, however often and wherever it was stopped")
  func stopped() throws {
    let data = try TemporaryFolder(in: "/tmp")
    let run = try ProgramOnTerminal(Self.words(data.path))
    let terminal = run.terminal
    var stops = 0
    while try stops < 20 && terminal.ending(within: 0.05) == nil {
      terminal.send(signal: SIGSTOP)
      // A program that has already ended can no longer be stopped.
      guard try terminal.wait(seconds: 5, until: { try terminal.isStopped() }) else { break }
      stops += 1
      usleep(100_000)
      terminal.send(signal: SIGCONT)
    }
    #expect(stops > 0)
    #expect(try terminal.ending(within: 120) == .status(0))
    try expectWhole(data.path)
  }

  @Test("ends well in a shell's background, with the tools that it runs stopped too")
  func background() throws {
    let data = try TemporaryFolder(in: "/tmp")
    let run = try ProgramOnTerminal(
      Self.words(data.path),
      shell: """
        set -m
        "$@" & job=$!
        sleep 0.1; kill -TSTP -$job; sleep 1; kill -CONT -$job
        sleep 0.3; kill -STOP -$job; sleep 1; kill -CONT -$job
        fg %1 || wait $job
        """)
    #expect(try run.terminal.ending(within: 120) == .status(0))
    try expectWhole(data.path)
  }

  private static func words(_ data: String) -> [String] {
    [
      "sync", BuiltProgram.sampleExport, "--allow-unsigned", "--reason", "test", "--data", data,
    ]
  }

  private func expectWhole(_ data: String) throws {
    let status = try CommandRun(["status", "--data", data])
    #expect(status.status == 0)
    let loaded = try CommandRun(["print", "threats", "--data", data])
    let expected = try CommandRun(["print", "threats", "--data", BuiltProgram.loadedData()])
    #expect(loaded.status == 0)
    #expect(loaded.output == expected.output)
  }
}
