import Glibc
import Platform
import PseudoTerminal
import Testing

@Suite("A print of the program", .serialized)
struct KilledPrintTests {
  /// The number of kills; `PTG_KILLS` asks for more.
  private static let kills = ProcessFacts.variable("PTG_KILLS").flatMap { Int($0) } ?? 8

  /// The processes with this text in their command lines.
  private static func processes(naming text: String) throws -> [String] {
    try Files.names(in: "/proc").filter { name in
      guard Int32(name) != nil else { return false }
      // A process that ends in the meantime does not count.
      let line = try? ChildProcess("/bin/cat", ["/proc/\(name)/cmdline"]).run(seconds: 30).output
      return String(decoding: line ?? [], as: UTF8.self).contains(text)
    }
  }

  @Test("that is killed while it makes a PDF takes weasyprint along, and the next run tidies up")
  func whileTool() throws {
    let folder = try CrashFolder()
    let output = "\(folder.root)/page.pdf"
    let words = ["print", "threats", "--format", "pdf", "--output", output, "--data", folder.data]
    let work = "\(folder.data)/work"
    let run = try ProgramOnTerminal(words)
    let isAtWork = try run.terminal.wait(seconds: 60) {
      let runs = (try? Files.names(in: work)) ?? []  // There is no such folder at first.
      return runs.contains { Files.kind(of: "\(work)/\($0)/page.html") != nil }
    }
    try #require(isAtWork)
    run.terminal.send(signal: SIGKILL)
    #expect(try run.terminal.ending() == .signal(SIGKILL))
    let isGone = try run.terminal.wait(seconds: 20) { try Self.processes(naming: work).isEmpty }
    #expect(isGone)
    #expect(Files.access(of: work)?.bits == 0o700)
    #expect(try CommandRun(["print", "threats", "--data", folder.data]).status == 0)
    #expect(Files.kind(of: work) == nil)
    #expect(Files.kind(of: output) == nil)
  }

  @Test("that is killed at any moment leaves the old file or the new, and the next tidies up")
  func anyMoment() throws {
    let folder = try CrashFolder()
    let place = "\(folder.root)/prints"
    try Files.makeFolder(place)
    let words = ["print", "threats", "--output", "\(place)/page", "--data", folder.data]
    let start = Clock.monotonicSeconds
    #expect(try CommandRun(words).status == 0)
    let usual = Clock.monotonicSeconds - start
    let whole = try Files.read("\(place)/page", limit: 1 << 20)
    for number in 0..<Self.kills {
      let run = try ProgramOnTerminal(words)
      usleep(UInt32(usual * 1e6 * Double(number + 1) / Double(Self.kills)))
      run.terminal.send(signal: SIGKILL)
      _ = try run.terminal.ending()
      #expect(try Files.read("\(place)/page", limit: 1 << 20) == whole)
    }
    #expect(try CommandRun(words).status == 0)
    #expect(try Files.names(in: place) == ["page"])
  }

  @Test("says a limit on files and leaves the old file", arguments: ["text", "pdf"])
  func limited(_ form: String) throws {
    let folder = try CrashFolder()
    let place = "\(folder.root)/prints"
    try Files.makeFolder(place)
    try Files.write([1], to: "\(place)/page")
    let run = try ProgramOnTerminal(
      ["print", "threats", "--format", form, "--output", "\(place)/page", "--data", folder.data],
      shell: "exec prlimit --core=0 --fsize=512 \"$@\"")
    #expect(try run.terminal.ending(within: 60) == .status(73))
    #expect(try Files.names(in: place) == ["page"])
    #expect(try Files.read("\(place)/page", limit: 10) == [1])
    #expect(Files.kind(of: "\(folder.data)/work") == nil)
  }
}
