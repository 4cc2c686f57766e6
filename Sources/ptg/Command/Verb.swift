/// One thing that ptg can be asked to do.
///
/// A new verb is one file that conforms to this, and one row of ``verbCatalogue``.
protocol Verb: Sendable {
  /// The word on the command line; empty for what ptg does without one.
  static var name: String { get }
  /// One line for the list of verbs.
  static var summary: String { get }
  /// The words after the verb, as in `[SOURCE]`; empty where it takes none.
  static var operands: String { get }
  /// What the help says beyond the summary, a paragraph each.
  static var details: [String] { get }
  /// What its words can be, below the paragraphs.
  static var lists: [HelpList] { get }
  static var options: [OptionName] { get }

  /// Judges every word, so that wrong words never run.
  init(_ arguments: inout Arguments) throws(UsageError)

  func run(in environment: Environment) throws
}

extension Verb {
  static var operands: String { "" }
  static var details: [String] { [] }
  static var lists: [HelpList] { [] }
  static var options: [OptionName] { [] }

  /// The verb as a user types it: `ptg sync`.
  static var command: String { name.isEmpty ? "ptg" : "ptg \(name)" }
}

/// Every verb, in the order of the help.
let verbCatalogue: [any Verb.Type] = [
  DashboardVerb.self, SyncVerb.self, VerifyVerb.self, StatusVerb.self, SnapshotsVerb.self,
  PrintVerb.self, BoardsVerb.self, PublishVerb.self, DoctorVerb.self, HelpVerb.self,
  VersionVerb.self,
]
