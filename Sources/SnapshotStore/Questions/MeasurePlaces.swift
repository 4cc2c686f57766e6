import SQLiteFile
import ThreatDomain

/// The places of a count's figures among numbers in the order of its measures.
struct MeasurePlaces<Count: SummedCount> {
  /// A count of places: the figure of each measure is that measure's place, so no search is needed.
  private let places: Count

  /// How many numbers one count has.
  let count: Int

  /// - Parameter first: The place of the first figure.
  init(of type: Count.Type = Count.self, from first: Int) {
    let measures = Array(Count.Measure.allCases)
    count = measures.count
    places = Count { first + (measures.firstIndex(of: $0) ?? 0) }
  }

  /// Creates a count from a function that gives the number at each place.
  ///
  /// `nil` is a number that is missing, so that the figure is not known.
  func count(_ number: (Int) -> Int?) -> Count { Count { places.figure($0).flatMap(number) } }

  func count(in numbers: borrowing Span<Int>) -> Count {
    let numbers = copy numbers
    return count { numbers[$0] == Row.missingNumber ? nil : numbers[$0] }
  }
}
