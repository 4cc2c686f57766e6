import Boards
import Platform
import Printing
import SampleForTests
import Sheets
import Testing

@testable import ptg_bench

@Suite("Writing prints into a folder")
struct PagesWriterTests {
  /// The path of the program that was built with the tests.
  private static let program = "\(Files.folder(of: ProcessFacts.program ?? "."))/ptg"

  private func write(_ prints: [PagePrint], into folder: String) throws -> PagesWriter.Tally {
    try Files.makeFolder(folder)
    return try PagesWriter(
      program: Self.program, data: SampleSnapshot.dataFolder(), folder: folder, home: folder
    ).write(prints)
  }

  private func print(_ place: Place, safe: Bool = false, _ format: String) -> PagePrint {
    PagePrint(
      PageSubject(place), nil,
      PageLook(language: "en", isSafe: safe, format: format, size: nil))
  }

  @Test("gives the same files each time")
  func same() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let prints = PagePrints.usualFormats.map { print(.board("victims"), $0.id) }
    let tally = try write(prints, into: "\(folder.path)/a")
    #expect((tally.prints, tally.refused, tally.broken) == (prints.count, 0, []))
    _ = try write(prints.reversed(), into: "\(folder.path)/b")
    #expect(try Files.names(in: "\(folder.path)/a").count == prints.count)
    let comparison = try PagesComparison(of: "\(folder.path)/a", with: "\(folder.path)/b")
    #expect(comparison.differences == [])
  }

  @Test("keeps what ptg says where it refuses")
  func refused() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let prints = [print(.region("nowhere"), "text")]
    let tally = try write(prints, into: "\(folder.path)/a")
    #expect((tally.refused, tally.broken) == (1, []))
    let text = try Files.read("\(folder.path)/a/region-nowhere.en.text", limit: 1000)
    #expect(
      String(decoding: text, as: UTF8.self)
        == "exit status 1\nptg: there is no region 'nowhere' in the snapshot.\n")
  }

  @Test(
    "names the prints in which the program broke",
    arguments: [("kill -SEGV $$", true), ("exit 70", true), ("exit 65", false)])
  func broken(_ script: String, isBroken: Bool) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let program = "\(folder.path)/program"
    try Files.write(Array("#!/bin/sh\n\(script)\n".utf8), to: program)
    try Files.setMode(0o700, of: program)
    let print = print(.board("grid"), "text")
    let tally = try PagesWriter(
      program: program, data: folder.path, folder: folder.path, home: folder.path
    ).write([print])
    #expect(tally.broken == (isBroken ? [print.name] : []))
  }
}
