import Platform

/// The data for the other tools: a table, a log and a repository, written into a folder.
struct PeerMaterial {
  let folder: String

  init(in folder: String) throws {
    self.folder = folder
    try writeTable()
    try writeLog()
    if Files.kind(of: Self.git) != nil { try writeRepository() }
  }

  var repository: String { "\(folder)/repository" }
  var table: String { "\(folder)/table.csv" }
  var log: String { "\(folder)/system.log" }

  private static let git = "/usr/bin/git"

  private func writeTable() throws {
    let rows = (1...1000).map { "\($0),Force \($0 % 43),\($0 * 37 % 1009),\($0 * 91 % 503)" }
    try write(["number,force,reports,loss"] + rows, to: table)
  }

  private func writeLog() throws {
    let lines = (0..<200).map { number in
      let seconds = number % 60 < 10 ? "0\(number % 60)" : "\(number % 60)"
      let minutes = 10 + number / 60
      return
        "2019-03-01 08:\(minutes):\(seconds) host service[\(number)]: report \(number) received"
    }
    try write(lines, to: log)
  }

  /// Makes fifty commits in one call, from a stream (git-fast-import(1)).
  private func writeRepository() throws {
    try git("init", "--quiet", "--initial-branch=main", repository)
    let commits = (1...50).map { number in
      """
      commit refs/heads/main
      committer Analyst <analyst@example.invalid> \(1_550_000_000 + number * 3600) +0000
      data <<END
      Change number \(number) of the table
      END
      M 100644 inline table.csv
      data <<END
      \(number)
      END

      """
    }
    let stream = "\(folder)/commits"
    try write(commits, to: stream)
    let command = "exec \"$0\" -C \"$1\" fast-import --quiet <\"$2\""
    try end(ChildProcess("/bin/sh", ["-c", command, Self.git, repository, stream]))
  }

  private func git(_ words: String...) throws { try end(ChildProcess(Self.git, words)) }

  private func end(_ tool: ChildProcess) throws {
    let status = try tool.run(seconds: 60).status
    guard status == 0 else {
      throw PlatformError(
        path: tool.program, attempt: "make a repository", answer: "it ended with status \(status)")
    }
  }

  private func write(_ lines: [String], to path: String) throws {
    try Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
  }
}
