import Testing

@testable import Platform

@Suite("The time that a tool may take")
struct TimeAllowanceTests {
  @Test("is spent by waiting, and no wait is longer than what is left")
  func spent() {
    var allowance = TimeAllowance(seconds: 1, now: 100)
    #expect(allowance.waitMilliseconds == 500)
    allowance.look(now: 100.4)
    allowance.look(now: 100.8)
    #expect(!allowance.isSpent)
    #expect((200...201).contains(allowance.waitMilliseconds))
    allowance.look(now: 101.01)
    #expect(allowance.isSpent)
    #expect(allowance.waitMilliseconds == 0)
  }

  @Test("is not spent while everything is stopped, however long")
  func stopped() {
    var allowance = TimeAllowance(seconds: 2, now: 0)
    allowance.look(now: 0.25)
    allowance.look(now: 50_000)
    #expect(!allowance.isSpent)
    allowance.look(now: 50_000.5)
    allowance.look(now: 50_001)
    allowance.look(now: 50_001.5)
    #expect(allowance.isSpent)
  }
}
