/// How many records a reading of a snapshot leaves out, as far as that may be said.
package enum KeptBack: Equatable, Sendable {
  case none
  /// So many in the whole of a national export, never of a part of it.
  case records(Int)
  /// Some: of the few in an export for one region or force the number would tell too much.
  case some
}
