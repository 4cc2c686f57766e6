import Digest
import Platform
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "gives the hashes of the NIST examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
          + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func examples(_ text: String, hash: String) {
    #expect(SHA256.hex(Array(text.utf8)) == hash)
  }

  @Test("gives the hash of a million letters a")
  func million() {
    #expect(
      SHA256.hex([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("gives what sha256sum gives, for every length around a block's end", .tags(.slow))
  func lengths() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let contents = (0...200).map { count in
      (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
    }
    let paths = contents.indices.map { "\(folder.path)/\($0)" }
    for (path, bytes) in zip(paths, contents) { try Files.write(bytes, to: path) }
    #expect(try Checksum.sha256(ofFiles: paths) == contents.map(SHA256.hex))
  }

  @Test(
    "gives as bytes what sha256sum gives", .tags(.slow),
    arguments: [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000])
  func digest(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let folder = try TemporaryFolder(in: "/tmp")
    try Files.write(bytes, to: "\(folder.path)/bytes")
    let expected = try Checksum.sha256(ofFiles: ["\(folder.path)/bytes"])
    let digits = SHA256(bytes).digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect([digits.joined()] == expected)
  }

  @Test("is written in base64 with its padding")
  func base64() {
    // The digest of an empty input, from `openssl dgst -sha256 -binary | base64`.
    #expect(SHA256([]).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
