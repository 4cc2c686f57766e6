import Boards
import Sheets
import TerminalScreen
import Testing
import ThreatDomain

@testable import ptg

@Suite("Keys that mean something together")
struct KeySequenceTests {
  @Test(
    "become one intent",
    arguments: [
      ("j", Intent.cursor(.move(.down, times: 1))), ("gg", .cursor(.move(.first, times: 1))),
      ("#12j", .cursor(.move(.down, times: 12))),
      ("#7gg", .cursor(.row(7))), ("#7G", .cursor(.row(7))),
      ("#j", .cursor(.move(.down, times: 1))),
      ("#3[", .figures(.moveMonth(-3))), ("1", .travel(.board("threats"))),
      ("#0j", .cursor(.move(.down, times: 0))),
      ("gj", .cursor(.move(.down, times: 1))),
      ("#99999999j", .cursor(.move(.down, times: 999_999))),
    ])
  func intents(typed: String, expected: Intent) {
    #expect(outcomes(typed).last == .intent(expected))
    #expect(outcomes(typed).dropLast().allSatisfy { $0 == .waiting })
  }

  @Test("open the row of that number with a count before Enter")
  func enter() {
    var keys = KeySequence()
    for key in "#12" { _ = keys.take(.character(key)) }
    #expect(keys.sign == "#12")
    #expect(keys.take(.enter) == .intent(.cursor(.row(12))))
    #expect(keys.sign == nil)
  }

  @Test("take digits back, and are given up by Esc")
  func editing() {
    var keys = KeySequence()
    for key in "#12" { _ = keys.take(.character(key)) }
    #expect(keys.take(.backspace) == .waiting && keys.sign == "#1")
    #expect(keys.take(.escape) == .cancelled && keys.sign == nil)
    #expect(keys.take(.character("2")) == .intent(.travel(.board("grid"))))
  }

  @Test(
    "say what has no meaning, and what no count goes with",
    arguments: [("Q", KeySequence.Outcome.unknown), ("#3Q", .unknown), ("#3q", .notCounted)])
  func refused(typed: String, expected: KeySequence.Outcome) {
    #expect(outcomes(typed).last == expected)
  }

  @Test("need with a count what the key alone needs; Enter with a count goes to a row")
  func needs() {
    for binding in keyTable {
      guard let counted = binding.intent.times(3) else { continue }
      let isEnter = binding.intent == .travel(.enter)
      #expect(counted.need == (isEnter ? .rows : binding.intent.need), "\(binding.sign)")
    }
  }

  private func outcomes(_ typed: String) -> [KeySequence.Outcome] {
    var keys = KeySequence()
    return typed.map { keys.take(.character($0)) }
  }
}

@Suite("The places that were visited")
struct HistoryTests {
  private func standpoint(_ places: Place..., row: Int = 0) -> Standpoint {
    var trail = places.map { Visit($0) }
    trail[trail.count - 1].view.rows["list"] = row
    return Standpoint(trail: trail, scope: .national)
  }

  @Test("are gone through backwards and forwards, each as it was left")
  func both() {
    let board = standpoint(.board("actors"), row: 3)
    let page = standpoint(.board("actors"), .actor("A-1"), row: 2)
    var history = History(standpoint(.board("actors")))
    for step in [board, page] { history.note(step) }
    #expect(history.hasEarlier && !history.hasLater)
    #expect(history.goEarlier() == board)
    #expect(history.goEarlier() == nil && history.hasLater)
    #expect(history.goLater() == page)
  }

  @Test("lead forward again to a page that was left by Esc")
  func escape() {
    let board = standpoint(.board("actors"))
    let page = standpoint(.board("actors"), .actor("A-1"))
    var history = History(board)
    history.note(page)
    history.note(board)
    #expect(!history.hasEarlier)
    #expect(history.goLater() == page)
  }

  @Test("forget what was later when the reader goes elsewhere")
  func elsewhere() {
    var history = History(standpoint(.board("threats")))
    history.note(standpoint(.board("grid")))
    _ = history.goEarlier()
    history.note(standpoint(.board("demand")))
    #expect(!history.hasLater)
    #expect(history.goEarlier()?.trail.map(\.place) == [.board("threats")])
  }

  @Test("are kept a hundred at most")
  func most() {
    var history = History(standpoint(.board("threats")))
    for number in 0..<250 { history.note(standpoint(.actor("A-\(number)"))) }
    var steps = 0
    while history.goEarlier() != nil { steps += 1 }
    #expect(steps == 99)
  }
}

@Suite("A filter while it is typed")
struct FilterLineTests {
  @Test("grows and shrinks with the keys, and is kept by Enter")
  func typing() {
    var line = FilterLine(pane: "forces", in: ViewState())
    for key: Key in [.character("k"), .character("x"), .backspace, .pasted("en\nt")] {
      #expect(line.take(key) == .typed)
    }
    #expect(line.text == "kent")
    #expect(line.take(.enter) == .done && line.text == "kent")
  }

  @Test(
    "is what it was before after Esc, or Backspace where nothing is left",
    arguments: [Key.escape, .backspace])
  func dropped(_ key: Key) {
    var view = ViewState()
    view.filters["forces"] = "kent"
    view.rows["forces"] = 3
    var line = FilterLine(pane: "forces", in: view)
    _ = line.take(.control("u"))
    #expect(line.text.isEmpty)
    #expect(line.take(key) == .dropped && line.before == view)
  }

  @Test("lets arrows move through the rows, and runs no other key")
  func moves() {
    var line = FilterLine(pane: "forces", in: ViewState())
    #expect(line.take(.down) == .move(.down))
    #expect(line.take(.function(3)) == .ignored)
    #expect(line.take(.character("q")) == .typed && line.text == "q")
  }
}
