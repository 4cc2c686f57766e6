import Platform
import SnapshotStore

/// Why an export was not loaded; the boards keep what they had.
package enum SyncError: Error, Equatable, CustomStringConvertible {
  /// The export breaks its own rules.
  case badData(source: String, ProblemList)
  /// No signer that the unit trusts has signed it.
  case notTrusted(String)
  /// A file of the source is missing or cannot be read.
  case unreachable(String)
  /// The disk, or a folder on it.
  case cannotWrite(String)
  /// Another sync holds the lock.
  case busy(String)
  /// The clock, the trust folder, a version: something to set right first.
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
  /// The error with what is shown meanwhile, where the source is out of reach.
  func naming(shown held: SnapshotOrigin?) -> SyncError {
    guard case .unreachable(let text) = self, let held else { return self }
    return .unreachable("\(text) Shown meanwhile: export \(held.serial) of \(held.created).")
  }

  /// What was found, without what became of it.
  package var finding: String {
    switch self {
    case .badData(_, let problems): problems.first.map { "\($0)" }.joined(separator: "; ")
    case .notTrusted(let text), .unreachable(let text), .busy(let text), .configuration(let text),
      .cannotWrite(let text):
      text
    }
  }

  /// Runs work on the snapshot being built; what SQLite refuses there is a disk that refuses.
  static func store<Value: ~Copyable>(
    _ work: () throws(StoreError) -> Value
  ) throws(SyncError) -> Value {
    do {
      return try work()
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  /// Runs work on the data folder.
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
