import Platform

/// Why a log could not be read, or why nothing was written to it.
///
/// After an error the file is as it was, and the caller still has the text.
package enum LogError: Error, Equatable {
  /// The log could not be read; nothing was to be written.
  case unreadable(PlatformError)
  /// The system refused; also where another process kept the lock.
  case system(PlatformError)
  /// The content cannot stand in a line.
  case content(found: String, expected: String)
  /// Another process wrote to the log meanwhile.
  case changed(file: String)
  /// The log is not what was written.
  case fault(LogFault)
  /// There is no event with this number whose content could be removed.
  case noContent(file: String, number: Int, found: String)
}

extension LogError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let error):
      "\(error). Its events are not shown. Give access to the file, or remove what lies in its "
        + "place."
    case .system(let error) where error.code == LockedFile.busy:
      "\(error.path): another process has been writing to it for too long. Nothing was saved; "
        + "the text is kept. Try again."
    case .system(let error):
      "\(error). Nothing was saved; the text is kept. Make room or give access, then save again."
    case .content(let found, let expected):
      "found \(found), expected \(expected). Nothing was saved; the text is kept."
    case .changed(let file):
      "\(file): another process has written to it meanwhile. It was left as it is. Try again."
    case .fault(let fault): "Nothing was saved; the text is kept. \(fault)"
    case .noContent(let file, let number, let found):
      "\(file): event \(number): found \(found), expected content that can be removed. "
        + "Nothing was changed."
    }
  }
}
