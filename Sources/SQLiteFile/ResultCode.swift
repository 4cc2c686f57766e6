import CSQLite

/// A result code of SQLite, extended or not (sqlite.org/rescode.html).
package struct ResultCode: Equatable, Sendable, ExpressibleByIntegerLiteral {
  package let rawValue: Int32

  init(_ rawValue: Int32) { self.rawValue = rawValue }

  package init(integerLiteral: Int32) { self.init(integerLiteral) }

  /// The primary code, without the detail of an extended code.
  package var primary: ResultCode { ResultCode(rawValue & 0xFF) }

  /// SQLite reported no error.
  package static let ok = ResultCode(SQLITE_OK)
  package static let refusedAccess = ResultCode(SQLITE_PERM)
  package static let readOnly = ResultCode(SQLITE_READONLY)
  package static let interrupted = ResultCode(SQLITE_INTERRUPT)
  package static let readingOrWriting = ResultCode(SQLITE_IOERR)
  package static let corrupt = ResultCode(SQLITE_CORRUPT)
  package static let full = ResultCode(SQLITE_FULL)
  package static let cannotOpen = ResultCode(SQLITE_CANTOPEN)
  package static let tooBig = ResultCode(SQLITE_TOOBIG)
  /// A value of the wrong kind for its place.
  package static let mismatch = ResultCode(SQLITE_MISMATCH)
  /// The file is not an SQLite file, or not one of the kind that was expected.
  package static let notADatabase = ResultCode(SQLITE_NOTADB)
}
