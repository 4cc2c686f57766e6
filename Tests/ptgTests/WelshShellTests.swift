import CellCanvas
import Platform
import SampleForTests
import Testing
import Wording

@testable import ptg

@Suite("The shell in Welsh")
struct WelshShellTests {
  private static let (english, welsh) = (Words(.english), Words(.welsh))

  /// Words that stand in nearly every English sentence, and in no Welsh one.
  private static let englishWords: Set<String> = [
    "the", "is", "are", "of", "goes", "give", "needs", "does", "with", "which", "there", "its",
    "takes", "cannot", "found", "expected", "must", "or", "and", "only",
  ]

  private static func englishIn(_ text: String) -> [String] {
    text.replacing(/--[a-z-]+/, with: "").split { !$0.isLetter }.map { $0.lowercased() }.filter(
      englishWords.contains)
  }

  @Test("helps with every verb in no line of English", arguments: verbCatalogue.map { $0.name })
  func help(_ name: String) throws {
    let verb = try #require(verbCatalogue.first { $0.name == name })
    func lines(_ words: Words) -> [String] {
      HelpVerb(topic: verb).lines(width: 2000, words).map(\.string)
    }
    let typed = Set(
      verb.lists.flatMap(\.rows).map { $0.about(Self.english) }.filter { about in
        verb.lists.flatMap(\.rows).contains { $0.about(Self.welsh) == about }
      })
    let alike = Set(lines(Self.english)).intersection(lines(Self.welsh)).filter { line in
      !line.isEmpty && !typed.contains { line.hasSuffix($0) }
    }
    #expect(alike.isEmpty)
    for line in lines(Self.welsh) { #expect(Self.englishIn(line).isEmpty, "\(line)") }
  }

  @Test(
    "refuses every wrong command line in Welsh",
    arguments: (CommandTests.wrongLines + CommandTests.wrongArguments).map(\.line))
  func refused(line: String) throws {
    let error = #expect(throws: UsageError.self) {
      try Command(line.split(separator: " ").map(String.init))
    }
    let said = try #require(error).text(in: Self.welsh)
    #expect(said != error?.description)
    #expect(Self.englishIn(said).isEmpty, "\(said)")
  }

  @Test(
    "says what a fault means before its detail, which is English",
    arguments: [
      (["verify", "/nosuch"], "ni ellir cyrraedd y ffynhonnell"),
      (["publish", "--check", "/nosuch"], "Y manylion, yn Saesneg: "),
    ])
  func faults(_ words: [String], meaning: String) {
    let (welsh, english) = (TestSystem(), TestSystem())
    let status = Main.run(["ptg"] + words + ["--lang", "cy"], in: welsh.environment)
    #expect(status == Main.run(["ptg"] + words, in: english.environment) && status != .done)
    #expect(welsh.errors.contains(meaning), "\(welsh.errors)")
    #expect(!english.errors.contains(meaning))
    #expect(welsh.errors.hasSuffix(english.errors.dropFirst("ptg: ".count)))
  }

  @Test(
    "is asked for by --lang, else by the settings, else by the locale",
    arguments: [
      ([:], ["--lang", "cy"], true), ([:], ["--lang=cy"], true), ([:], [], false),
      (["LANG": "cy_GB.UTF-8"], [], true), (["LANG": "cy_GB.UTF-8"], ["--lang", "en"], false),
      (["LANG": "cy_GB.UTF-8", "LC_ALL": "C.UTF-8"], [], false),
      (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "cy"], [], true),
    ] as [([String: String], [String], Bool)])
  func chosen(variables: [String: String], options: [String], isWelsh: Bool) {
    let system = TestSystem(variables)
    #expect(Main.run(["ptg", "synk"] + options, in: system.environment) == .usage)
    #expect(
      system.errors
        == (isWelsh
          ? "ptg: nid oes gorchymyn 'synk'. Oeddech chi'n golygu 'sync'? Dyma'r gorchmynion: "
          : "ptg: there is no verb 'synk'. Did you mean 'sync'? Verbs are: ")
        + "sync, verify, status, snapshots, print, journal, boards, template, convert, publish, accept, doctor, help, version\n"
    )
  }

  @Test("is asked for by the settings before the locale")
  func remembered() throws {
    let home = try TemporaryFolder(in: "/tmp")
    try Files.makeFolder("\(home.path)/ptg")
    try Files.write(Array("language = cy\n".utf8), to: "\(home.path)/ptg/settings")
    let system = TestSystem(["XDG_CONFIG_HOME": home.path, "LANG": "en_GB.UTF-8"])
    #expect(system.run("boards") == .done)
    #expect(system.output.contains("bygythiadau yn ôl niwed"))
  }

  @Test("says how much of it is a draft, and helps in the words of the locale")
  func drafts() {
    let system = TestSystem(["LANG": "cy_GB.UTF-8"])
    #expect(system.run("help") == .done)
    #expect(system.output.hasPrefix("Defnydd: ptg [GORCHYMYN] [OPSIYNAU]\n"))
    let drafts = Self.welsh.asSentence(Self.welsh.drafts)
    #expect(system.output.split(separator: "\n").joined(separator: " ").contains(drafts))
  }

  @Test("leaves what is printed of a snapshot to --lang alone")
  func printed() throws {
    let data = try SampleSnapshot.dataFolder()
    let (plain, welsh) = (TestSystem(), TestSystem(["LANG": "cy_GB.UTF-8"]))
    for system in [plain, welsh] {
      #expect(system.run("print", "threats", "--data", data) == .done)
    }
    #expect(plain.output == welsh.output && !plain.output.isEmpty)
  }

  @Test(
    "says in Welsh what the verbs found, line by line",
    arguments: [
      (["status"], true), (["snapshots"], true), (["snapshots", "--prune"], true),
      (["doctor"], true), (["status"], false), (["doctor"], false), (["version"], false),
    ])
  func verbs(words: [String], hasSnapshot: Bool) throws {
    let data = hasSnapshot ? try SampleSnapshot.dataFolder() : "/nowhere/ptg"
    let (english, welsh) = (TestSystem(), TestSystem(["LANG": "cy_GB.UTF-8"]))
    let command = ["ptg"] + words + (words == ["version"] ? [] : ["--data", data])
    let status = Main.run(command, in: english.environment)
    #expect(Main.run(command, in: welsh.environment) == status)
    func lines(_ system: TestSystem) -> [Substring] {
      (system.output + system.errors).split(separator: "\n")
    }
    #expect(lines(english).count == lines(welsh).count && !lines(welsh).isEmpty)
    let alike = Set(lines(english)).intersection(lines(welsh))
    // A tool that is there is its name and its path, after a word that differs.
    #expect(alike.isEmpty)
  }
}
