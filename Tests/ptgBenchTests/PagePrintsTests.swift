import Boards
import Platform
import Printing
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import ptg_bench

@Suite("The prints that are compared")
struct PagePrintsTests {
  private static let ofSample = Result { try PagePrints(of: SampleSnapshot.open()).all }

  private func prints() throws -> [PagePrint] { try Self.ofSample.get() }

  @Test("are kept in a file each, and none is made twice")
  func names() throws {
    let prints = try prints()
    #expect(Set(prints.map(\.name)).count == prints.count)
    #expect(Set(prints.map(\.words)).count == prints.count)
    #expect(!prints.contains { $0.name.contains("/") })
  }

  private static let subjects =
    boardCatalogue.map(\.id) + ["pack"] + snapshotPages.map { "\($0.kind):" }

  @Test(
    "hold every board, kind of page and pack in each language, safe and not, in every format",
    arguments: subjects)
  func whole(_ subject: String) throws {
    let looks = Set(
      try prints().filter { $0.words[0] == subject || $0.words[1].hasPrefix(subject) }
        .map { print in
          Array(print.words.drop { $0 != "--lang" }).filter { !PagePrints.sizes.contains($0) }
        })
    for language in Language.allCases {
      for form in PagePrints.usualFormats {
        let size = form.id == "svg" ? ["--size"] : []
        let open = ["--lang", language.rawValue, "--format", form.id]
        #expect(looks.contains(open + size), "\(open)")
        #expect(looks.contains(open + ["--safe"] + size), "\(open)")
      }
    }
  }

  private static let states = boardCatalogue.flatMap { board in
    Place.board(board.id).settableControls.flatMap { control in
      control.states.map { [board.id, "--set", "\(control.id.rawValue)=\($0.id)"] }
    }
  }

  private static let settings =
    Paper.names.map { ["threats", "--paper", $0] }
    + PagePrints.themes.map { ["threats", "--theme", $0] }
    + [["threats", "--ascii"]] + PackPart.all.map { ["pack", "--include", $0.name] }
    + (boardCatalogue.map(\.id) + ["pack"]).flatMap { subject in
      ["carry", "leave-out"].map { [subject, "--handling", $0] }
        + [[subject, "--month", "2019-02"]]
    }

  @Test("hold every choice in every format, safe and not", arguments: states + settings)
  func choices(_ words: [String]) throws {
    let prints = try prints().filter { $0.words.starts(with: words) }
    #expect(prints.count == PagePrints.usualFormats.count * 2)
  }

  @Test("hold every pane of every board, and of a page of each kind")
  func panes() throws {
    let snapshot = try SampleSnapshot.open()
    let panes = try PagePrints(of: snapshot).panes
    #expect(panes.count == boardCatalogue.count + snapshotPages.count)
    let words = Set(try prints().map { $0.words.prefix { $0 != "--lang" } })
    for (place, ids) in panes {
      let sheet = try #require(
        try place.load(from: snapshot, BoardRequest(of: snapshot, choices: Choices())))
      for pane in sheet.paperPanes.map(\.id) + ids {
        let subject = PageSubject(place).words
        #expect(words.contains(ArraySlice(subject + ["--pane", pane])), "\(subject) \(pane)")
      }
    }
  }

  @Test("hold every theme that ships")
  func themes() throws {
    let tests = Files.folder(of: Files.folder(of: #filePath))
    let files = try Files.names(in: "\(Files.folder(of: tests))/Themes")
    #expect(files.sorted() == PagePrints.themes.map { "\($0).theme" })
  }

  @Test("hold the pages of records with conditions, and of bodies outside the regions")
  func special() throws {
    let snapshot = try SampleSnapshot.open()
    let places = try PagePlaces(of: snapshot)
    let forces = places.pages.first { $0.kind == "force" }?.ids ?? []
    #expect(forces.contains { snapshot.directory.force($0)?.regionID == nil })
    for kind in ["investigation", "actor"] {
      #expect(places.conditional.contains { $0.text.hasPrefix(kind) }, "\(kind)")
    }
  }
}
