import Glibc
import Platform
import Testing

@Suite("A tool that is run")
struct ChildProcessTests {
  private func run(_ script: String, seconds: Int = 10) throws -> ChildProcess.Result {
    try ChildProcess("/bin/sh", ["-c", script]).run(seconds: seconds)
  }

  @Test("gives its output and its status")
  func output() throws {
    #expect(
      try run("echo done; exit 3") == ChildProcess.Result(status: 3, output: Array("done\n".utf8)))
  }

  @Test("takes signals, though the thread that runs it holds them back")
  func signals() throws {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #expect(try run("kill -TERM $$; exit 0").status == 128 + SIGTERM)
  }

  @Test("knows nothing of the user's environment, and has no input")
  func environment() throws {
    let said = try run("echo \"$HOME$USER\"; cat").output
    #expect(String(decoding: said, as: UTF8.self) == "\n")
  }

  @Test("is killed when its time is over")
  func timeout() {
    #expect(throws: PlatformError.self) { try run("exec sleep 60", seconds: 1) }
  }
}
