import CellCanvas
import Testing

@testable import TerminalScreen

// These tests belong to the suite of keys, because two tests that read keys would share one
// ncurses.
extension KeyReaderTests {
  @Test(
    "of the mouse tells of clicks and of the wheel, with the cell counted from 0",
    arguments: [
      ("<0;1;1M", MouseEvent(kind: .click, point: Point(x: 0, y: 0))),
      ("<0;300;100M", MouseEvent(kind: .click, point: Point(x: 299, y: 99))),
      ("<64;10;5M", MouseEvent(kind: .wheelUp, point: Point(x: 9, y: 4))),
      ("<65;10;5M", MouseEvent(kind: .wheelDown, point: Point(x: 9, y: 4))),
    ])
  func events(_ report: String, expected: MouseEvent) throws {
    let read = try Keyboard().type("\u{1B}[\(report)q", isMouseOn: true)
    #expect(read == [.mouse(expected), .character("q")])
  }

  @Test(
    "of the mouse is none where it is let go, moves or has another button",
    arguments: ["<0;10;5m", "<35;10;5M", "<32;10;5M", "<1;10;5M", "<2;10;5M", "<66;10;5M"])
  func nothing(_ report: String) throws {
    #expect(try Keyboard().type("\u{1B}[\(report)q", isMouseOn: true) == [.character("q")])
  }

  @Test(
    "of the mouse is not made of what is no report, and none of its signs runs",
    arguments: [
      "<0;0;5M", "<0;10M", "<0;10;5;1M", "<;;M", "<99999999999999999999;1;1M", "0;10;5M", "M !!",
    ])
  func garbled(_ report: String) throws {
    let read = try Keyboard().type("\u{1B}[\(report)q", isMouseOn: true)
    #expect(read == [.unknown, .character("q")])
  }
}

@Suite("The mouse")
struct MouseReaderTests {
  @Test(
    "makes a double click of two presses on one cell within 400 ms",
    arguments: [
      (400, 5, MouseEvent.Kind.doubleClick), (401, 5, .click), (10, 6, .click),
    ])
  func doubleClick(_ pause: Int, row: Int, expected: MouseEvent.Kind) throws {
    var reader = MouseReader()
    let start = ContinuousClock.now
    let first = try #require(MouseReport(parameters: "<0;3;5", final: "M"))
    let second = try #require(MouseReport(parameters: "<0;3;\(row)", final: "M"))
    #expect(reader.event(of: first, at: start)?.kind == .click)
    let later = start + .milliseconds(pause)
    #expect(reader.event(of: second, at: later)?.kind == expected)
  }

  @Test("makes no double click of a third press")
  func thirdClick() throws {
    var reader = MouseReader()
    let now = ContinuousClock.now
    let report = try #require(MouseReport(parameters: "<0;3;5", final: "M"))
    let kinds = (0..<4).map { _ in reader.event(of: report, at: now)?.kind }
    #expect(kinds == [.click, .doubleClick, .click, .doubleClick])
  }
}
