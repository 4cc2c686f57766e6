import ThreatDomain
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Synchronization
import Testing

@testable import ExportSync

@Suite("A sync from a web server", .tags(.slow))
struct WebSyncTests {
  @Test("comes to the same snapshot as one from the folder")
  func same() throws {
    try SmallExport.onTheWeb { export, server in
      try export.sync(from: server)
      let path = try export.current()
      let fromWeb = try Self.content(path)
      #expect(try Snapshot(path: path, clearance: .full).header.source == server.address)
      #expect(try Snapshot(path: path, clearance: .full).header.trust == .signed)
      try Files.removeFolder(export.data.root)
      try export.syncSigned()
      #expect(try Self.content(try export.current()) == fromWeb)
      #expect(fromWeb.count > 20 && fromWeb.values.contains { $0.contains("'South West'") })
    }
  }

  /// The rows of every table, except the one that holds the source.
  private static func content(_ path: String) throws -> [String: String] {
    let database = try Database(reading: path)
    let tables = try Statement(
      """
      SELECT m.name, group_concat('quote("' || c.name || '")', ' || '','' || ')
        FROM sqlite_schema AS m
        JOIN pragma_table_info(m.name) AS c
       WHERE m.type = 'table' AND m.name NOT IN ('snapshot') AND m.name NOT LIKE 'sqlite%'
       GROUP BY m.name
      """, on: database
    ).all { ($0.text(0), $0.text(1)) }
    var content: [String: String] = [:]
    for (name, columns) in tables {
      content[name] = try Statement(
        "SELECT ifnull(group_concat(r, x'0a'), '') FROM (SELECT \(columns) AS r FROM \"\(name)\" "
          + "ORDER BY r)", on: database
      ).first { $0.text(0) }
    }
    return content
  }

  @Test("fetches of the next export only what is lacking")
  func lacking() throws {
    try SmallExport.onTheWeb { export, server in
      try export.sync(from: server)
      let all = server.exchanges.filter { $0.path.contains("/") }
      #expect(Set(all.map(\.path)).count == all.count && all.count > 50)
      server.forget()
      let path = try export.publishNext()
      try export.sync(from: server)
      let manifest = "manifest-000006.json"
      #expect(
        server.exchanges.map(\.path) == ["latest.txt", manifest, "\(manifest).sig", path])
      #expect(server.exchanges.last?.bytes == (try export.text(path).utf8.count))
    }
  }

  @Test("asks past every cache which export is the latest")
  func fresh() throws {
    try SmallExport.onTheWeb { export, server in
      try export.sync(from: server)
      #expect(server.exchanges.filter(\.isFresh).map(\.path) == ["latest.txt"])
    }
  }

  @Test("says that an export it holds is up to date, and fetches none of its files")
  func upToDate() throws {
    try SmallExport.onTheWeb { export, server in
      try export.sync(from: server)
      server.forget()
      guard case .upToDate = try export.sync(from: server) else {
        return #expect(Bool(false), "it was loaded again")
      }
      #expect(server.exchanges.count == 3)
    }
  }

  @Test("goes on where the last one was cut off", arguments: [true, false])
  func resumed(hasRanges: Bool) throws {
    try SmallExport.onTheWeb { export, server in
      let path = try export.object("demand-2019-03")
      let size = try export.text(path).utf8.count
      server.set(WebFault(.cut(after: 20)), at: path)
      _ = try export.refusal(from: server)
      #expect(try export.dataNames().contains("partial"))
      server.set(hasRanges ? nil : WebFault(.noRanges), at: path)
      server.forget()
      try export.sync(from: server)
      let asked = server.exchanges.filter { $0.path == path }
      #expect(asked.map(\.offset) == (hasRanges ? [20] : [20, 0]))
      #expect(asked.last?.bytes == (hasRanges ? size - 20 : size))
      #expect(!(try export.dataNames().contains("partial")))
    }
  }

  @Test("does not go on with what another export left, nor with what is no part")
  func stale() throws {
    try SmallExport.onTheWeb { export, server in
      let path = try export.object("region")
      let partial = "\(export.data.partial)/\(path.dropFirst(8).prefix(64))"
      let size = try export.text(path).utf8.count
      try Files.makeFolder(export.data.partial)
      try Files.write(Array("old".utf8), to: "\(export.data.partial)/other")
      try Files.write(Array("wrong".utf8), to: "\(partial)-\(size)")
      try export.sync(from: server)
      let asked = server.exchanges.filter { $0.path == path }
      #expect(asked.map(\.offset) == [5, 0])
      #expect(!(try export.dataNames().contains("partial")))
    }
  }

  @Test("fetches once more what came wrong once")
  func onceMore() throws {
    try SmallExport.onTheWeb { export, server in
      let paths = try ["region", "demand-2019-03", "actor_force"].map { try export.object($0) }
      let kinds: [WebFault.Kind] = [.status(404), .content([0x78]), .endless]
      for (path, kind) in zip(paths, kinds) {
        server.set(WebFault(kind, isOnce: true), at: path)
      }
      try export.sync(from: server)
      #expect(try export.answer("SELECT serial FROM snapshot") == "5")
    }
  }

  @Test("says how many bytes have come of those that lack")
  func progress() throws {
    try SmallExport.onTheWeb { export, server in
      let seen = Mutex<[FetchProgress]>([])
      try export.sync(from: server) { progress in seen.withLock { $0.append(progress) } }
      let progress = seen.withLock { $0 }
      let last = try #require(progress.last)
      #expect(last.filesDone == last.filesTotal && last.bytesDone == last.bytesTotal)
      let sent = server.exchanges.filter { $0.path.contains("/") }
      #expect(last.filesTotal == sent.count)
      #expect(last.bytesTotal == Int64(sent.reduce(0) { $0 + $1.bytes }))
    }
  }

  @Test("takes nothing that is not signed, whoever gives a reason")
  func unsigned() throws {
    try SmallExport.onTheWeb { export, server in
      try Files.remove("\(export.folder)/\(SmallExport.manifest).sig")
      let now = try #require(Timestamp("2019-04-06T00:00:00Z"))
      let error = try #require(throws: SyncError.self) {
        try ExportSync(
          from: try ExportSource(address: server.address), trust: export.trust,
          waiver: SmallExport.waiver, now: now
        ) { _ in }.run(into: export.data)
      }
      #expect(
        export.short(error, server)
          == "WEB: not signed by the central team: found no signature. From an address nothing is "
          + "taken without one. Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test("names the package where there is no curl")
  func noCurl() throws {
    let curl = Curl(program: "/nowhere/curl", limits: FetchLimits())
    let source = WebSource(try WebAddress("https://localhost"), curl: curl)
    let error = SyncError.configuration(
      "/nowhere/curl: could not start: No such file or directory; expected curl, which fetches "
        + "from web servers. Install the package curl.")
    #expect(throws: error) { try source.read("latest.txt", limit: 32) }
  }
}
