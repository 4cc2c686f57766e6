import Boards
import Glibc
import Platform
import Sheets
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("The settings")
struct SettingsTests {
  private static func read(_ text: String) -> (settings: Settings, problems: [String]) {
    var settings = Settings()
    let problems = SettingsText.read(text, file: "settings", into: &settings, by: settingTable)
    return (settings, problems.map(\.description))
  }

  @Test("take every key, between comments and blanks")
  func keys() {
    let (settings, problems) = Self.read(
      """
      # ours
        theme   =  mono
      language=cy
      region = se
      force = kent

      board = grid
      safe = yes
      leave-out = no
      mouse = no
      restore = no
      """)
    var expected = Settings(
      theme: "mono", language: .welsh, region: "se", force: "kent", board: "grid")
    expected.isSafe = true
    expected.leavesOut = false
    expected.usesMouse = false
    expected.restores = false
    #expect(settings == expected && problems == [])
    #expect(settings.scope == .force("kent"))
  }

  @Test(
    "leave a broken line out and say where, what and what would do",
    arguments: [
      ("mouse = perhaps", "settings:2: found mouse = 'perhaps', expected yes or no."),
      ("language = fr", "settings:2: found language = 'fr', expected en or cy."),
      ("region = South East", "found region = 'South East', expected the id of a region"),
      ("force = national", "found force = 'national', expected the id of a force, such as kent."),
      (
        "board = tasking-x",
        "expected one of threats, grid, actors, demand, performance, tasking, victims, capability, "
          + "meeting, changes"
      ),
      ("langauge = cy", "settings:2: found the key 'langauge', expected perhaps language."),
      (
        "colour = red",
        "found the key 'colour', expected one of theme, language, region, force, board, safe, "
          + "leave-out, mouse, restore, blank-after, backup."
      ),
      ("mouse", "settings:2: found 'mouse', expected key = value, or # before a comment."),
      ("= yes", "settings:2: found the key '', expected one of theme"),
      ("theme = mono", "settings:2: found theme a second time, expected it once."),
      ("theme =", "found theme"),
    ])
  func broken(_ line: String, message: String) throws {
    let (settings, problems) = Self.read("theme = night\n\(line)\nrestore = yes")
    #expect(settings.theme == "night" && settings.restores == true)
    #expect(settings.isSafe == nil && settings.leavesOut == nil)
    #expect(problems.count == 1)
    let said = try #require(problems.first)
    #expect(said.contains(message) && said.hasSuffix(". It was left out; the rest holds."))
  }

  @Test("have a sample that names every key and sets none")
  func sample() {
    let (settings, problems) = Self.read(Settings.sample(Words(.english)))
    #expect(settings == Settings() && problems == [])
    for row in settingTable {
      #expect(Settings.sample(Words(.english)).contains("# \(row.name) = "))
    }
    let system = TestSystem()
    #expect(system.run("help", "settings") == .done)
    #expect(system.output == Settings.sample(Words(.english)))
  }

  /// Unusable lines of every kind that may have asked for protection.
  private static let unclear = [
    "KEY = YES", "KEY = true", "KEY = 1", "KEY = on", "KEY = yes yes", "KEY =", "KEY", "KEY: yes",
    "KEY yes", "KEY = \0yes", "KEY\0 = yes", "CAPITALS = yes", "\u{FEFF}KEY = yes",
    "KEY = no # yes", "KEY = n0", "KEY = no\nKEY = yes",
    "KEYS = yes", "\"KEY\" = yes", "KEY = \u{443}es",
  ]

  @Test("turn protection on where a line may have asked for it, and say so", arguments: unclear)
  func protective(_ form: String) throws {
    for row in settingTable where row.protection != nil {
      let line = form.replacing("KEY", with: row.name)
        .replacing("CAPITALS", with: row.name.uppercased())
      let (settings, problems) = Self.read("theme = night\n\(line)\nrestore = yes")
      #expect(settings.theme == "night" && settings.restores == true)
      #expect(settings.isSafe == (row.name == "safe" ? true : nil))
      #expect(settings.leavesOut == (row.name == "leave-out" ? true : nil))
      let name = Words(.english)[try #require(row.protection).name]
      let said = problems.map(\.description).joined()
      #expect(said.hasSuffix(". ptg starts with \(name), to be on the safe side."), "\(said)")
    }
  }

  @Test(
    "turn all protection on where the file is no text",
    arguments: ["theme = mono\n\0", "mono\0", "\u{FF}\u{FE}"])
  func noText(_ text: String) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let file = SettingsFile(path: "\(folder.path)/settings")
    // The last text is written byte by byte: it is the mark of UTF-16, which is not UTF-8.
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try Files.write(bytes, to: file.path)
    var settings = Settings()
    let problems = file.read(into: &settings, by: settingTable)
    #expect(settings.isSafe == true && settings.leavesOut == true)
    #expect(
      problems.last?.description.hasSuffix(
        "found bytes that are no text, expected a UTF-8 text of at most 65536 bytes. ptg starts "
          + "with the safe view and handling code C left out, to be on the safe side.") == true)
  }

  @Test("are said to be unreadable where something else stands in their place, and nothing hangs")
  func strangeFiles() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/settings"
    let file = SettingsFile(path: path)
    var settings = Settings()
    #expect(file.read(into: &settings, by: settingTable) == [])
    #expect(settings == Settings())
    mkfifo(path, 0o600)
    #expect(file.read(into: &settings, by: settingTable).count == 1)
    try Files.remove(path)
    try Files.makeFolder(path)
    #expect(file.read(into: &settings, by: settingTable).count == 1)
    try Files.removeFolder(path)
    try Files.write(Array(repeating: 0x23, count: 1 << 17), to: path)
    let large = file.read(into: &settings, by: settingTable)
    #expect(large.first?.description.contains("it is over 65536 bytes") == true)
    #expect(settings.isSafe == true && settings.leavesOut == true)
  }

  @Test("may lie behind a link")
  func link() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try Files.write(Array("theme = mono\n".utf8), to: "\(folder.path)/own")
    symlink("own", "\(folder.path)/settings")
    var settings = Settings()
    let file = SettingsFile(path: "\(folder.path)/settings")
    #expect(file.read(into: &settings, by: settingTable) == [])
    #expect(settings.theme == "mono")
  }
}

@Suite("The session")
struct SessionTests {
  private static let session = Session(
    board: "grid", page: .investigation("I-0034"), scope: .region("se"), theme: "night",
    language: .welsh, isSafe: true, leavesOut: true, usesMouse: false)

  /// The session and problems that are read from a file with these bytes.
  private static func read(_ text: String) throws -> (Session, [SettingProblem]) {
    let folder = try TemporaryFolder(in: "/tmp")
    let file = SettingsFile(path: "\(folder.path)/session")
    try Files.write(Array(text.utf8), to: file.path)
    var session = Session()
    let problems = file.readSession(into: &session)
    return (session, problems)
  }

  @Test(
    "protects where it cannot be read, is of another form or was cut short, and says so",
    arguments: [
      "safe = maybe\n", "safe = YES\nleave-out = no\n", "board = grid\n", "", "board = gr",
      "form 2\nsafe = no\n", "hides = all\nsafe = no\n", "safe = no\n\0", "sa", "{\"safe\":true}",
    ])
  func protects(_ text: String) throws {
    let (session, problems) = try Self.read(text)
    #expect(session.isSafe == true)
    #expect(problems.contains { $0.turnedOn.contains(.setting(.safeView)) })
  }

  @Test("protects where something else stands in its place")
  func folder() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    var session = Session()
    #expect(SettingsFile(path: folder.path).readSession(into: &session).count == 1)
    #expect(session.isSafe == true && session.leavesOut == true)
  }

  @Test("says nothing of values that went out of use, nor of a file that was never written")
  func silent() throws {
    let (session, problems) = try Self.read("board = lost\nsafe = no\ntheme = a\n")
    #expect(session == Session(theme: "a", isSafe: false) && problems == [])
    var none = Session()
    #expect(SettingsFile(path: "/nowhere/session").readSession(into: &none) == [])
    #expect(none == Session())
  }

  @Test("comes back as it was written, for its user alone")
  func written() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let file = SettingsFile(path: "\(folder.path)/state/ptg/session")
    try file.write(Self.session)
    try file.write(Self.session)
    var read = Session()
    #expect(file.read(into: &read, by: sessionTable) == [])
    #expect(read == Self.session)
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat("\(folder.path)/state/ptg", &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(try Files.names(in: "\(folder.path)/state/ptg") == ["session"])
  }

  @Test("drops a place that no board or page goes by, and a value that would break its line")
  func strange() {
    var session = Session()
    let text = "board = lost\npage = nothing:here\nscope = North East\ntheme = a\n"
    _ = SettingsText.read(text, file: "session", into: &session, by: sessionTable)
    #expect(session == Session(theme: "a"))
    let written = SettingsText.write(
      Session(theme: "a\nsafe = no"), by: sessionTable, heading: "# h")
    #expect(written == "# h\n")
  }

  @Test(
    "is what the dashboard shows; leaving by q and q is leaving from where the first was pressed")
  func dashboard() throws {
    let month = try #require(Month("2019-03"))
    var state = DashboardState(
      start: .board("threats"), scope: .force("kent"), month: month, language: .english,
      isSafe: true)
    state.open(board: "actors")
    state.open(.actor("A-0012"))
    let expected = Session(
      board: "actors", page: .actor("A-0012"), scope: .force("kent"), theme: "mono",
      language: .english, isSafe: true, leavesOut: false, usesMouse: true)
    state.hasMouse = true
    #expect(state.session(themes: ["mono"]) == expected)
    state.trailBeforeStart = state.trail
    state.goToStart()
    #expect(state.session(themes: ["mono"]) == expected)
    state.trailBeforeStart = nil
    #expect(state.session(themes: ["mono"]).board == "threats")
  }
}

@Suite("The beginning")
struct BeginningTests {
  /// The state at the start, in one line.
  private static func line(
    _ options: ViewOptions = ViewOptions(), _ session: Session? = nil,
    _ settings: Settings = Settings(), scope: Scope? = nil, opening place: Place? = nil
  ) throws -> String {
    var remembered = Remembered()
    remembered.session = session
    remembered.settings = settings
    let beginning = Beginning(
      options, remembered, directory: try PlainExamples.world().directory,
      themes: ["night", "mono"], scope: scope, opening: place)
    return [
      beginning.board, beginning.page?.text ?? "-", "\(beginning.scope)",
      beginning.language.rawValue, beginning.theme ?? "-", beginning.isSafe ? "safe" : "open",
      beginning.leavesOut ? "without C" : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private static let session = Session(
    board: "grid", page: .actor("A-1"), scope: .region("se"), theme: "mono", language: .welsh,
    isSafe: false)

  private static let settings = Settings(
    theme: "night", language: .english, region: "sw", board: "demand")

  @Test("is that of the options, else of the last time, else of the settings, else the usual")
  func order() throws {
    var options = ViewOptions()
    #expect(try Self.line() == "threats - national en - open")
    #expect(
      try Self.line(options, nil, Self.settings) == "demand - region:sw en night open")
    #expect(
      try Self.line(options, Self.session, Self.settings)
        == "grid actor:A-1 region:se cy mono open")
    options.language = .english
    options.theme = "night"
    let kent = Scope.force("kent")
    #expect(
      try Self.line(options, Self.session, Self.settings, scope: kent)
        == "grid - kent en night open")
    #expect(
      try Self.line(options, Self.session, Self.settings, opening: .board("demand"))
        == "demand - region:se en night open")
    #expect(
      try Self.line(options, Self.session, Self.settings, opening: .force("kent"))
        == "grid force:kent region:se en night open")
  }

  @Test("is not the last time where the settings want none of it")
  func restore() throws {
    var settings = Self.settings
    settings.restores = false
    #expect(
      try Self.line(ViewOptions(), Self.session, settings) == "demand - region:sw en night open")
  }

  @Test("is safe if options, last time or settings want it", arguments: [0, 1, 2, 3])
  func safe(_ who: Int) throws {
    var (options, session, settings) = (ViewOptions(), Self.session, Settings())
    options.isSafe = who == 1
    session.isSafe = who == 2
    settings.isSafe = who == 3
    settings.restores = false
    #expect(try Self.line(options, session, settings).hasSuffix(who == 0 ? "open" : "safe"))
  }

  @Test("leaves code C out if last time or settings want it", arguments: [0, 1, 2])
  func leavesOut(_ who: Int) throws {
    var (session, settings) = (Self.session, Settings())
    session.leavesOut = who == 1
    settings.leavesOut = who == 2
    settings.restores = false
    #expect(
      try Self.line(ViewOptions(), session, settings).hasSuffix(who == 0 ? "open" : "without C"))
  }

  @Test("drops what the snapshot no longer has, in silence for the last time")
  func gone() throws {
    let session = Session(scope: .region("atlantis"), theme: "lost")
    #expect(try Self.line(ViewOptions(), session) == "threats - national en - open")
    var remembered = Remembered()
    remembered.session = session
    remembered.settings = Settings(theme: "lost", force: "atlantis")
    remembered.settingsPath = "settings"
    let beginning = Beginning(
      ViewOptions(), remembered, directory: try PlainExamples.world().directory, themes: ["mono"])
    #expect(
      beginning.problems.map { $0.brief(Words(.english)) } == [
        "settings: found theme = 'lost', expected one of mono",
        "settings: found 'atlantis', expected a region or force of the snapshot; "
          + "see 'ptg status --scopes'",
      ])
  }
}
