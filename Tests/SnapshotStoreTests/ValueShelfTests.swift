import Testing

@testable import SnapshotStore

@Suite("The shelf of a snapshot's values")
struct ValueShelfTests {
  @Test("makes a value once for each name, and again only where making it went wrong")
  func once() throws {
    struct Trouble: Error {}
    let shelf = ValueShelf()
    var made = 0
    func value(_ name: String, fails: Bool = false) throws -> Int {
      try shelf.value(name) {
        made += 1
        if fails { throw Trouble() }
        return made
      }
    }
    #expect(throws: Trouble.self) { try value("one", fails: true) }
    #expect(try [value("one"), value("one"), value("two"), value("one")] == [2, 2, 3, 2])
    #expect(made == 3)
  }
}
