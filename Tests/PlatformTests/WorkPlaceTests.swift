import Glibc
import Platform
import Testing

@Suite("A place to work in")
struct WorkPlaceTests {
  @Test("is made for its user alone, holds a folder a run, and goes with the last")
  func comesAndGoes() throws {
    try inFolder { folder in
      let place = WorkPlace("\(folder)/work")
      do {
        let first = try TemporaryFolder(in: place)
        let second = try TemporaryFolder(in: place)
        #expect(first.path != second.path)
        #expect(Files.access(of: place.path)?.bits == 0o700)
        #expect(try Files.names(in: place.path).count == 2)
      }
      #expect(Files.kind(of: place.path) == nil)
    }
  }

  @Test("loses what killed runs left with the next run, and nothing of those that live")
  func swept() throws {
    try inFolder { folder in
      let place = WorkPlace("\(folder)/work")
      let alive = try TemporaryFolder(in: place)
      try Files.makeFolder("\(place.path)/ptg-killed/cache")
      try Files.write([1], to: "\(place.path)/ptg-killed/page.html")
      place.sweep()
      #expect(try Files.names(in: place.path).map { "\(place.path)/\($0)" } == [alive.path])
      try Files.makeFolder("\(place.path)/ptg-killed")
      let next = try TemporaryFolder(in: place)
      #expect(
        Set(try Files.names(in: place.path).map { "\(place.path)/\($0)" }) == [
          alive.path, next.path,
        ])
    }
  }

  @Test("is none that others may write, or that is only a link to one", arguments: [true, false])
  func others(isLink: Bool) throws {
    try inFolder { folder in
      let path = "\(folder)/work"
      if isLink {
        try #require(symlink("/tmp", path) == 0)
      } else {
        try Files.makeFolder(path)
        try Files.setMode(0o777, of: path)
      }
      #expect(throws: PlatformError.self) { try WorkPlaceTests.work(in: path) }
    }
  }

  private static func work(in path: String) throws {
    _ = try TemporaryFolder(in: WorkPlace(path))
  }
}

@Suite("A file written aside")
struct FileAsideTests {
  @Test("by a process that was killed goes with the next writing; that of a living one stays")
  func strays() throws {
    try inFolder { folder in
      let child = try ChildProcess("/bin/sh", ["-c", "echo $$"]).run(seconds: 30)
      let gone = try #require(
        String(decoding: child.output, as: UTF8.self).split(separator: "\n").first)
      let path = "\(folder)/page.pdf"
      for name in [
        "page.pdf.\(gone).part", "page.pdf.1.part", "page.pdf.x.part", "other.\(gone).part",
      ] {
        try Files.write([], to: "\(folder)/\(name)")
      }
      try Files.replace(path, with: [1])
      #expect(
        try Files.names(in: folder) == [
          "other.\(gone).part", "page.pdf", "page.pdf.1.part", "page.pdf.x.part",
        ])
    }
  }

  @Test("is not left where the disk takes no more of it")
  func tooLarge() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = folder.path
    let refusal: @Sendable (String, String) -> Int32? = { attempt, _ in
      attempt == "write" ? EFBIG : nil
    }
    SystemFault.$refusal.withValue(refusal) {
      #expect(throws: PlatformError.self) { try Files.write([1], to: "\(path)/a") }
      #expect(throws: PlatformError.self) { try Files.replace("\(path)/b", with: [1]) }
    }
    #expect(try Files.names(in: path) == [])
  }
}
