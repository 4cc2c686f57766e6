import Glibc
import Platform
import PseudoTerminal
import SnapshotStore
import Testing

/// Delays in a fixed order, so that a run that found something can be repeated.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to 1 (SplitMix64, prng.di.unimi.it).
  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((bits ^ (bits >> 31)) >> 11) / Double(1 << 53)
  }
}

@Suite("A sync of the program", .serialized)
struct KilledSyncTests {
  /// The number of kills; `PTG_KILLS` asks for more, and `PTG_SEED` for another order.
  private static let kills = ProcessFacts.variable("PTG_KILLS").flatMap { Int($0) } ?? 25
  private static let seed = ProcessFacts.variable("PTG_SEED").flatMap { UInt64($0) } ?? 2019

  @Test("that is killed at any moment leaves the old snapshot or the new, and the next is clean")
  func killed() throws {
    let folder = try CrashFolder()
    let usual = try folder.secondsOfSync()
    var chance = Chance(seed: Self.seed)
    var count = (killed: 0, old: 0, new: 0)
    for number in 0..<Self.kills {
      try folder.reset()
      let delay = chance.next() * usual * 1.2
      let run = try ProgramOnTerminal(folder.words)
      usleep(UInt32(delay * 1e6))
      run.terminal.send(signal: SIGKILL)
      let end = try run.terminal.ending()
      if end == .signal(SIGKILL) { count.killed += 1 }
      let serial = try folder.serial("kill \(number) after \(delay) s")
      if serial == 5 { count.old += 1 } else { count.new += 1 }
      try folder.expectCleanAfterSync("kill \(number) after \(delay) s")
    }
    #expect(count.killed > 0 && count.old + count.new == Self.kills)
    print("seed \(Self.seed), \(usual) s a sync; of \(Self.kills) runs: \(count)")
  }

  @Test(
    "on a disk that is full from some byte on says so, and changes nothing",
    arguments: [
      0, 512, 8192, 65_536, 131_072, 200_000, 262_144, 300_000, 1 << 20,
    ], [false, true])
  func full(bytes: Int, isDeadly: Bool) throws {
    let folder = try CrashFolder()
    try folder.reset()
    // Beyond the limit the system sends SIGXFSZ, which kills programs that do not ignore it.
    let trap = isDeadly ? "" : "trap '' XFSZ; "
    let run = try ProgramOnTerminal(
      folder.words, shell: "\(trap)exec prlimit --core=0 --fsize=\(bytes) \"$@\"")
    let end = try #require(try run.terminal.ending(within: 60))
    let isLoaded = end == .status(0)
    #expect(isLoaded || end == .status(73), "\(end)")
    #expect(try folder.serial("\(bytes) bytes") == (isLoaded ? 6 : 5))
    try folder.expectCleanAfterSync("\(bytes) bytes")
  }

  @Test("is refused while another runs, which ends well")
  func two() throws {
    let data = try TemporaryFolder(in: "/tmp")
    let words = [
      "sync", BuiltProgram.sampleExport, "--allow-unsigned", "--reason", "test", "--data",
      data.path,
    ]
    let first = try ProgramOnTerminal(words)
    let staging = "\(data.path)/staging"
    try #require(try first.terminal.wait { Files.kind(of: staging) != nil })
    first.terminal.send(signal: SIGSTOP)
    try #require(try first.terminal.wait(seconds: 5, until: { try first.terminal.isStopped() }))
    let second = try CommandRun(words)
    #expect(second.status == 75)
    #expect(second.errors.contains("another sync has been running since 20"))
    first.terminal.send(signal: SIGCONT)
    #expect(try first.terminal.ending(within: 120) == .status(0))
    #expect(try CommandRun(["snapshots", "--data", data.path]).lines.count == 1)
  }
}
