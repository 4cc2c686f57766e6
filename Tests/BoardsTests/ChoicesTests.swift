import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Choices of boards")
struct ChoicesTests {
  private static let places =
    boardCatalogue.map { Place.board($0.id) } + pageCatalogue.map { Place.page($0.kind, id: "") }

  @Test("are as usual until another is asked for, and where a word is of another board")
  func unknown() {
    var choices = Choices()
    #expect(choices[GridGrouping.self] == .tier && choices[MapMeasure.self] == .rate)
    choices[.view] = "escalations"
    #expect(choices[TaskingView.self] == .escalations && choices[ThreatView.self] == .own)
  }

  @Test("go round by their key, each once", arguments: places)
  func next(_ place: Place) throws {
    for control in place.controls {
      var choices = Choices()
      #expect(control.state(in: choices) == control.usual)
      var seen: [String] = []
      for _ in control.states {
        choices[control.id] = control.next(in: choices).id
        seen.append(control.state(in: choices).id)
      }
      #expect(seen.last == control.usual.id && Set(seen).count == control.states.count)
    }
  }

  @Test("are of one control each at a place, and have words that --set can take", arguments: places)
  func words(_ place: Place) {
    #expect(Set(place.controls.map(\.id)).count == place.controls.count)
    for word in place.controls.flatMap(\.states).map(\.id) {
      #expect(word.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(word)")
    }
  }

  @Test("end what was tried under them, and no print sets a trial")
  func trial() {
    var choices = Choices(WhatIf.on)
    choices.setTried(1.5, for: "financial", by: .whatIf)
    choices[.view] = "doubts"
    #expect(choices.tried(by: .whatIf) == ["financial": 1.5])
    choices[.whatIf] = "off"
    #expect(choices.tried(by: .whatIf).isEmpty)
    #expect(Place.board("actors").trial?.id == .whatIf)
    #expect(Place.board("actors").settableControls.map(\.id) == [.view])
  }
}
