import ThreatDomain

extension Scope {
  /// The id of the scope in the tables `region` and `force`; `national` for the nation.
  var id: String {
    switch self {
    case .national: description
    case .region(let id), .force(let id): id
    }
  }
}
