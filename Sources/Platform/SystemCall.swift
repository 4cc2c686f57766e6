import Glibc

/// Makes a call of the C library that returns -1 and sets `errno` where it fails.
///
/// An interrupted call (`EINTR`) is made again. Only this function reads `errno`.
package func system(
  _ attempt: String, _ path: String, _ call: () -> Int
) throws(PlatformError) -> Int {
  if let code = SystemFault.refusal?(attempt, path) {
    throw PlatformError(
      path: path, attempt: attempt, answer: String(cString: strerror(code)), code: code)
  }
  while true {
    let result = call()
    guard result == -1 else { return result }
    let code = errno
    guard code != EINTR else { continue }
    throw PlatformError(
      path: path, attempt: attempt, answer: String(cString: strerror(code)), code: code)
  }
}
