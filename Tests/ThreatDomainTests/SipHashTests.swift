import Testing

@testable import ThreatDomain

@Suite("SipHash-2-4")
struct SipHashTests {
  /// The first values of `vectors_sip64` in the reference implementation, and one from the paper.
  ///
  /// The paper's message has fifteen bytes: key 00 to 0f, message 00, 01, 02 and so on.
  private static let vectors: [(length: Int, hash: UInt64)] = [
    (0, 0x726f_db47_dd0e_0e31), (1, 0x74f8_39c5_93dc_67fd), (2, 0x0d6c_8009_d9a9_4f5a),
    (3, 0x8567_6696_d7fb_7e2d), (4, 0xcf27_94e0_2771_87b7), (5, 0x1876_5564_cd99_a68d),
    (6, 0xcbc9_466e_58fe_e3ce), (7, 0xab02_00f5_8b01_d137), (8, 0x93f5_f579_9a93_2462),
    (15, 0xa129_ca61_49be_45e5),
  ]

  @Test("has the reference values", arguments: vectors)
  func reference(length: Int, hash: UInt64) throws {
    let key = try #require(RoundingKey(hex: "000102030405060708090a0b0c0d0e0f"))
    #expect(SipHash(key: key).hash((0..<length).map { UInt8($0) }) == hash)
  }

  @Test("takes a key of 32 hex digits, and nothing else")
  func keys() {
    #expect(RoundingKey(hex: "1435257E0d7564175479c990cb7ed5e0") == .sample)
    for wrong in ["", "00", String(repeating: "g", count: 32), String(repeating: "0", count: 33)] {
      #expect(RoundingKey(hex: wrong) == nil)
    }
  }
}
