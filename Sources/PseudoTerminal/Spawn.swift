import CPlatform
import Glibc
import Platform

/// Starts a program on a terminal, in a session of its own that the terminal controls.
struct Spawn {
  private let path: String
  private let arguments: [String]
  private let environment: [String: String]

  init(_ path: String, _ arguments: [String], _ environment: [String: String]) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }

  /// Starts the program on the terminal with this name.
  ///
  /// The first terminal that the leader of a session opens becomes the session's (tty(4), open(2)).
  func start(on terminal: String) throws(PlatformError) -> pid_t {
    try ProgramStart.start(
      path, arguments, environment: environment.map { "\($0)=\($1)" },
      files: { files in
        posix_spawn_file_actions_addopen(&files, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&files, 0, 1)
        posix_spawn_file_actions_adddup2(&files, 0, 2)
      },
      attributes: { attributes in
        // The program ignores no signal, whatever the thread that starts it does.
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        return POSIX_SPAWN_SETSIGDEF | ptg_spawn_setsid()
      })
  }
}
