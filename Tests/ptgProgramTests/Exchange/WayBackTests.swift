import MeetingJournal
import Platform
import Testing
import ThreatDomain

/// A group that met, and a centre with tables of its own, each with its key.
private final class WayBack {
  let root: TemporaryFolder
  let group: WrittenMeeting
  let priority: EventID

  init() throws {
    root = try TemporaryFolder(in: "/tmp")
    group = try WrittenMeeting(in: "\(root.path)/group")
    let meeting = try group.hold()
    let threat = ItemKey(table: "threat", key: "T-sw-01")
    priority = try group.save(
      .priority(
        Matter.Priority(threat: "T-sw-01", old: .high, new: .low, rationale: "Reports fell")),
      in: meeting, about: threat)
    try group.save(.note(Matter.Note(text: "For me alone")), in: meeting, about: threat)
    for key in ["sw", "nw", "centre"] {
      let made = try SSHSignature.makeKey(at: path(key))
      guard key != "centre" else { continue }
      let line = "region:\(key) namespaces=\"ptg-return@v1\" \(made)\n"
      let trust = "\(root.path)/config/ptg/trust"
      for folder in ["config", "config/ptg", "config/ptg/trust"]
      where Files.kind(of: path(folder)) == nil {
        try Files.makeFolder(path(folder))
      }
      let old = (try? Files.read("\(trust)/allowed_signers", limit: 1 << 16)) ?? []
      try Files.write(old + Array(line.utf8), to: "\(trust)/allowed_signers")
    }
    try writeTables()
  }

  func path(_ name: String) -> String { "\(root.path)/\(name)" }

  private static let tables = [
    "region": "region_id,name,name_cy,unit,unit_name\nsw,South West,,SWROCU,Unit\n",
    "force":
      "force_id,name,name_cy,region_id,ons_code,is_territorial\ndorset,Dorset,,sw,,1\n",
    "fraud_type": "code,name,name_cy,group_name,is_cyber\nNFIB1A,Advance fee,,Advance fee,0\n",
    "threat":
      "threat_id,region_id,name,agreed_priority,agreed_on,rationale\n"
      + "T-sw-01,sw,Courier fraud,high,2018-10-05,High loss\n",
  ]

  private func writeTables() throws {
    try Files.makeFolder(path("tables"))
    for (name, text) in WayBack.tables {
      try Files.write(Array(text.utf8), to: path("tables/\(name).csv"))
    }
  }

  /// The centre's command.
  func centre(_ words: String...) throws -> CommandRun {
    try CommandRun(words, variables: ["XDG_CONFIG_HOME": path("config")])
  }

  func accept(_ words: String...) throws -> CommandRun {
    try CommandRun(
      ["accept", path("return"), "--tables", path("tables")] + words,
      variables: ["XDG_CONFIG_HOME": path("config")])
  }

  func makeReturn(key: String = "sw") throws -> CommandRun {
    try group.run("journal", "return", "--out", path("return"), "--key", path(key))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Files.read(path(name), limit: 1 << 20), as: UTF8.self)
  }
}

@Suite("The way back")
struct WayBackTests {
  @Test("a priority goes up, is agreed, and the next export answers it")
  func answered() throws {
    let way = try WayBack()
    let shown = try way.group.run("journal", "return", "--check")
    #expect(shown.status == 0)
    #expect(shown.output.contains("high → low: Reports fell"))
    #expect(shown.output.contains("[OFFICIAL-SENSITIVE]"))
    #expect(Files.kind(of: way.path("return")) == nil)
    let made = try way.makeReturn()
    #expect(made.status == 0, "\(made.errors)")
    let first = try way.text("return/event.csv")
    #expect(!first.contains("For me alone"))
    let sheet = try way.accept("--check").output
    #expect(sheet.contains("\(way.priority),,"))
    try Files.write(
      Array(sheet.replacing("\(way.priority),,", with: "\(way.priority),agree,").utf8),
      to: way.path("sheet.csv"))
    let accepted = try way.accept(
      "--out", way.path("changes"), "--decisions", way.path("sheet.csv"))
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(accepted.output.contains("1 agreed, 0 refused, 0 in conflict, 0 received."))
    let published = try way.centre(
      "publish", way.path("tables"), "--out", way.path("export"), "--key", way.path("centre"),
      "--changes", way.path("changes"))
    #expect(published.status == 0, "\(published.errors)")
    let objects = try Files.names(in: way.path("export/objects"))
    let rows = try objects.map { try way.text("export/objects/\($0)") }.joined()
    #expect(rows.contains("\(way.priority),sw,threat,T-sw-01"))
    #expect(rows.contains("T-sw-01,sw,Courier fraud,,,,low,"))
  }

  @Test("the same command again changes nothing: one return in the journal, one answer")
  func again() throws {
    let way = try WayBack()
    for _ in 1...2 { #expect(try way.makeReturn().status == 0) }
    let report = try way.group.run("journal", "export", "--out", way.path("copy"))
    #expect(report.status == 0)
    let logs = try Files.names(in: way.path("copy")).filter { $0.hasSuffix(".jsonl") }
    let events = try logs.map { try way.text("copy/\($0)") }.joined()
    #expect(events.split(separator: "\"kind\":\"returned\"").count == 2)
    let sheet = try way.accept("--check").output
      .replacing("\(way.priority),,", with: "\(way.priority),refuse,Losses rose")
    try Files.write(Array(sheet.utf8), to: way.path("sheet.csv"))
    let words = ["--out", way.path("changes"), "--decisions", way.path("sheet.csv")]
    #expect(try way.accept(words[0], words[1], words[2], words[3]).status == 0)
    let answers = try way.text("changes/decision_answer.csv")
    #expect(answers.contains("refused"))
    let repeated = try way.accept(words[0], words[1], words[2], words[3])
    #expect(repeated.status == 1)
    #expect(repeated.errors.contains("answered before"))
    #expect(try way.text("changes/decision_answer.csv") == answers)
  }

  @Test("a return that is altered, signed by others or not signed is refused with its status")
  func refused() throws {
    let way = try WayBack()
    _ = try way.makeReturn()
    let events = try way.text("return/event.csv")
    try Files.write(
      Array(events.replacing("low", with: "bad").utf8), to: way.path("return/event.csv"))
    let altered = try way.accept("--check")
    #expect(altered.status == 65)
    #expect(altered.errors.contains("event.csv"))
    _ = try way.makeReturn(key: "nw")
    let other = try way.accept("--check")
    #expect(other.status == 77)
    #expect(other.errors.contains("signed by the key of region:nw"))
    _ = try way.makeReturn(key: "centre")
    #expect(try way.accept("--check").status == 77)
    try Files.remove(way.path("return/datapackage.json.sig"))
    #expect(try way.accept("--check").status == 77)
    #expect(Files.kind(of: way.path("changes")) == nil)
  }

  @Test("what lacks is said: a key, a terminal or decisions, tables, a closed meeting")
  func lacking() throws {
    let way = try WayBack()
    #expect(try way.group.run("journal", "return", "--out", way.path("return")).status == 64)
    #expect(try way.makeReturn(key: "none").status == 78)
    _ = try way.makeReturn()
    #expect(try way.accept("--out", way.path("changes")).status == 64)
    let tables = try way.centre(
      "accept", way.path("return"), "--tables", way.path("none"), "--check")
    #expect(tables.status == 69)
    #expect(
      try way.centre("accept", way.path("none"), "--tables", way.path("tables"), "--check").status
        == 69)
  }

  @Test("on a terminal a board takes the decisions, and keeps them when it is left", .needsTmux)
  func board() throws {
    let way = try WayBack()
    _ = try way.makeReturn()
    let words = [
      "accept", way.path("return"), "--tables", way.path("tables"), "--out", way.path("changes"),
    ]
    let variables = ["XDG_CONFIG_HOME": way.path("config")]
    let first = try Terminal(
      words + ["--theme", "dark"], variables: variables, needsData: false)
    try first.wait(for: "not decided")
    try first.press("r")
    try first.wait(for: "Why is it refused?")
    try first.press("N", "o", "Enter")
    try first.wait(for: "refuse")
    try first.press("q")
    try first.wait(for: "The decisions are not in the change set yet.")
    #expect(Files.kind(of: way.path("changes")) == nil)
    let second = try Terminal(words, variables: variables, needsData: false)
    try second.wait(for: "1 decided")
    try second.press("w")
    try second.wait(for: "1 refused")
    #expect(try way.text("changes/decision_answer.csv").contains("refused"))
    #expect(Files.kind(of: way.path("changes.sw.decisions.csv")) == nil)
  }
}
