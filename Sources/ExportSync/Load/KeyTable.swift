/// The keys of a table, numbered in load order from 1, found by their bytes.
///
/// It is an open-addressing hash table over one pool of bytes, so that a look-up makes no string.
struct KeyTable {
  private var pool: [UInt8] = []
  /// The end of each key in the pool; a key starts where the one before ends.
  private var ends: [Int] = [0]
  /// The number of the key in each slot; 0 where the slot is free.
  private var slots = [Int32](repeating: 0, count: 64)

  init() {}

  init(_ words: [String]) {
    for word in words {
      let bytes = Array(word.utf8)
      _ = insert(bytes.span)
    }
  }

  /// Whether every key of the table was added; `false` once a row was refused.
  var isWhole = true

  var count: Int { ends.count - 1 }

  /// The number of the key; `nil` where the table does not have it.
  func number(of key: Span<UInt8>) -> Int? {
    let found = Int(slots[slot(of: key)])
    return found == 0 ? nil : found
  }

  /// Adds the key, if it is new; returns its number.
  mutating func insert(_ key: Span<UInt8>) -> Int {
    if let number = number(of: key) { return number }
    if (count + 1) * 2 > slots.count { grow() }
    for position in key.indices { pool.append(key[position]) }
    ends.append(pool.count)
    slots[slot(of: key)] = Int32(count)
    return count
  }

  /// The number of the key that starts at `position`.
  ///
  /// `position` moves to the next comma or CR. `nil` where the table does not have the key, or
  /// where the field is quoted.
  func number(in bytes: Span<UInt8>, at position: inout Int) -> Int64? {
    let start = position
    var hash = KeyHash()
    var at = start
    while at < bytes.count, bytes[at] > .comma {
      hash.add(bytes[at])
      at += 1
    }
    position = at
    let found = slots[slot(of: bytes.extracting(start..<at), hash)]
    return found == 0 ? nil : Int64(found)
  }

  /// The slot that holds the key, or the free slot for it.
  private func slot(of key: Span<UInt8>) -> Int {
    var hash = KeyHash()
    for position in key.indices { hash.add(key[position]) }
    return slot(of: key, hash)
  }

  private func slot(of key: Span<UInt8>, _ hash: KeyHash) -> Int {
    var slot = hash.value & (slots.count - 1)
    while slots[slot] != 0, !equals(key, number: Int(slots[slot])) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func equals(_ key: Span<UInt8>, number: Int) -> Bool {
    let start = ends[number - 1]
    guard ends[number] - start == key.count else { return false }
    for offset in 0..<key.count where pool[start + offset] != key[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<ends.count {
      let slot = slot(of: pool.span.extracting(ends[number - 1]..<ends[number]))
      slots[slot] = Int32(number)
    }
  }
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo), the high bits folded in.
private struct KeyHash {
  private var sum: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }

  var value: Int { Int(truncatingIfNeeded: sum ^ (sum >> 32)) }
}
