import CPlatform
import Glibc
import Platform

/// Both ends of a new terminal; other programs started at the same time do not inherit them.
struct TerminalEnds {
  let keyboard: Int32
  let screen: Int32
  let name: String

  init(for path: String) throws(PlatformError) {
    let flags = O_RDWR | O_NOCTTY | O_CLOEXEC
    let keyboard = Int32(try system("make a terminal for", path) { Int(posix_openpt(flags)) })
    do throws(PlatformError) {
      _ = try system("grant a terminal to", path) { Int(grantpt(keyboard)) }
      _ = try system("unlock a terminal for", path) { Int(unlockpt(keyboard)) }
      let name = try Self.name(of: keyboard, path)
      screen = Int32(try system("open", name) { Int(open(name, flags)) })
      self.name = name
    } catch {
      close(keyboard)
      throw error
    }
    self.keyboard = keyboard
  }

  private static func name(of keyboard: Int32, _ path: String) throws(PlatformError) -> String {
    guard let name = ptsname(keyboard) else {
      throw PlatformError(path: path, attempt: "name the terminal of", answer: "it has no name")
    }
    return String(cString: name)
  }
}
