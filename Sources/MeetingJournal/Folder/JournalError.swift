import ChainedLog
import Platform
import SQLiteFile

/// Why the journal could not be read or written.
package enum JournalError: Error, Equatable {
  case system(PlatformError)
  case log(LogError)
  case index(SQLiteError)
  /// The file with the device's id holds something else.
  case deviceID(file: String, found: String)
  /// The log of this writer is not as it was written, so no event can follow.
  case stopped(LogError)
  /// No event with this id holds content of the writer's own.
  case notRemovable(id: EventID, reason: String)
}

extension JournalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let error): "\(error). Nothing was changed."
    case .log(let error): "\(error)"
    case .index(let error): "\(error). The journal itself is not affected."
    case .deviceID(let file, let found):
      "\(file): found '\(found.prefix(40))', expected 16 hexadecimal digits, the id of this device. "
        + "Nothing was saved; the text is kept. Remove the file, and ptg makes a new id."
    case .stopped(let error):
      "\(error) 'ptg journal join DIR' takes back what a backup holds. To go on without one: "
        + "'ptg journal continue --reason TEXT'; your entries then go to a new file, and the old "
        + "file stays as it is."
    case .notRemovable(let id, let reason):
      "event \(id): its content cannot be removed here, because \(reason). Nothing was changed."
    }
  }
}

/// Turns an error of the system into one of the journal.
func asJournalError<Value: ~Copyable>(
  _ work: () throws(PlatformError) -> Value
) throws(JournalError) -> Value {
  do {
    return try work()
  } catch {
    throw .system(error)
  }
}

/// Turns an error of a log into one of the journal.
func asJournalLogError<Value>(
  _ work: () throws(LogError) -> Value
) throws(JournalError) -> Value {
  do {
    return try work()
  } catch {
    throw .log(error)
  }
}
