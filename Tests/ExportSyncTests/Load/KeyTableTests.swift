import Testing

@testable import ExportSync

@Suite("A table of keys")
struct KeyTableTests {
  @Test("numbers thousands of keys from 1 in the order of their coming, and keeps the numbers")
  func numbers() {
    let keys = (1...5000).map { Array("key-\($0)".utf8) }
    var table = KeyTable()
    #expect(keys.map { table.insert($0) } == Array(1...5000))
    #expect(keys.map { table.number(of: $0) } == Array(1...5000))
    #expect(table.count == 5000)
  }

  @Test("gives a key that comes again the number that it has")
  func again() {
    var table = KeyTable()
    #expect(["a", "b", "a", "c", "b"].map { table.insert($0) } == [1, 2, 1, 3, 2])
    #expect(table.count == 3)
  }

  @Test(
    "knows no key that was never put in, however alike", arguments: ["", "a", "abc", "aB", "b"])
  func unknown(_ key: String) {
    var table = KeyTable()
    _ = table.insert("ab")
    #expect(table.number(of: key) == nil)
  }

  @Test("keeps keys apart that fall into the same slot")
  func collisions() {
    // 60,000 two-byte keys in 131,072 slots: FNV-1a sends thousands of them to occupied slots.
    var table = KeyTable()
    let keys = (0..<60_000).map { [UInt8($0 / 256), UInt8($0 % 256)] }
    for (position, key) in keys.enumerated() where table.insert(key) != position + 1 {
      Issue.record("key \(key) has another number than \(position + 1)")
    }
    #expect(keys.indices.allSatisfy { table.number(of: keys[$0]) == $0 + 1 })
  }

  @Test("takes an empty key as one of its own")
  func empty() {
    var table = KeyTable()
    #expect(table.insert("") == 1)
    #expect(table.insert("a") == 2)
    #expect(table.number(of: "") == 1)
  }
}
