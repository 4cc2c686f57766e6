import Platform
import SnapshotStore

/// Why an export was not loaded; the boards keep their present snapshot.
package enum SyncError: Error, Equatable, CustomStringConvertible {
  /// The export breaks its own rules.
  case badData(source: String, ProblemList)
  /// The export is not signed by a trusted key.
  case notTrusted(String)
  /// A file of the source is missing or cannot be read.
  case unreachable(String)
  /// The disk, or a folder on it, cannot be written.
  case cannotWrite(String)
  /// Another sync holds the lock.
  case busy(String)
  /// Something must be set right first: the clock, the trust folder or a version.
  case configuration(String)

  package var description: String {
    switch self {
    case .badData(let source, let problems):
      problems.words(about: source, end: "Nothing was loaded; the last snapshot stands.")
    case .notTrusted(let text), .unreachable(let text), .busy(let text), .configuration(let text):
      "\(text) Nothing was loaded; the last snapshot stands."
    case .cannotWrite(let text):
      "\(text). Nothing was loaded; the last snapshot stands."
    }
  }
}

extension SyncError {
  /// The error with the snapshot that boards still show, where the source cannot be reached.
  func naming(shown held: SnapshotOrigin?) -> SyncError {
    guard case .unreachable(let text) = self, let held else { return self }
    return .unreachable("\(text) Shown meanwhile: export \(held.serial) of \(held.created).")
  }

  /// What was found, without the consequence.
  package var finding: String {
    switch self {
    case .badData(_, let problems): problems.first.map { "\($0)" }.joined(separator: "; ")
    case .notTrusted(let text), .unreachable(let text), .busy(let text), .configuration(let text),
      .cannotWrite(let text):
      text
    }
  }

  /// Runs work on the snapshot that is being built; an error of SQLite there is an error of the
  /// disk.
  static func store<Value: ~Copyable>(
    _ work: () throws(StoreError) -> Value
  ) throws(SyncError) -> Value {
    do {
      return try work()
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  /// Runs work on the data folder; an error of the system becomes ``cannotWrite(_:)``.
  static func disk<Value>(_ work: () throws(PlatformError) -> Value) throws(SyncError) -> Value {
    do {
      return try work()
    } catch {
      throw .cannotWrite("\(error)")
    }
  }
}

extension SyncError {
  /// Takes a lock; `nil` where another process holds it.
  static func lock(_ path: String, note: String) throws(SyncError) -> FileLock? {
    do {
      return try FileLock.take(path, note: note)
    } catch {
      throw .cannotWrite("\(error)")
    }
  }
}
