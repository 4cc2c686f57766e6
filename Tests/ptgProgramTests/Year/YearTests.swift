import Glibc
import Platform
import Testing

extension Trait where Self == ConditionTrait {
  /// Skips tests that are played by a script where nothing is installed to run it.
  static var needsPython: Self {
    .enabled(
      if: Files.kind(of: PlayedYear.python) != nil,
      "\(PlayedYear.python) is missing: install python3 to play the year")
  }
}

/// A year by script: three months of two regions, with every fault on the way.
enum PlayedYear {
  static let python = "/usr/bin/python3"

  private static let scripts =
    Files.folder(of: Files.folder(of: Files.folder(of: #filePath))) + "/Year"

  /// What a script said, and how it ended.
  static func run(_ script: String, _ words: [String]) throws -> ChildProcess.Result {
    try ChildProcess(
      "/bin/sh", ["-c", "exec \"$@\" 2>&1", python, python, "-B", "\(scripts)/\(script)"] + words,
      variables: ["HOME=/nonexistent"]
    ).run(seconds: 900)
  }

  /// The folder of a year that was played; it is played once, and removed when the tests end.
  static func folder() throws -> (path: String, said: String, status: Int32) { try played.get() }

  private static let played: Result<(path: String, said: String, status: Int32), any Error> =
    Result {
      let folder = try Files.makeTemporaryFolder(in: "/tmp")
      atexit { PlayedYear.remove() }
      let work = "\(folder)/year"
      let result = try run(
        "year.py",
        ["--program", BuiltProgram.path, "--months", "3", "--regions", "2", "--work", work])
      return (work, String(decoding: result.output, as: UTF8.self), result.status)
    }

  private static func remove() {
    if case .success(let year) = played { try? Files.removeFolder(Files.folder(of: year.path)) }
  }
}

@Suite("A year by script", .needsPython, .serialized)
struct YearTests {
  @Test(
    "of three months, two regions and every fault leaves files that agree", .timeLimit(.minutes(15))
  )
  func agrees() throws {
    let year = try PlayedYear.folder()
    #expect(year.status == 0, "\(year.said)")
    #expect(year.said.contains("Everything agrees."))
  }

  @Test("is checked by a script that sees each file that was changed", .timeLimit(.minutes(15)))
  func sees() throws {
    let year = try PlayedYear.folder()
    try #require(year.status == 0, "\(year.said)")
    let run = try PlayedYear.run("tamper.py", [year.path])
    #expect(run.status == 0, "\(String(decoding: run.output, as: UTF8.self))")
  }
}
