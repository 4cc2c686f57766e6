/// A value that is made when it is asked for, and made again each time.
///
/// A board holds far more than a screen shows at once. The lines about a row are needed only while
/// the cursor is on it, and the table behind a chart only on paper. So they are made only when
/// needed.
package struct Deferred<Value: Equatable & Sendable>: Equatable, Sendable {
  private let make: @Sendable () -> Value

  package init(_ make: @autoclosure @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value { make() }

  package static func == (left: Self, right: Self) -> Bool { left.value == right.value }
}
