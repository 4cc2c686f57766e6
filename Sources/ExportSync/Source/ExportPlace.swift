/// What every kind of source must offer.
protocol ExportPlace {
  var name: String { get }

  /// The bytes of one of the small files that lead to the other files.
  func read(_ file: String, limit: Int) throws(SyncError) -> [UInt8]

  /// The same bytes; `nil` where the source has no such file.
  func readIfAny(_ file: String, limit: Int) throws(SyncError) -> [UInt8]?

  func copy(
    _ copies: [FileCopy], report: (FetchProgress) -> Void
  ) throws(SyncError) -> [CopyFault]
}

/// A file of the export, and its destination.
struct FileCopy: Equatable {
  let file: ExportPlan.File
  /// The path of a private file, which may already hold a part from an earlier sync.
  let path: String
  /// Whether the file was faulty before; caches on the way are then avoided.
  var isAgain = false

  /// The same copy, marked for a second attempt.
  var again: FileCopy { FileCopy(file: file, path: path, isAgain: true) }
}

/// A file that did not arrive whole, and the reason.
struct CopyFault: Equatable {
  let copy: FileCopy
  let problem: ExportProblem

  init(_ copy: FileCopy, found: String) {
    self.copy = copy
    problem = ExportProblem(
      file: copy.file.path, found: found, expected: "\(copy.file.bytes) bytes")
  }

  init(_ copy: FileCopy, sha256: String) {
    self.copy = copy
    problem = ExportProblem(
      file: copy.file.path, member: "sha256", found: sha256, expected: copy.file.sha256)
  }
}

/// The progress of copying an export.
package struct FetchProgress: Equatable, Sendable {
  package let filesDone: Int
  package let filesTotal: Int
  package let bytesDone: Int64
  /// How many bytes the data folder lacks.
  package let bytesTotal: Int64

  package init(filesDone: Int, filesTotal: Int, bytesDone: Int64, bytesTotal: Int64) {
    self.filesDone = filesDone
    self.filesTotal = filesTotal
    self.bytesDone = bytesDone
    self.bytesTotal = bytesTotal
  }
}
