import ThreatDomain

/// Where the figures of a count stand among numbers that lie in the order of its measures.
struct MeasurePlaces<Count: SummedCount> {
  /// Each figure is the place of its own measure: to look it up costs no search.
  private let places: Count

  /// How many numbers a count is made of.
  let count: Int

  /// - Parameter first: The place of the first figure.
  init(of type: Count.Type = Count.self, from first: Int) {
    let measures = Array(Count.Measure.allCases)
    count = measures.count
    places = Count { first + (measures.firstIndex(of: $0) ?? 0) }
  }

  /// The count whose figures are given by their place.
  func count(_ number: (Int) -> Int) -> Count { Count { number(places.figure($0)) } }

  func count(in numbers: borrowing Span<Int>) -> Count {
    let numbers = copy numbers
    return Count { numbers[places.figure($0)] }
  }
}
