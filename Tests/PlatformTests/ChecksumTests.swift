import Testing

@testable import Platform

@Suite("A checksum")
struct ChecksumTests {
  private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func inFolder(_ check: (String) throws -> Void) throws {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    try check(folder)
  }

  @Test(
    "is the one of FIPS 180-4, whatever the file is called",
    arguments: ["a", "a b", "-a", "*a", "a\\b", "a\nb", "ä"])
  func known(_ name: String) throws {
    try inFolder { folder in
      try Files.write(Array("abc".utf8), to: "\(folder)/\(name)")
      #expect(try Checksum.sha256(ofFiles: ["\(folder)/\(name)"]) == [abc])
      #expect(try Checksum.sha256(ofBatch: ["\(folder)/\(name)"]) == [abc])
    }
  }

  @Test("is the same from both tools, or the quick one gives none")
  func tools() throws {
    try inFolder { folder in
      let paths = (0..<3).map { "\(folder)/\($0)" }
      for (size, path) in paths.enumerated() {
        try Files.write([UInt8](repeating: 7, count: size * 100_000), to: path)
      }
      let quick = try Checksum.quickSHA256(ofBatch: paths)
      #expect(try quick == nil || quick == Checksum.sha256(ofBatch: paths))
    }
  }

  @Test("names the file that cannot be read")
  func missing() throws {
    try inFolder { folder in
      try Files.write([1], to: "\(folder)/a")
      let error = PlatformError(
        path: "\(folder)/b", attempt: "hash", answer: "sha256sum ended with status 1")
      #expect(throws: error) {
        try Checksum.sha256(ofFiles: ["\(folder)/a", "\(folder)/b"])
      }
    }
  }
}
