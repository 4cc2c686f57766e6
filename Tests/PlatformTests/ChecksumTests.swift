import Testing

@testable import Platform

@Suite("The quick tool for checksums")
struct QuickChecksumTests {
  @Test("gives what sha256sum gives, or nothing", arguments: [0, 1, 100_000])
  func same(_ bytes: Int) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/a"
    try Files.write([UInt8](repeating: 7, count: bytes), to: path)
    let quick = try Checksum.quickSHA256(ofBatch: [path])
    #expect(try quick == nil || quick == Checksum.sha256(ofBatch: [path]))
  }

  @Test(
    "gives nothing where a name could be an option, is written with escapes, or is missing",
    arguments: ["-r", "/tmp/ptg\nnone", "/tmp/ptg-none"])
  func nothing(_ name: String) throws {
    #expect(try Checksum.quickSHA256(ofBatch: [name]) == nil)
  }
}
