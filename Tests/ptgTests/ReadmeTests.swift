import Boards
import CellCanvas
import Platform
import Sheets
import Testing
import Wording

@testable import ptg

@Suite("The README")
struct ReadmeTests {
  private func text() throws -> String {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return String(decoding: try Files.read("/\(folder)/README.md", limit: 1 << 16), as: UTF8.self)
  }

  @Test("stays under 200 lines")
  func length() throws {
    #expect(try text().split(separator: "\n", omittingEmptySubsequences: false).count < 200)
  }

  @Test("names every verb, every board with its key, and every kind of page")
  func names() throws {
    let text = try text()
    for verb in verbCatalogue where !verb.name.isEmpty {
      #expect(text.contains("`ptg \(verb.name)"), "\(verb.name)")
    }
    for board in boardCatalogue {
      #expect(text.contains("| \(board.key) | `\(board.id)` |"), "\(board.id)")
    }
    for page in pageCatalogue { #expect(text.contains("`\(page.kind)`"), "\(page.kind)") }
  }

  @Test("names every key, by one of its names at least", arguments: keyTable.map(\.sign))
  func keys(_ sign: String) throws {
    let words = try text().split { " `|\n".contains($0) }.map(String.init)
    let isBoard = sign.count == 1 && sign.allSatisfy(\.isNumber)
    #expect(isBoard || sign.split(separator: " ").contains { words.contains(String($0)) })
  }

  @Test("names every theme that ships")
  func themes() throws {
    let text = try text()
    let library = try ThemeLibrary(TestSystem(["HOME": "/nowhere"]).environment, folder: nil)
    #expect(library.themes.count > 1)
    for theme in library.themes { #expect(text.contains("`\(theme.name)`"), "\(theme.name)") }
  }

  @Test("names every setting, with what it takes and what it is for")
  func settings() throws {
    let text = try text()
    let words = Words(.english)
    for row in settingTable {
      let help = words[try #require(row.help)]
      #expect(text.contains("| `\(row.name)` | \(row.accepted(words)) | \(help) |"), "\(row.name)")
    }
    for file in ["$XDG_CONFIG_HOME/ptg/settings", "$XDG_STATE_HOME/ptg/session", "--plain"] {
      #expect(text.contains(file), "\(file)")
    }
  }

  @Test("names every exit status")
  func statuses() throws {
    let text = try text()
    for status in ExitStatus.allCases { #expect(text.contains("\(status.rawValue)"), "\(status)") }
  }
}
