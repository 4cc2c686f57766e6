import Platform

/// A private folder that is removed after the test with everything in it.
func inFolder(_ check: (String) throws -> Void) throws {
  let folder = try Files.makeTemporaryFolder(in: "/tmp")
  defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
  try check(folder)
}
