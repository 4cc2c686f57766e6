import Glibc
import Platform
import Testing

@Suite("A child process")
struct ChildProcessTests {
  @Test(
    "gives its status and its output",
    arguments: [
      ("exit 3", 3, ""), ("printf abc", 0, "abc"), ("kill -9 $$", 137, ""),
      ("echo hidden >&2; printf seen", 0, "seen"), ("cat", 0, ""),
    ] as [(String, Int32, String)])
  func result(_ script: String, status: Int32, output: String) throws {
    let result = try ChildProcess("/bin/sh", ["-c", script]).run(seconds: 30)
    #expect(result.status == status)
    #expect(String(decoding: result.output, as: UTF8.self) == output)
  }

  @Test("sees nothing of the environment but the language C")
  func environment() throws {
    let result = try ChildProcess("/usr/bin/env", []).run(seconds: 30)
    #expect(String(decoding: result.output, as: UTF8.self) == "LC_ALL=C\n")
  }

  @Test(
    "is killed after its time, also where it shut its output",
    .tags(.slow), .timeLimit(.minutes(1)),
    arguments: ["exec sleep 300", "exec >&-; exec sleep 300"])
  func timeout(_ script: String) throws {
    let start = Clock.monotonicSeconds
    let late = PlatformError(
      path: "/bin/sh", attempt: "wait for", answer: "no end within 1 s")
    #expect(throws: late) { try ChildProcess("/bin/sh", ["-c", script]).run(seconds: 1) }
    #expect(Clock.monotonicSeconds - start < 30)
  }

  @Test("is heard by its errors alone where those are asked for")
  func errors() throws {
    let script = "echo hidden; printf seen >&2; exit 3"
    let result = try ChildProcess("/bin/sh", ["-c", script], hearing: .errors).run(seconds: 30)
    #expect(result.status == 3)
    #expect(String(decoding: result.output, as: UTF8.self) == "seen")
  }

  @Test(
    "says in its last words why it failed",
    arguments: [
      ("echo one >&2; echo 'two: no font' >&2; exit 3", "sh ended with status 3: two: no font"),
      ("printf 'a\\r\\n\\n  b\\033[2J\\r\\n' >&2; exit 1", "sh ended with status 1: b?[2J"),
      ("exit 1", "sh ended with status 1"),
      ("yes long | head -c 300000 >&2; echo end >&2; exit 2", "sh ended with status 2: end"),
    ])
  func lastWords(_ script: String, said: String) throws {
    let result = try ChildProcess("/bin/sh", ["-c", script]).run(seconds: 30)
    #expect(result.ending(of: "sh") == said)
  }

  @Test("is killed where it is not to go on, and leaves what it said", .timeLimit(.minutes(1)))
  func stopped() throws {
    let result = try ChildProcess("/bin/sh", ["-c", "printf abc; exec sleep 300"])
      .run(seconds: 60) { $0 != Array("abc".utf8) }
    #expect(result.status == 128 + SIGKILL)
    #expect(result.output == Array("abc".utf8))
  }

  @Test("takes signals, though the thread that runs it holds them back")
  func signals() throws {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let result = try ChildProcess("/bin/sh", ["-c", "kill -TERM $$; exit 0"]).run(seconds: 30)
    #expect(result.status == 128 + SIGTERM)
  }

  @Test("is killed where it says too much")
  func outputLimit() throws {
    let cat = ChildProcess("/bin/cat", ["/dev/zero"])
    let over = PlatformError(path: "/bin/cat", attempt: "read from", answer: "over 1000 bytes")
    #expect(throws: over) { try cat.run(seconds: 30, outputLimit: 1000) }
    let few = try ChildProcess("/bin/sh", ["-c", "printf abc"]).run(seconds: 30, outputLimit: 3)
    #expect(few.output.count == 3)
  }

  @Test("cannot be one that is not there")
  func missing() throws {
    let none = try #require(throws: PlatformError.self) {
      try ChildProcess("/nowhere/none", []).run(seconds: 1)
    }
    #expect("\(none)" == "/nowhere/none: could not start: No such file or directory")
  }
}

@Suite("A checksum")
struct ChecksumTests {
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  private static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test(
    "is that of the content, whatever the name",
    arguments: [
      "plain", "two words", "-dash", "--help", "line\nfeed", "back\\slash", "é", "*", "$(x)",
    ])
  func names(_ name: String) throws {
    try inFolder { folder in
      try Files.write(Array("abc".utf8), to: "\(folder)/\(name)")
      #expect(try Checksum.sha256(ofFiles: ["\(folder)/\(name)"]) == [Self.abc])
    }
  }

  @Test("comes for each file in the order asked, also for more than one call takes", .tags(.slow))
  func order() throws {
    try inFolder { folder in
      try Files.write(Array("abc".utf8), to: "\(folder)/a")
      try Files.write([], to: "\(folder)/b")
      let paths = (0..<1001).map { $0 % 2 == 0 ? "\(folder)/a" : "\(folder)/b" }
      let hashes = try Checksum.sha256(ofFiles: paths)
      #expect(hashes == (0..<1001).map { $0 % 2 == 0 ? Self.abc : Self.empty })
      #expect(try Checksum.sha256(ofFiles: []) == [])
    }
  }

  @Test("names the file that it cannot be made of", arguments: [0, 1, 2])
  func missing(_ position: Int) throws {
    try inFolder { folder in
      var paths = try (0..<3).map { number in
        try Files.write([1], to: "\(folder)/\(number)")
        return "\(folder)/\(number)"
      }
      paths[position] = "\(folder)/none"
      let error = PlatformError(
        path: "\(folder)/none", attempt: "hash", answer: "sha256sum ended with status 1")
      #expect(throws: error) { try Checksum.sha256(ofFiles: paths) }
    }
  }
}
