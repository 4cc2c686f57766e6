import Glibc
import Platform
import Testing

@Suite("Files")
struct FilesTests {
  @Test(
    "are read up to the limit, and refused one byte above it", arguments: [0, 1, 4096, 100_000])
  func limit(_ count: Int) throws {
    try inFolder { folder in
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      try Files.write(bytes, to: "\(folder)/a")
      #expect(try Files.read("\(folder)/a", limit: count) == bytes)
      let over = PlatformError(
        path: "\(folder)/a", attempt: "read", answer: "it is over \(count - 1) bytes")
      guard count > 0 else { return }
      #expect(throws: over) { try Files.read("\(folder)/a", limit: count - 1) }
    }
  }

  @Test("have a kind each, links not followed")
  func kinds() throws {
    try inFolder { folder in
      try Files.write([1, 2], to: "\(folder)/file")
      try Files.switchLink("\(folder)/link", to: "file")
      mkfifo("\(folder)/pipe", 0o600)
      #expect(Files.kind(of: "\(folder)/file") == .regular(bytes: 2))
      #expect(Files.kind(of: folder) == .folder)
      #expect(Files.kind(of: "\(folder)/link") == .other)
      #expect(Files.kind(of: "\(folder)/pipe") == .other)
      #expect(Files.kind(of: "\(folder)/none") == nil)
    }
  }

  @Test(
    "are not read where they are no plain ones, and nothing waits for a pipe",
    arguments: [
      ("link", "could not open: Too many levels of symbolic links"),
      ("pipe", "could not read: it is not a plain file"),
      ("folder", "could not read: it is not a plain file"),
      ("none", "could not open: No such file or directory"),
    ])
  func notPlain(_ name: String, answer: String) throws {
    try inFolder { folder in
      try Files.switchLink("\(folder)/link", to: "/etc/passwd")
      mkfifo("\(folder)/pipe", 0o600)
      try Files.makeFolder("\(folder)/folder")
      let path = "\(folder)/\(name)"
      let read = try #require(throws: PlatformError.self) { try Files.read(path, limit: 10) }
      #expect("\(read)" == "\(path): \(answer)")
      #expect(throws: read) { try Files.copy(path, to: "\(folder)/copy", limit: 10) }
    }
  }

  @Test("are written whole, in place of what stood there, and with the mode asked for")
  func write() throws {
    try inFolder { folder in
      try Files.write([1, 2, 3], to: "\(folder)/a")
      try Files.write([9], to: "\(folder)/a.part")
      try Files.write([4], to: "\(folder)/a", mode: 0o400)
      #expect(try Files.read("\(folder)/a", limit: 9) == [4])
      #expect(try Files.names(in: folder) == ["a"])
      var status = stat()
      stat("\(folder)/a", &status)
      #expect(status.st_mode & 0o777 == 0o400)
    }
  }

  @Test("are not written through a link that lies in their way")
  func linkInTheWay() throws {
    try inFolder { folder in
      try Files.write([1], to: "\(folder)/victim")
      try Files.switchLink("\(folder)/a.part", to: "victim")
      try Files.write([2], to: "\(folder)/a")
      #expect(try Files.read("\(folder)/victim", limit: 9) == [1])
    }
  }

  @Test("are copied up to the limit, and never over a file that stands")
  func copy() throws {
    try inFolder { folder in
      try Files.write([1, 2, 3], to: "\(folder)/a")
      #expect(try Files.copy("\(folder)/a", to: "\(folder)/b", limit: 3) == 3)
      #expect(try Files.read("\(folder)/b", limit: 9) == [1, 2, 3])
      #expect(throws: PlatformError.self) {
        try Files.copy("\(folder)/a", to: "\(folder)/b", limit: 3)
      }
      #expect(throws: PlatformError.self) {
        try Files.copy("\(folder)/a", to: "\(folder)/c", limit: 2)
      }
    }
  }

  @Test("change places in one step where a link is switched")
  func switchLink() throws {
    try inFolder { folder in
      try Files.switchLink("\(folder)/current", to: "one")
      try Files.switchLink("\(folder)/current.new", to: "left over")
      try Files.switchLink("\(folder)/current", to: "two")
      #expect(Files.linkTarget("\(folder)/current") == "two")
      #expect(try Files.names(in: folder) == ["current"])
      #expect(Files.linkTarget("\(folder)/none") == nil)
    }
  }

  @Test("go with their folder, and what its links point at stays")
  func removeFolder() throws {
    try inFolder { folder in
      try Files.write([1], to: "\(folder)/kept")
      try Files.makeFolder("\(folder)/a/b/c")
      try Files.switchLink("\(folder)/a/b/link", to: folder)
      try Files.removeFolder("\(folder)/a")
      try Files.removeFolder("\(folder)/a")
      #expect(try Files.names(in: folder) == ["kept"])
    }
  }

  @Test(
    "lie in a folder",
    arguments: [("/a/b", "/a"), ("/a", "/"), ("a", "."), ("a/b/c", "a/b"), ("./a", ".")])
  func folderOf(_ path: String, expected: String) {
    #expect(Files.folder(of: path) == expected)
  }
}

@Suite("A lock")
struct FileLockTests {
  @Test("is held by one at a time, and given back at the end of its scope")
  func lock() throws {
    try inFolder { folder in
      let path = "\(folder)/lock"
      do {
        guard let held = try FileLock.take(path, note: "first\n") else { throw Untaken() }
        let isTaken = try FileLock.take(path, note: "second\n") == nil
        #expect(isTaken)
        withExtendedLifetime(held) {}
      }
      #expect(try Files.read(path, limit: 99) == Array("first\n".utf8))
      guard try FileLock.take(path, note: "3\n") != nil else { throw Untaken() }
      #expect(try Files.read(path, limit: 99) == Array("3\n".utf8))
    }
  }

  @Test("is not taken through a link")
  func link() throws {
    try inFolder { folder in
      try Files.switchLink("\(folder)/lock", to: "/etc/passwd")
      #expect(throws: PlatformError.self) { _ = try FileLock.take("\(folder)/lock", note: "") }
    }
  }

  private struct Untaken: Error {}
}
