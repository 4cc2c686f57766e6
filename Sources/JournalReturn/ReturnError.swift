import ExportSync

/// Why a return was not written or not taken; nothing was changed.
package enum ReturnError: Error, Equatable, CustomStringConvertible {
  /// The return or the decisions break their own rules.
  case badData(source: String, ProblemList)
  /// The return is not signed by a key that may sign for its region.
  case notTrusted(String)
  case unreachable(String)
  case cannotWrite(String)
  /// Something must be set right first: the trust folder, the key or the version of ptg.
  case configuration(String)

  private static let end = "Nothing was taken."

  package var description: String {
    switch self {
    case .badData(let source, let problems):
      problems.words(about: source, end: ReturnError.end)
    case .notTrusted(let text), .unreachable(let text), .configuration(let text),
      .cannotWrite(let text):
      "\(text) \(ReturnError.end)"
    }
  }
}
