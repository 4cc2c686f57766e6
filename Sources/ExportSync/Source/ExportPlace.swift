/// What every kind of source can do.
protocol ExportPlace {
  var name: String { get }

  /// The bytes of one of the small files that lead to the rest.
  func read(_ file: String, limit: Int) throws(SyncError) -> [UInt8]

  /// The same; `nil` where the source says that there is no such file.
  func readIfAny(_ file: String, limit: Int) throws(SyncError) -> [UInt8]?

  func copy(
    _ copies: [FileCopy], report: (FetchProgress) -> Void
  ) throws(SyncError) -> [CopyFault]
}

/// A file of the export, and where it is to go.
struct FileCopy: Equatable {
  let file: ExportPlan.File
  /// A private file; what an earlier sync got of it may lie there, if the source can go on with it.
  let path: String
  /// Whether it came wrong before: caches on the way are passed by.
  var isAgain = false

  /// The same, after it came wrong.
  var again: FileCopy { FileCopy(file: file, path: path, isAgain: true) }
}

/// A file that did not come whole, and why.
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

/// How far the copying of an export has come.
package struct FetchProgress: Equatable, Sendable {
  package let filesDone: Int
  package let filesTotal: Int
  package let bytesDone: Int64
  /// What the data folder lacks.
  package let bytesTotal: Int64

  package init(filesDone: Int, filesTotal: Int, bytesDone: Int64, bytesTotal: Int64) {
    self.filesDone = filesDone
    self.filesTotal = filesTotal
    self.bytesDone = bytesDone
    self.bytesTotal = bytesTotal
  }
}
