/// A value that is made when somebody asks for it, again each time.
///
/// A board says far more than a screen shows at once: what is said of a row stands there only while
/// the cursor is on it, and the table behind a chart only on paper. Of what nobody looks at nothing
/// is made.
package struct Deferred<Value: Equatable & Sendable>: Equatable, Sendable {
  private let make: @Sendable () -> Value

  package init(_ make: @autoclosure @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value { make() }

  package static func == (left: Self, right: Self) -> Bool { left.value == right.value }
}
