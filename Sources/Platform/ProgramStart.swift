import CPlatform
import Glibc

/// Starts programs; only this type prepares their arguments and checks the result.
package enum ProgramStart {
  /// Starts the program at the path and returns its process number.
  ///
  /// The program starts with no signal blocked. Threads of a pool block signals, and a child that
  /// inherited this could not be stopped.
  ///
  /// - Parameter environment: The whole environment, as `NAME=value`.
  /// - Parameter files: Adds the actions on the program's files.
  /// - Parameter attributes: Adds to the program's attributes, and returns the flags that enable
  ///   them.
  package static func start(
    _ path: String, _ arguments: [String], environment: [String],
    files: (inout posix_spawn_file_actions_t) -> Void,
    attributes: (inout posix_spawnattr_t) -> Int32 = { _ in 0 }
  ) throws(PlatformError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    var chosen = posix_spawnattr_t()
    posix_spawnattr_init(&chosen)
    defer { posix_spawnattr_destroy(&chosen) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&chosen, &none)
    posix_spawnattr_setflags(&chosen, Int16(POSIX_SPAWN_SETSIGMASK | attributes(&chosen)))
    return try child(of: path, arguments, environment) { child, words, variables in
      posix_spawn(&child, path, &actions, &chosen, &words, &variables)
    }
  }

  /// Starts a tool that reads and writes these files; it ends with the thread that waits for it.
  ///
  /// So no tool runs on after ptg, however ptg ends.
  static func startTool(
    _ path: String, _ arguments: [String], environment: [String], input: Int32, output: Int32,
    errors: Int32
  ) throws(PlatformError) -> pid_t {
    try child(of: path, arguments, environment) { child, words, variables in
      ptg_start_tool(&child, path, &words, &variables, input, output, errors)
    }
  }

  private typealias Words = [UnsafeMutablePointer<CChar>?]

  /// - Parameter start: Starts the child; returns an error number, or 0.
  private static func child(
    of path: String, _ arguments: [String], _ environment: [String],
    _ start: (_ child: inout pid_t, _ words: inout Words, _ variables: inout Words) -> Int32
  ) throws(PlatformError) -> pid_t {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    let code = start(&child, &words, &variables)
    guard code == 0 else {
      // A child that could not become the program has ended, and only ptg can collect its status.
      if child > 0 { _ = waitpid(child, nil, 0) }
      throw PlatformError(
        path: path, attempt: "start", answer: String(cString: strerror(code)), code: code)
    }
    return child
  }
}
