import Platform
import SampleForTests
import Testing

@testable import ptg

@Suite("The printed sample", .tags(.slow))
struct PrintedSampleTests {
  private static let root = "/\(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))"

  /// The commands that made the files, from the list beside them.
  private static let commands: [[String]] = {
    let path = "\(root)/SampleData/printed/README.md"
    let text = (try? Files.read(path, limit: 1 << 16)) ?? []
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("ptg print ") }
      .map { $0.split(separator: " ").map(String.init) }
  }()

  @Test("is listed with the command of each file, and has no other file")
  func listed() throws {
    let folder = "SampleData/printed/"
    let outputs = Self.commands.compactMap { $0.last?.split(separator: "/").last.map(String.init) }
    #expect(Self.commands.count > 8)
    #expect(Self.commands.allSatisfy { $0.suffix(2).first == "--output" })
    #expect(Self.commands.allSatisfy { $0.last?.hasPrefix(folder) == true })
    let there = try Files.names(in: "\(Self.root)/\(folder)").filter { $0 != "README.md" }
    #expect(Set(there).isSubset(of: outputs))
  }

  @Test(
    "is what its command prints, byte for byte; .ci/print-samples makes it again",
    arguments: commands)
  func same(command: [String]) throws {
    let output = try #require(command.last)
    let system = TestSystem()
    let words = command.dropLast(2).filter { $0 != "--sample" }
    let data = try SampleSnapshot.dataFolder()
    #expect(Main.run(words + ["--data", data], in: system.environment) == .done)
    let file = try Files.read("\(Self.root)/\(output)", limit: 1 << 22)
    // The comparison is made outside of #expect, which would print both.
    let isSame = file == Array(system.output.utf8)
    #expect(isSame, "\(output)")
  }
}
