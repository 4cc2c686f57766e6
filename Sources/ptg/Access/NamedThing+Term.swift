import SnapshotStore
import Wording

extension NamedThing.Kind {
  /// The word for the kind of record.
  var term: Term {
    switch self {
    case .region: .board(.region)
    case .force: .board(.force)
    case .threat: .board(.threat)
    case .investigation: .board(.investigation)
    case .actor: .board(.actor)
    case .measure: .measures(.measure)
    case .capability: .capability(.capability)
    case .publication: .publication(.publication)
    }
  }
}
