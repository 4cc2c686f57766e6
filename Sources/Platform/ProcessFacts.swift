import Glibc

/// What the system knows about this process and its user.
package enum ProcessFacts {
  /// A variable of the environment; `nil` where it is not set.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The user's home folder, from the system's list of users.
  package static var homeOfUser: String? {
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }

  /// The user's name, from the system's list of users; `uid` and the number where it has none.
  package static var nameOfUser: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return "uid \(getuid())"
    }
    return String(cString: name)
  }

  /// The path of this program's file.
  package static var program: String? { Files.linkTarget("/proc/self/exe") }

  /// The folder that relative paths start from; `nil` where it was removed.
  package static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// The name of this machine; `nil` where it has none.
  package static var host: String? {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return nil }
    let text = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  /// The number of this process, which no other running process shares.
  package static var number: Int32 { getpid() }

  /// Sets the user's locale for characters; returns whether it uses UTF-8.
  package static func takeLocale() -> Bool {
    setlocale(LC_CTYPE, "")
    return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// Makes the system report a file above the size limit (EFBIG) instead of killing ptg.
  package static func surviveFileLimit() { signal(SIGXFSZ, SIG_IGN) }

  /// The number of the user of this process.
  package static var user: UInt32 { geteuid() }

  /// Ends the process at once; values that own a resource must be released before.
  package static func end(status: Int32) -> Never { exit(status) }
}
