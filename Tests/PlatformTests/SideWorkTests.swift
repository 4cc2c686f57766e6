import Testing

@testable import Platform

@Suite("Work on two threads")
struct SideWorkTests {
  @Test("gives its value as often as it is asked")
  func value() {
    let work = SideWork { 42 }
    #expect([work.value(), work.value()] == [42, 42])
  }

  @Test("hands every value over in order, whatever the room", arguments: [1, 2, 64])
  func order(_ places: Int) {
    let numbers = Handover<Int>(places: places)
    let putting = SideWork { (0..<1000).map { numbers.put($0) } }
    #expect((0..<1000).map { _ in numbers.take() } == Array(0..<1000))
    #expect(putting.value().allSatisfy { $0 })
  }

  @Test("refuses values once it is closed, and lets go whoever waits for room")
  func closed() {
    let numbers = Handover<Int>(places: 1)
    #expect(numbers.put(1))
    let putting = SideWork { [numbers.put(2), numbers.put(3)] }
    numbers.close()
    #expect(putting.value() == [false, false])
  }
}
