import ThreatDomain
import Platform
import SampleForTests
import Testing

@testable import ExportSync

extension SmallExport {
  /// A signed export, and a web server that serves it while the check runs.
  static func onTheWeb(_ check: (SmallExport, WebServer) throws -> Void) throws {
    try inFolder { export in
      try export.makeTrust()
      try export.sign()
      let server = try WebServer(serving: export.folder)
      defer { server.stop() }
      try check(export, server)
    }
  }

  @discardableResult
  func sync(
    from server: WebServer, limits: FetchLimits = FetchLimits(),
    fetched: @escaping (FetchProgress) -> Void = { _ in }
  ) throws -> ExportSync.Outcome {
    let now = try #require(Timestamp("2019-04-06T00:00:00Z"))
    return try ExportSync(
      from: try ExportSource(address: server.address, limits: limits), trust: trust, waiver: nil,
      now: now, fetched: fetched
    ) { _ in }
    .run(into: data)
  }

  /// The error of a sync from the server, with the address shortened too.
  func refusal(from server: WebServer, limits: FetchLimits = FetchLimits()) throws -> SyncError {
    try #require(throws: SyncError.self) { try sync(from: server, limits: limits) }
  }

  func short(_ error: SyncError, _ server: WebServer) -> String {
    short("\(error)").replacing(server.address, with: "WEB")
  }

  /// Publishes the next export, in which one region has another name; returns the new object.
  func publishNext() throws -> String {
    try rewrite("region", "South", "North")
    try renumber(serial: 6)
    try sign(manifest: "manifest-000006.json")
    return try object("region")
  }

  /// The names in the data folder.
  func dataNames() throws -> [String] { try Files.names(in: data.root) }
}
