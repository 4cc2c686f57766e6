import Platform
import Testing

@Suite("Changes since a chosen export or day", .needsTmux)
struct ChangesSinceTests {
  @Test("are printed since a kept export, and say which")
  func printed() throws {
    let folder = try SyncedFolder.withTwo()
    let words = ["print", "changes", "--data", folder.data, "--since"]
    let export = try CommandRun(words + ["5"])
    #expect(export.status == 0, "\(export.errors)")
    #expect(export.output.contains("since export 5 of 20 Mar 2019, to 5 Apr 2019"))
    let day = try CommandRun(words + ["2019-03-01"])
    #expect(day.output.contains("since 1 Mar 2019, to 5 Apr 2019"))
    #expect(day.output.contains("By the dates in this export alone"))
  }

  @Test("are refused with what to do, where the export is not kept, not earlier, or no export")
  func refused() throws {
    let folder = try SyncedFolder.withTwo()
    let words = ["print", "changes", "--data", folder.data, "--since"]
    let lost = try CommandRun(words + ["3"])
    #expect(lost.status == 1 && lost.errors.contains("3") && lost.output.isEmpty)
    let same = try CommandRun(words + ["6"])
    #expect(
      same.status == 1
        && same.errors.contains(
          "Changes cannot be counted from 5 Apr 2019: export 6 is of 5 Apr 2019. "
            + "Choose an earlier day or export.")
    )
    let word = try CommandRun(words + ["yesterday"])
    #expect(word.status == 64 && word.errors.contains("the serial of a kept export, such as 6"))
  }

  @Test("are chosen by B among kept exports, on the screen, and given up by B again")
  func keys() throws {
    let folder = try SyncedFolder.withTwo()
    let terminal = try Terminal(["--data", folder.data])
    try terminal.wait(for: "── Selected")
    try terminal.press("0", "B")
    try terminal.wait(for: "Count changes since")
    try terminal.press("e", "x", "p", "Enter")
    try terminal.wait(for: "since export 5 of 20 Mar 2019, to 5 Apr 2019")
    try terminal.press("B", "l", "a", "s", "t", "Enter")
    try terminal.wait(for: "since 8 Mar 2019, to 5 Apr 2019")
  }
}
