import Glibc
import Platform
import Testing

@Suite("A file of an export that is none", .serialized)
struct HostileFileTests {
  /// A thing in the place of a file, and how to put it there.
  enum Intruder: CaseIterable {
    case pipe, endless, folder, socket

    func put(at path: String) throws {
      try Files.remove(path)
      switch self {
      case .pipe: try #require(mkfifo(path, 0o600) == 0)
      case .endless: try Files.switchLink(path, to: "/dev/zero")
      case .folder: try Files.makeFolder(path)
      case .socket: try #require(mknod(path, S_IFSOCK | 0o600, 0) == 0)
      }
    }
  }

  @Test(
    "makes the source unreachable where it leads to the rest",
    arguments: Intruder.allCases,
    ["latest.txt", HostileExport.manifest, "\(HostileExport.manifest).sig"])
  func leading(_ intruder: Intruder, _ name: String) throws {
    let export = try HostileExport.make()
    try intruder.put(at: "\(export.folder)/\(name)")
    try export.expectRefusal(69, "\(export.folder)/\(name): could not ")
  }

  @Test("is bad data where it is listed", arguments: Intruder.allCases, ["path", "schema"])
  func listed(_ intruder: Intruder, _ member: String) throws {
    let export = try HostileExport.make()
    let path = try export.path(ofRegion: member)
    try intruder.put(at: path)
    let name = path.dropFirst(export.folder.count + 1)
    try export.expectRefusal(65, "\(name): found 'no plain file', expected ")
  }

  @Test(
    "may be two gigabytes long, whatever the manifest says",
    arguments: [
      (false, "found '2147483648 bytes', expected 789 bytes"),
      (true, "found '2147483648 bytes', expected 1 to 67108864 bytes"),
    ])
  func huge(_ isDeclared: Bool, message: String) throws {
    let export = try HostileExport.make()
    let path = try export.path(ofRegion: "path")
    try #require(truncate(path, 1 << 31) == 0)
    if isDeclared { try export.changeRegion { $0["bytes"] = 1 << 31 } }
    try export.expectRefusal(65, message)
  }

  @Test(
    "may be two gigabytes long where it leads to the rest",
    arguments: ["latest.txt", HostileExport.manifest, "\(HostileExport.manifest).sig"])
  func hugeLead(_ name: String) throws {
    let export = try HostileExport.make()
    let path = "\(export.folder)/\(name)"
    try #require(truncate(path, 1 << 31) == 0)
    try export.expectRefusal(69, "\(name): could not read: it is over ")
  }
}
