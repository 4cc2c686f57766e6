import ChainedLog
import ExportSync
import MeetingJournal
import Platform
import Testing
import ThreatDomain

@testable import JournalReturn

@Suite("A return on its way")
final class ReturnFilesTests {
  private let folder: TemporaryFolder
  private let entry = event(
    .priority(.init(threat: "T-1", old: .medium, new: .high, rationale: "Losses, \"doubled\"")),
    in: nil, item: ItemKey(table: "threat", key: "T-1"))

  init() throws { folder = try TemporaryFolder(in: "/tmp") }

  /// A key, and a trust folder where the centre gives it to a region.
  private func key(
    _ name: String, of region: String? = nil, for namespace: String = "ptg-return@v1"
  ) throws -> SigningKey {
    let path = "\(folder.path)/\(name)"
    if Files.kind(of: path) == nil {
      let made = try SSHSignature.makeKey(at: path)
      guard let region else { return SigningKey(path: path) }
      try Files.makeFolder(trust.path)
      let line = "region:\(region) namespaces=\"\(namespace)\" \(made)\n"
      let old = (try? Files.read(trust.signers, limit: 1 << 16)) ?? []
      try Files.write(old + Array(line.utf8), to: trust.signers)
    }
    return SigningKey(path: path)
  }

  private var trust: TrustFolder { TrustFolder(path: "\(folder.path)/trust") }
  private var out: String { "\(folder.path)/return" }

  private var sample: MeetingReturn {
    MeetingReturn(
      header: returned([entry]).header, events: returned([entry]).events,
      heads: [Head(file: "a.jsonl", count: 3, link: Head.start)])
  }

  private func read() throws -> MeetingReturn {
    let scratch = "\(folder.path)/scratch"
    try Files.removeFolder(scratch)
    try Files.makeFolder(scratch)
    return try ReturnReader(out, trust: trust, scratch: scratch).read().returned
  }

  /// The error of reading; a test fails where there is none.
  private func refusal() -> ReturnError? {
    do {
      _ = try read()
      return nil
    } catch {
      return error as? ReturnError
    }
  }

  @Test("what was written is read, and the same entries give the same bytes")
  func roundTrip() throws {
    let key = try key("sw", of: "sw")
    let hash = try ReturnWriter(out, key: key).write(sample)
    let first = try Files.read("\(out)/datapackage.json", limit: 1 << 20)
    #expect(hash.utf8.count == 64)
    let back = try read()
    #expect(back.header == sample.header)
    #expect(back.heads == sample.heads)
    #expect(back.events.map(\.event.matter) == [entry.matter])
    #expect(back.events.map(\.event.item) == [entry.item])
    #expect(back.events.map(\.root) == [entry.id])
    // Who typed it stays with the group.
    #expect(back.events.map(\.event.writer.user) == [""])
    #expect(try ReturnWriter(out, key: key).write(sample) == hash)
    #expect(try Files.read("\(out)/datapackage.json", limit: 1 << 20) == first)
  }

  @Test("one altered byte of an entry refuses the return")
  func alteredEntry() throws {
    _ = try ReturnWriter(out, key: key("sw", of: "sw")).write(sample)
    var bytes = try Files.read("\(out)/event.csv", limit: 1 << 20)
    bytes[bytes.count - 5] ^= 1
    try Files.write(bytes, to: "\(out)/event.csv")
    guard case .badData(_, let problems)? = refusal() else { Issue.record("taken"); return }
    #expect(problems.first.map(\.file) == ["event.csv"])
  }

  @Test("a cut file refuses the return")
  func cutFile() throws {
    _ = try ReturnWriter(out, key: key("sw", of: "sw")).write(sample)
    let bytes = try Files.read("\(out)/event.csv", limit: 1 << 20)
    try Files.write(Array(bytes.dropLast(9)), to: "\(out)/event.csv")
    guard case .badData? = refusal() else { Issue.record("taken"); return }
    try Files.remove("\(out)/event.csv")
    guard case .badData? = refusal() else { Issue.record("taken"); return }
  }

  @Test("one altered byte of the description is a broken signature")
  func alteredDescription() throws {
    _ = try ReturnWriter(out, key: key("sw", of: "sw")).write(sample)
    var bytes = try Files.read("\(out)/datapackage.json", limit: 1 << 20)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "8")))
    bytes[place] = UInt8(ascii: "9")
    try Files.write(bytes, to: "\(out)/datapackage.json")
    guard case .notTrusted(let text)? = refusal() else { Issue.record("taken"); return }
    #expect(text.contains("changed after it was signed"))
  }

  @Test("another region's key, an unknown key and no signature are refused")
  func strangers() throws {
    _ = try key("sw", of: "sw")
    _ = try ReturnWriter(out, key: key("nw", of: "nw")).write(sample)
    guard case .notTrusted(let other)? = refusal() else { Issue.record("taken"); return }
    #expect(other.contains("a return of region:sw, signed by the key of region:nw"))
    _ = try ReturnWriter(out, key: key("unknown")).write(sample)
    guard case .notTrusted(let text)? = refusal() else { Issue.record("taken"); return }
    #expect(text.contains("a signature by the key SHA256:"))
    try Files.remove("\(out)/datapackage.json.sig")
    guard case .notTrusted(let none)? = refusal() else { Issue.record("taken"); return }
    #expect(none.contains("no signature"))
  }

  @Test("a key that may sign exports alone may sign no return")
  func otherPurpose() throws {
    _ = try ReturnWriter(out, key: key("sw", of: "sw", for: "ptg-export@v1")).write(sample)
    guard case .notTrusted? = refusal() else { Issue.record("taken"); return }
  }

  @Test("a folder with other files is left alone")
  func occupied() throws {
    try Files.makeFolder(out)
    try Files.write([1], to: "\(out)/precious.txt")
    #expect(throws: ReturnError.self) {
      _ = try ReturnWriter(out, key: key("sw", of: "sw")).write(sample)
    }
    #expect(Files.kind(of: "\(out)/precious.txt") != nil)
  }

  @Test("an entry that must not leave its group is refused with its line")
  func privateEntry() throws {
    let note = event(.note(.init(text: "private")), in: nil)
    _ = try ReturnWriter(out, key: key("sw", of: "sw")).write(returned([entry, note]))
    guard case .badData(_, let problems)? = refusal() else { Issue.record("taken"); return }
    #expect(problems.first.map(\.column) == ["kind"])
    #expect(problems.first.compactMap(\.line).count == 1)
  }
}
