import Glibc
import Platform
import Testing

@Suite("A locked file")
struct LockedFileTests {
  @Test("is read and added to, and made where it is missing, for the user alone")
  func append() throws {
    try inFolder { folder in
      let file = try LockedFile("\(folder)/a", for: .write)
      for byte in [1, 2, 3] as [UInt8] { try file.append([byte, 0]) }
      let (count, end) = (try file.count(), try file.read(from: 3))
      #expect(count == 6 && end == [0, 3, 0])
      try file.truncate(to: 2)
      let rest = try file.read()
      #expect(rest == [1, 0] && Files.access(of: file.path)?.bits == 0o600)
      #expect(throws: PlatformError.self) { try file.read(limit: 1) }
    }
  }

  @Test("is as long as before where the system refuses", arguments: ["write", "write to the disk"])
  func refused(_ attempt: String) throws {
    try inFolder { folder in
      let file = try LockedFile("\(folder)/a", for: .write)
      try file.append([1])
      #expect(throws: PlatformError.self) {
        try SystemFault.$refusal.withValue({ tried, _ in tried == attempt ? ENOSPC : nil }) {
          try file.append([2, 3])
        }
      }
      let bytes = try file.read()
      #expect(bytes == [1])
    }
  }

  @Test(
    "keeps others out: readers keep out a writer, a writer everybody",
    arguments: [
      (LockedFile.Use.read, LockedFile.Use.read, false), (.read, .write, true),
      (.write, .read, true), (.write, .write, true),
    ])
  func others(_ first: LockedFile.Use, second: LockedFile.Use, isBusy: Bool) throws {
    try inFolder { folder in
      try Files.write([], to: "\(folder)/a")
      let held = try LockedFile("\(folder)/a", for: first)
      var code: Int32 = 0
      do {
        _ = try LockedFile("\(folder)/a", for: second, patience: 5)
      } catch let error as PlatformError {
        code = error.code
      }
      #expect(code == (isBusy ? LockedFile.busy : 0))
      withExtendedLifetime(held) {}
    }
  }

  @Test("is the one that has the name, where it was replaced during the wait", .tags(.slow))
  func replaced() async throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/a"
    let held = try LockedFile(path, for: .write)
    // A slow machine may keep this task waiting for long.
    let waiting = Task { try LockedFile(path, for: .write, patience: 600_000).append([9]) }
    try await Task.sleep(for: .milliseconds(50))
    try Files.write([1], to: path)
    try await Task.sleep(for: .milliseconds(50))
    release(held)
    try await waiting.value
    #expect(try Files.read(path, limit: 9) == [1, 9])
  }

  private func release(_ file: consuming LockedFile) {}

  @Test("is neither a link nor a folder nor a pipe", arguments: ["link", "folder", "pipe"])
  func notPlain(_ name: String) throws {
    try inFolder { folder in
      try Files.switchLink("\(folder)/link", to: "/etc/passwd")
      try Files.makeFolder("\(folder)/folder")
      mkfifo("\(folder)/pipe", 0o600)
      for use in [LockedFile.Use.read, .write] {
        #expect(throws: PlatformError.self) { _ = try LockedFile("\(folder)/\(name)", for: use) }
      }
    }
  }
}
