/// Why no export was published; the folder of clients is unchanged.
package enum PublishError: Error, Equatable, CustomStringConvertible {
  /// The tables break the rules of the export.
  case badTables(folder: String, ProblemList)
  /// The tables or the previous export cannot be read.
  case unreadable(String)
  case cannotWrite(String)
  /// Another publication holds the lock.
  case busy(String)
  /// Something must be set right first: the key, ssh-keygen or the folder.
  case configuration(String)
  /// A month or a force's return is missing, one on each line.
  case silence(folder: String, [String])

  /// How many missing returns the message names.
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
