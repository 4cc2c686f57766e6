/// Values made from a snapshot and kept while it is open.
///
/// The snapshot never changes, so the values stay right. This is a class, so that one question
/// finds what another made. Only one thread uses a snapshot.
final class ValueShelf {
  private var values: [String: any Sendable] = [:]

  func value<Value: Sendable, Failure: Error>(
    _ name: String, _ make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // A missing value must not be cast: for an optional type it would count as a kept `nil`.
    if let kept = values[name], let value = kept as? Value { return value }
    let made = try make()
    values[name] = made
    return made
  }
}

extension Snapshot {
  /// The value of that name, made when it is first asked for.
  ///
  /// Use it for values that take long to make and depend only on the snapshot and the name.
  package borrowing func kept<Value: Sendable>(
    _ name: String, _ make: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try shelf.value(name, make)
  }
}
