import ExportFormat
import Platform
import Testing

@testable import ExportSync

@Suite("A change set over the centre's tables")
struct ChangeSetTests {
  private static func cell(_ was: String, _ becomes: String) -> ChangeSet.Cell {
    ChangeSet.Cell(
      event: "e1", table: "threat", row: "T-1", column: "agreed_priority", was: was,
      becomes: becomes)
  }

  private static func tables(_ priority: String) -> [String: [TableRow]] {
    let values = ["threat_id": "T-1", "agreed_priority": priority]
    let fields = Table.threat.columns.map { values[$0.name] ?? "" }
    return ["threat": [TableRow(fields: fields, line: 2)]]
  }

  private static func priority(_ rows: [String: [TableRow]]) -> String? {
    rows["threat"]?.first?.fields[Table.threat.place(of: "agreed_priority")]
  }

  private static let answer = [
    "e1", "sw", "threat", "T-1", "2026-12-03", "agreed", "NECC", "threat", "T-1", "", "P",
  ]

  @Test(
    "a field changes from any value of its course, however often the set is applied",
    arguments: ["medium", "high", "low"])
  func course(_ found: String) {
    let set = ChangeSet(cells: [Self.cell("medium", "high"), Self.cell("high", "low")])
    var rows = Self.tables(found)
    #expect(set.apply(to: &rows).isEmpty)
    #expect(set.apply(to: &rows).isEmpty)
    #expect(Self.priority(rows) == "low")
  }

  @Test("a field that says something else is told with its line, and stays")
  func strange() {
    var rows = Self.tables("")
    let problems = ChangeSet(cells: [Self.cell("medium", "high")]).apply(to: &rows)
    #expect(problems.first.map(\.file) == ["threat.csv"])
    #expect(problems.first.map(\.line) == [2])
    #expect(problems.first.map(\.column) == ["agreed_priority"])
    #expect(Self.priority(rows) == "")
  }

  @Test("a row that is gone and a table that nobody knows are told")
  func missing() {
    var rows: [String: [TableRow]] = [:]
    let strange = ChangeSet.Cell(
      event: "e1", table: "treat", row: "T-1", column: "x", was: "", becomes: "y")
    let set = ChangeSet(cells: [Self.cell("medium", "high"), strange])
    #expect(set.apply(to: &rows).count == 2)
  }

  @Test("an added row that the centre has already stays as the centre has it")
  func added() {
    let fields = Table.threatType.columns.map { $0.name == "threat_id" ? "T-1" : "NFIB1A" }
    let set = ChangeSet(added: [.init(event: "e1", table: "threat_type", fields: fields)])
    var rows: [String: [TableRow]] = [:]
    for _ in 1...2 { #expect(set.apply(to: &rows).isEmpty) }
    #expect(rows["threat_type"]?.map(\.fields) == [fields])
  }

  @Test("an answer takes the place of received alone")
  func answers() {
    var set = ChangeSet()
    set.answer(Self.answer)
    let place = Table.decisionAnswer.place(of: "answer")
    for (own, expected) in [("received", "agreed"), ("refused", "refused")] {
      var fields = Self.answer
      fields[place] = own
      var rows = Self.tables("high")
      rows["decision_answer"] = [TableRow(fields: fields, line: 2)]
      #expect(set.apply(to: &rows).isEmpty)
      #expect(rows["decision_answer"]?.map { $0.fields[place] } == [expected])
    }
  }

  @Test("what is written is read back, and an older set is replaced whole")
  func files() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/changes"
    var set = ChangeSet(
      cells: [Self.cell("medium", "high")],
      added: [.init(event: "e2", table: "threat_type", fields: ["T-1", "NFIB1A"])])
    set.answer(Self.answer)
    try set.write(to: path)
    #expect(try ChangeSet(readFrom: path) == set)
    set.added = []
    try set.write(to: path)
    #expect(try ChangeSet(readFrom: path) == set)
    #expect(Files.kind(of: "\(path)/added") == nil)
    #expect(try Files.names(in: folder.path) == ["changes"])
  }

  @Test(
    "a folder with other files is neither replaced nor taken for a set", arguments: [true, false])
  func strangeFolder(_ isPlain: Bool) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/changes"
    if isPlain {
      try Files.makeFolder(path)
    } else {
      try ChangeSet(cells: [Self.cell("medium", "high")]).write(to: path)
    }
    try Files.write([1], to: "\(path)/letter.docx")
    #expect(throws: PublishError.self) { try ChangeSet().write(to: path) }
    #expect(throws: PublishError.self) { try ChangeSet(readFrom: path) }
    #expect(Files.kind(of: "\(path)/letter.docx") != nil)
  }

  @Test("a set that lost a file, or the row of an answer, is refused")
  func lostPart() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/changes"
    var set = ChangeSet()
    set.answer(Self.answer)
    try set.write(to: path)
    var rows: [String: [TableRow]] = [:]
    #expect(set.apply(to: &rows).first.map(\.file) == ["decision_answer.csv"])
    try Files.remove("\(path)/change.csv")
    #expect(throws: PublishError.self) { try ChangeSet(readFrom: path) }
  }

  @Test("a faulty file of a set is told with its line and column, and nothing is read")
  func faulty() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try ChangeSet(cells: [Self.cell("medium", "high")]).write(to: folder.path + "/c")
    let path = "\(folder.path)/c/change.csv"
    let text = String(decoding: try Files.read(path, limit: 1 << 16), as: UTF8.self)
    try Files.write(
      Array(text.replacing("threat,T-1", with: "th reat,T-1").utf8), to: path)
    #expect(throws: PublishError.self) { try ChangeSet(readFrom: folder.path + "/c") }
  }
}
