import ChainedLog

/// What a join did with each file of the other folder.
package struct JoinReport: Equatable, Sendable {
  package struct File: Equatable, Sendable {
    /// The name in the other folder.
    package let name: String
    package let outcome: Outcome
  }

  package enum Outcome: Equatable, Sendable {
    /// A log that was not here.
    case added(events: Int)
    /// The log here went on by this many events.
    case continued(events: Int)
    /// The log here holds every event of the other.
    case nothingNew
    /// Two logs go on from the same file; the other is kept under this name.
    case parted(keptAs: String)
    /// The other log is not as it was written; nothing was taken from it.
    case faulty(LogFault)
    /// The other log could not be read.
    case unopened(LogError)
  }

  package let files: [File]

  /// Whether any event came from the other folder.
  package var broughtNews: Bool {
    files.contains { file in
      switch file.outcome {
      case .added, .continued, .parted: true
      case .nothingNew, .faulty, .unopened: false
      }
    }
  }
}

extension JoinReport: CustomStringConvertible {
  /// One line a file.
  package var description: String {
    if files.isEmpty { return "There is no journal in the other folder. Nothing was changed." }
    return files.map { "\($0.name): \($0.outcome)" }.joined(separator: "\n")
  }
}

extension JoinReport.Outcome: CustomStringConvertible {
  package var description: String {
    switch self {
    case .added(let events): "new here, with \(counted(events))"
    case .continued(let events): "\(counted(events)) added"
    case .nothingNew: "nothing new"
    case .parted(let name):
      "goes on in another way than the file here. Both are kept, the other as \(name). "
        + "Events in both count once. Find out which machine wrote each."
    case .faulty(let fault): "not taken, because it was changed: \(fault)"
    case .unopened(let error): "not taken: \(error)"
    }
  }

  private func counted(_ events: Int) -> String { "\(events) event\(events == 1 ? "" : "s")" }
}
