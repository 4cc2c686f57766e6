extension Words {
  /// What an error is about, where its detail is the export's, the system's or a tool's own English.
  package enum Fault: Equatable, Sendable {
    /// The export, or the tables for one, break their rules.
    case data
    case notTrusted, unreachable, cannotWrite, tryAgainLater
    /// Something has to be set right first.
    case configuration
    /// A fault of ptg itself, or of no kind that is known.
    case other
  }
}
