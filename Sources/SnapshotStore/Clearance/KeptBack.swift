/// How many records are kept back from a reading of a snapshot, as far as it may be shown.
package enum KeptBack: Equatable, Sendable {
  case none
  /// The number in a whole national export, never in a part of it.
  case records(Int)
  /// Some; in an export for one region or force, the exact number would reveal too much.
  case some
}
