import Platform
import Testing

@Suite("ptg --plain")
struct PlainTests {
  /// The output through a pipe, which never holds an escape byte.
  private func run(_ input: String, _ words: [String] = []) throws -> CommandRun {
    let data = try words.contains("--sample") ? [] : ["--data", BuiltProgram.loadedData()]
    let run = try CommandRun(["--plain"] + words + data, input: input)
    #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
    return run
  }

  @Test("answers line by line through a pipe, marking first and last, in 78 columns")
  func pipe() throws {
    let run = try run("2\nback\nregion south\n1\nquit\n")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.first == "OFFICIAL-SENSITIVE")
    #expect(run.lines.allSatisfy { $0.count <= 78 })
    let said = run.output.split(separator: /Type .* (a command|return|number .*)\.\n/)
    #expect(said.count == 5)
    for place in [said[1], said[2], said[4]] {
      #expect(place.split(separator: "\n").count { $0 == "OFFICIAL-SENSITIVE" } == 2)
    }
    #expect(said[1].contains("threat Courier fraud"))
    #expect(said[2].contains("As before: ") && said[2].count < said[0].count / 2)
    #expect(said[3] == "'south' can be South East, South West or Southern Wales.\n")
    #expect(said[4].contains("Area: South East."))
  }

  @Test("ends with the input, whatever the last line was", arguments: ["", "2", "no such\n"])
  func endOfInput(_ input: String) throws {
    let run = try run(input)
    #expect(run.status == 0)
    #expect(run.lines.first == "OFFICIAL-SENSITIVE")
  }

  @Test("opens every board and reads every row of it, in both languages and the safe view")
  func everything() throws {
    let more = String(repeating: "more\n", count: 3)
    let all = ["1", "2", "3", "4"].map { "b \($0)\n\(more)1\nback\n" }.joined()
    let end = "english\n?\nmore\nquit\n"
    let run = try run(all + "cymraeg\nsafe\n" + all + end, ["--region", "sw"])
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("month YYYY-MM: choose a month."))
    #expect(
      run.output.contains("Safe view: codenames; counts of people rounded up or down to fives."))
  }

  @Test("keeps its head with hostile input")
  func hostile() throws {
    let lines = [
      "\u{1B}[2Jx", String(repeating: "a", count: 100_000), "\u{202E}abc", "find \u{1B}]0;x\u{07}",
      "region \u{0}", "force ../../etc", "month 9999-99", "actor:A-9999", "-1",
      "force:kent; quit",
    ]
    let run = try run(lines.joined(separator: "\n") + "\nquit\n")
    #expect(run.status == 0)
    #expect(run.lines.allSatisfy { $0.count <= 78 })
    #expect(run.output.contains("The snapshot has no actor:A-9999."))
  }

  @Test("shows the sample, keeps nothing of it, and leaves nothing behind")
  func sample() throws {
    let home = try TemporaryFolder(in: "/tmp")
    let run = try CommandRun(
      ["--plain", "--sample"], variables: ["HOME": home.path, "TMPDIR": home.path],
      input: "grid\nq\n")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("SAMPLE: the sample export"))
    #expect(try Files.names(in: home.path) == [])
  }

  @Test("says a broken setting on standard error, and takes the rest")
  func settings() throws {
    let home = try TemporaryFolder(in: "/tmp")
    let folder = "\(home.path)/.config/ptg"
    try Files.makeFolder(folder)
    try Files.write(
      Array("board = grid\nsafe = maybe\nregion = sw\n".utf8), to: "\(folder)/settings")
    let run = try CommandRun(
      ["--plain", "--data", BuiltProgram.loadedData()], variables: ["HOME": home.path], input: "q\n"
    )
    #expect(run.status == 0)
    #expect(
      run.errors == """
        ptg: \(folder)/settings:2: found safe = 'maybe', expected yes or no. \
        ptg starts with the safe view, to be on the safe side.

        """)
    #expect(run.output.contains("South West, March 2019: investigations on the P1-P4 grid"))
  }
}
