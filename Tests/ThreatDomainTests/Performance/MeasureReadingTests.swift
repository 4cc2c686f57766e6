import Testing
import ThreatDomain

@Suite("The reading of a measure")
struct MeasureReadingTests {
  private static let chart = XmRChart([78, 80, 82, 80, 78, 80, 82, 80, 78, 80, 82, 80, 80])

  @Test(
    "says by the target and the limits whether it will be met",
    arguments: [
      (60.0, MeasureDirection.up, Assurance.pass), (80, .up, .hitOrMiss), (95, .up, .fail),
      (60, .down, .fail), (80, .down, .hitOrMiss), (95, .down, .pass),
    ])
  func assurance(_ target: Double, _ direction: MeasureDirection, expected: Assurance) throws {
    #expect(Assurance(of: try #require(Self.chart), target: target, better: direction) == expected)
  }

  @Test("says of a signal whether it is better or worse, by the direction of the measure")
  func variation() {
    let high = Judgement.signal([Signal(kind: .outsideLimit, direction: .high, bound: 90)])
    guard case .better = Variation(high, better: .up), case .worse = Variation(high, better: .down)
    else {
      Issue.record("\(Variation(high, better: .up))")
      return
    }
    #expect(Variation(.usual, better: .up) == .usual)
    #expect(Variation(.noReturn, better: .up) == .notJudged(.noReturn))
  }
}
