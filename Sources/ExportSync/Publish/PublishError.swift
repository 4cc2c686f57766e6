/// Why no export was published; the folder that clients read stands as it was.
package enum PublishError: Error, Equatable, CustomStringConvertible {
  /// The tables break the rules of the export.
  case badTables(folder: String, ProblemList)
  /// The tables, or the export before, cannot be read.
  case unreadable(String)
  case cannotWrite(String)
  /// Another publication holds the lock.
  case busy(String)
  /// The key, ssh-keygen, or the folder: something to set right first.
  case configuration(String)
  /// A month is missing, or a force that sent its returns stopped; a line each.
  case silence(folder: String, [String])

  /// How many missing returns are named.
  private static let mostSaid = 20

  package var description: String {
    let end = "Nothing was published; the last export stands."
    switch self {
    case .silence(let folder, let warnings):
      return
        (["\(folder): found returns missing"] + warnings.prefix(PublishError.mostSaid)
        + (warnings.count > PublishError.mostSaid
          ? ["and \(warnings.count - PublishError.mostSaid) more"] : [])
        + [
          "Send them, or publish with --accept-silence TEXT, which is kept in the manifest. \(end)"
        ])
        .joined(separator: "\n")
    case .badTables(let folder, let problems): return problems.words(about: folder, end: end)
    case .unreadable(let text), .busy(let text), .configuration(let text), .cannotWrite(let text):
      return "\(text). \(end)"
    }
  }
}
