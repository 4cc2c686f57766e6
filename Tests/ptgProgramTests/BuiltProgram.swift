import Glibc
import Platform

/// The program that was built with the tests, and the data it runs on.
enum BuiltProgram {
  /// The path of the program, beside the test bundle.
  static let path = "\(Files.folder(of: ProcessFacts.program ?? "."))/ptg"

  static let sampleExport = "\(packageFolder)/SampleData/central-export"

  private static let packageFolder = Files.folder(
    of: Files.folder(of: Files.folder(of: #filePath)))

  /// The default environment of the program in a test, with nothing of the user's own.
  static func variables(home: String) -> [String: String] {
    [
      "HOME": home, "TMPDIR": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "USER": "chair",
    ]
  }

  /// A data folder with the sample, synced as an unsigned export.
  ///
  /// It is loaded once for all tests, which only read it, and removed when the tests end.
  static func loadedData() throws -> String { try loaded.get() }

  private static let loaded = Result {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    atexit { BuiltProgram.removeLoaded() }
    let sync = try CommandRun(
      ["sync", sampleExport, "--allow-unsigned", "--reason", "test", "--data", folder])
    guard sync.status == 0 else { throw NotLoaded(reason: sync.errors) }
    return folder
  }

  private struct NotLoaded: Error {
    let reason: String
  }

  private static func removeLoaded() {
    if case .success(let folder) = loaded { try? Files.removeFolder(folder) }
  }
}
