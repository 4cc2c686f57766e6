import Platform
import SampleForTests
import Testing

/// A data folder for one test, with small exports that the program syncs into it.
struct SyncedFolder: ~Copyable {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(in: "/tmp") }

  var root: String { folder.path }
  var data: String { "\(folder.path)/data" }

  /// The folder of an export, which is published if it is missing.
  func export(_ serial: Int, day: String = "2019-04-05", lastMonth: String = "2019-03") throws
    -> String
  {
    let path = "\(folder.path)/export-\(serial)"
    if Files.kind(of: path) == nil {
      var publication = SmallPublication(serial: serial)
      publication.created = "\(day)T06:00:00Z"
      publication.expires = "2099-01-01T00:00:00Z"
      publication.lastMonth = lastMonth
      try publication.publish(to: path)
    }
    return path
  }

  /// The words on the command line to sync an export.
  func words(_ export: String) -> [String] {
    ["sync", export, "--allow-unsigned", "--reason", "test", "--data", data]
  }

  /// Publishes an export and syncs it.
  func sync(_ serial: Int, day: String = "2019-04-05", lastMonth: String = "2019-03") throws {
    let run = try CommandRun(words(export(serial, day: day, lastMonth: lastMonth)))
    try #require(run.status == 0, "\(run.errors)")
  }

  /// A folder with export 5 of January, without March, and export 6 of April.
  static func withTwo() throws -> SyncedFolder {
    let folder = try SyncedFolder()
    try folder.sync(5, day: "2019-03-20", lastMonth: "2019-02")
    try folder.sync(6)
    return folder
  }
}
