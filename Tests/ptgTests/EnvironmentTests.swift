import Platform
import Testing

@testable import ptg

@Suite("The environment")
struct EnvironmentTests {
  @Test(
    "keeps snapshots where XDG says, in the home otherwise",
    arguments: [
      (["XDG_DATA_HOME": "/data", "HOME": "/home/a"], "/data/ptg"),
      (["XDG_DATA_HOME": "data", "HOME": "/home/a"], "/home/a/.local/share/ptg"),
      (["HOME": "/home/a"], "/home/a/.local/share/ptg"),
      ([:], "/home/of-the-list/.local/share/ptg"),
    ])
  func dataFolder(variables: [String: String], folder: String) {
    #expect(TestSystem(variables).environment.dataFolder == folder)
  }

  @Test("takes paths from the current folder")
  func paths() {
    #expect(TestSystem().environment.absolute("export") == "/meeting/export")
    #expect(TestSystem().environment.absolute("/export") == "/export")
  }

  @Test("says nothing that acts on a terminal")
  func safety() {
    let system = TestSystem()
    system.environment.complain("a\u{1B}[2Jb\nc")
    #expect(system.errors == "a¤[2Jb\n  c\n")
  }
}

@Suite("The search for what ships with ptg")
struct ResourceLocatorTests {
  @Test("looks beside the program, then where the system shares, then in the source tree")
  func order() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let root = folder.path
    for name in ["SampleData", "Themes", ".build/debug"] { try Files.makeFolder("\(root)/\(name)") }
    try Files.write([], to: "\(root)/Package.swift")
    let locator = ResourceLocator(program: "\(root)/.build/debug/ptg", sharedFolders: ["/a", "/b"])
    #expect(
      locator.places(of: .themes) == [
        "\(root)/.build/share/ptg/Themes", "/a/ptg/Themes", "/b/ptg/Themes", "\(root)/Themes",
      ])
    #expect(try locator.find(.themes) == "\(root)/Themes")
    try Files.makeFolder("\(root)/.build/share/ptg/Themes")
    #expect(try locator.find(.themes) == "\(root)/.build/share/ptg/Themes")
  }

  @Test("says where it looked")
  func notFound() {
    let locator = ResourceLocator(program: "/opt/none/bin/ptg", sharedFolders: ["/nowhere"])
    let error = #expect(throws: ResourceLocator.NotFound.self) { try locator.find(.sampleExport) }
    #expect(
      error?.description == """
        SampleData/central-export: found in none of these, expected in one: \
        /opt/none/share/ptg/SampleData/central-export, /nowhere/ptg/SampleData/central-export. \
        Install ptg with its share folder.
        """)
  }
}
