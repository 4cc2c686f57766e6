import Platform
import SampleForTests
import Testing

@testable import ptg

@Suite("The command line and hostile text", .tags(.slow))
struct HostileCommandTests {
  /// Texts of every kind that an argument can hold; an argument cannot hold NUL.
  private static let texts = [
    HostileClass.all.compactMap(\.text).joined(separator: " "), "a\nptg: b\u{1B}[2J",
  ]

  /// Command lines with the text in every place that takes words.
  ///
  /// No folder can be created below a device, so a command line that is accepted leaves nothing
  /// behind.
  private static func commands(_ text: String, data: String) -> [[String]] {
    let word = "x\(text)x"
    let values = [
      "--force", "--region", "--month", "--scope", "--language", "--open", "--format", "--pane",
      "--paper", "--theme", "--themes", "--as-of", "--data",
    ]
    let print = values.map { ["print", "grid", "--data", data, $0, word] }
    return print + [
      [word], ["--\(word)"], ["help", word], ["print", word, "--data", data],
      ["print", "--open", "actor:\(word)", "--data", data],
      ["print", "--open", "\(word):x", "--data", data],
      ["print", "grid", "--output", "/dev/null/\(word)", "--data", data],
      ["print", "grid", word, "--data", data], ["status", "--data", "/dev/null/\(word)"],
      ["snapshots", "--data", "/dev/null/\(word)"], ["verify", "/dev/null/\(word)"],
      ["verify", "ftp://\(word)"], ["sync", "/dev/null/\(word)", "--data", "/dev/null/\(word)"],
      ["sync", "/dev/null", "--reason", word], ["sync", "/dev/null", "--allow-unsigned", word],
    ]
  }

  @Test("complains without an escape, and nothing quoted passes for a message of its own")
  func errors() throws {
    let data = try HostileSnapshot.dataFolder()
    for text in Self.texts {
      for words in Self.commands(text, data: data) {
        let system = TestSystem()
        let status = Main.run(["ptg"] + words, in: system.environment)
        let said = system.output + system.errors
        #expect(
          HostileScan.findings(in: said, allowing: ["\n", "\r", "\u{0C}"]) == [], "\(words)")
        guard status != .done else { continue }
        let lines = system.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("ptg") == true, "\(words)")
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") }, "\(words)")
      }
    }
  }

  @Test(
    "tells of a hostile snapshot in inert words",
    arguments: [["status"], ["status", "--scopes"], ["snapshots"]])
  func facts(words: [String]) throws {
    let system = TestSystem()
    let data = try HostileSnapshot.dataFolder()
    #expect(Main.run(["ptg"] + words + ["--data", data], in: system.environment) == .done)
    #expect(HostileScan.findings(in: system.output + system.errors, allowing: ["\n"]) == [])
    #expect(!system.output.isEmpty && system.errors.isEmpty)
    if words == ["status"] {
      #expect(system.output.contains("Export     5 (epoch 1): Ab¤]52;c;cm0=¤¤¤¤¤cd\n"))
      #expect(system.output.contains("/export ¤]0;x¤¤¤\n"))
      #expect(system.output.contains("loaded all the same: ¤ ¤[2J ¤]52;c;cm0=¤"))
    }
  }

  @Test("prints nothing that acts, in any format")
  func prints() throws {
    let data = try HostileSnapshot.dataFolder()
    for format in ["text", "csv", "json", "html", "md", "ods"] {
      let system = TestSystem(["USER": "x\u{1B}]0;y\u{07}\u{202E}"])
      let words = ["print", "pack", "--format", format, "--data", data, "--stamp"]
      #expect(Main.run(["ptg"] + words, in: system.environment) == .done)
      let allowed: Set<Unicode.Scalar> = ["\n", "\r", "\u{0C}"]
      #expect(HostileScan.findings(in: system.output, allowing: allowed) == [], "\(format)")
      #expect(system.output.contains("Ab"))
    }
  }
}
