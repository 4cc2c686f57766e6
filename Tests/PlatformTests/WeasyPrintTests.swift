import Foundation
import Platform
import Testing

@Suite("weasyprint")
struct WeasyPrintTests {
  /// A shell script that takes the place of weasyprint.
  private static func tool(_ script: String, in folder: String) throws -> WeasyPrint {
    let path = "\(folder)/tool"
    try Files.write(Array("#!/bin/sh\n\(script)\n".utf8), to: path, mode: 0o700)
    return WeasyPrint(program: path)
  }

  private static func pdf(_ script: String, seconds: Int = 20) throws -> String {
    let folder = try TemporaryFolder(in: "/tmp")
    let bytes = try tool(script, in: folder.path)
      .pdf(ofHTML: Array("<p>".utf8), in: folder.path, identifier: "abc", seconds: seconds)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("is given the page in a folder of ours, and no variable of the user's")
  func clean() throws {
    let said = try Self.pdf(#"echo %PDF-; echo "$@"; /usr/bin/env; /bin/cat "$6""#)
    #expect(said.contains("--pdf-variant pdf/ua-1 --pdf-identifier abc /tmp/ptg-"))
    #expect(said.hasSuffix("<p>"))
    let names = said.split(separator: "\n").filter { $0.contains("=") }.map {
      $0.prefix { $0 != "=" }
    }
    let own: Set<Substring> = ["LC_ALL", "HOME", "XDG_CACHE_HOME", "SOURCE_DATE_EPOCH"]
    // The shell of the script adds these variables itself.
    #expect(Set(names).subtracting(["PWD", "_", "SHLVL", "OLDPWD"]) == own)
  }

  @Test(
    "makes no claim to be PDF/UA-1, which its tags alone do not make true, and moves nothing",
    arguments: [#"<a pdfuaid:part="1" />"#, "<pdfuaid:part>1</pdfuaid:part>"])
  func claim(text: String) throws {
    let pdf = try Self.pdf("printf '%%PDF-%s' '\(text)|'")
    #expect(!pdf.contains("pdfuaid:part") && pdf.hasSuffix("|"))
    #expect(pdf.utf8.count == "%PDF-\(text)|".utf8.count)
  }

  @Test("is not believed where it fails, or gives no PDF", arguments: ["exit 3", "echo hello"])
  func refused(script: String) {
    #expect(throws: PlatformError.self) { try Self.pdf(script) }
  }

  @Test("is killed when its time is over")
  func late() throws {
    let start = Clock.monotonicSeconds
    #expect(throws: PlatformError.self) { try Self.pdf("exec sleep 60", seconds: 1) }
    #expect(Clock.monotonicSeconds - start < 20)
  }
}

@Suite("A file that several write at once")
struct ReplacedFileTests {
  @Test("is replaced whole, and nothing is left aside")
  func replaced() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/page"
    for text in ["one", "another"] { try Files.replace(path, with: Array(text.utf8)) }
    #expect(try Files.read(path, limit: 100) == Array("another".utf8))
    #expect(try Files.names(in: folder.path) == ["page"])
  }

  @Test("stays as it was where the new one cannot be written, and nothing is left aside")
  func kept() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/page"
    try Files.makeFolder(path)
    #expect(throws: PlatformError.self) { try Files.replace(path, with: [1, 2, 3]) }
    #expect(try Files.names(in: folder.path) == ["page"])
  }
}
