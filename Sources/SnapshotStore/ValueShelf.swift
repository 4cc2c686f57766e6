/// Values that were made from a snapshot, kept while it is open: it never changes, nor do they.
///
/// Identity is the point: what one question made the next one finds. One thread uses a snapshot.
final class ValueShelf {
  private var values: [String: any Sendable] = [:]

  func value<Value: Sendable, Failure: Error>(
    _ name: String, _ make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // Nothing kept would be cast to an optional value, and be there.
    if let kept = values[name], let value = kept as? Value { return value }
    let made = try make()
    values[name] = made
    return made
  }
}

extension Snapshot {
  /// The value of that name, made the first time that it is asked for.
  ///
  /// For what takes long and hangs on nothing but the snapshot and the name.
  package borrowing func kept<Value: Sendable>(
    _ name: String, _ make: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try shelf.value(name, make)
  }
}
