import Glibc
import Platform
import SampleForTests
import Testing

@Suite("A sync that is killed while it fetches", .serialized)
struct KilledFetchTests {
  @Test("takes its curl with it, and the next one goes on", .timeLimit(.minutes(5)))
  func killed() throws {
    let home = try TemporaryFolder(in: "/tmp")
    let trust = "\(home.path)/.config/ptg/trust"
    try Files.makeFolder(trust)
    try Files.write(Array("recipient = national\n".utf8), to: "\(trust)/policy")
    _ = try Files.copy(
      "\(Files.folder(of: BuiltProgram.sampleExport))/trust/allowed_signers",
      to: "\(trust)/allowed_signers", limit: 1 << 12)
    let server = try WebServer(serving: BuiltProgram.sampleExport)
    defer { server.stop() }
    let names = try Files.names(in: "\(BuiltProgram.sampleExport)/objects")
    let path = "objects/\(try #require(names.first))"
    server.set(WebFault(.drip), at: path)
    let sync = ChildProcess(
      BuiltProgram.path, ["sync", server.address, "--data", "\(home.path)/data"],
      variables: BuiltProgram.variables(home: home.path).map { "\($0)=\($1)" })
    let killed = try sync.run(seconds: 60) { _ in !server.underWay.contains(path) }
    #expect(killed.status == 128 + SIGKILL)
    // Half of the time that curl itself allows for a file that arrives very slowly.
    let patience = Clock.monotonicSeconds + 15
    while server.underWay.contains(path), Clock.monotonicSeconds < patience { usleep(20_000) }
    #expect(!server.underWay.contains(path))
    server.set(nil, at: path)
    #expect(try sync.run(seconds: 120).status == 0)
    #expect(Files.kind(of: "\(home.path)/data/partial") == nil)
  }
}
