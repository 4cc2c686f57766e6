import Testing

@testable import ptg

@Suite("The time without a key")
struct IdleTimeTests {
  @Test(
    "is over after the minutes of the setting, counted from the last key, and never for 0",
    arguments: [
      (minutes: 30, key: 0.0, now: 1799.0, isOver: false, left: Int32?.some(1000)),
      (30, 0, 1800, true, 0), (30, 100, 1800, false, 100_000), (1, 0, 500, true, 0),
      (0, 0, 1_000_000, false, nil),
    ])
  func time(_ idle: (minutes: Int, key: Double, now: Double, isOver: Bool, left: Int32?)) {
    var time = IdleTime(minutes: idle.minutes, now: 0)
    time.noteKey(at: idle.key)
    #expect(time.isOver(at: idle.now) == idle.isOver)
    #expect(time.millisecondsLeft(at: idle.now) == idle.left)
  }
}
