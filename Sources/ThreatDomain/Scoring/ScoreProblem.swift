/// Why an assessment cannot be scored under a model.
public enum ScoreProblem: Error, Hashable, Sendable {
  /// The assessment was made under another model or version.
  case otherModel(id: String, version: String)
  /// The assessment gives values for components that the model lacks; their ids, ascending.
  case unknownComponents([String])
  /// The assessment gives a component a value that the model does not allow.
  case valueNotAllowed(component: String, value: Int, allowed: [Int])
  /// The assessment gives no value for some components; their ids in the model's order.
  case incomplete(missing: [String])
}

extension ScoreProblem: CustomStringConvertible {
  /// What was found and what was expected, for the person who must correct the export.
  public var description: String {
    switch self {
    case .otherModel(let id, let version):
      "assessed under model '\(id)' version '\(version)', expected the model that scores"
    case .unknownComponents(let ids):
      "found components '\(ids.joined(separator: "', '"))', expected only those of the model"
    case .valueNotAllowed(let component, let value, let allowed):
      "found \(value) for '\(component)', expected one of "
        + allowed.map(String.init).joined(separator: ", ")
    case .incomplete(let missing):
      "found no value for '\(missing.joined(separator: "', '"))', expected one for each component"
    }
  }
}
