import Platform

/// A private folder, removed after the test with all that is in it.
func inFolder(_ check: (String) throws -> Void) throws {
  let folder = try Files.makeTemporaryFolder(in: "/tmp")
  defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
  try check(folder)
}
