import Wording

/// A command of ptg, such as `sync`.
///
/// A new verb is one file that conforms to this, and one row of ``verbCatalogue``.
protocol Verb: Sendable {
  /// The word on the command line; empty for the dashboard, which needs no word.
  static var name: String { get }
  /// One line for the list of verbs.
  static var summary: Term { get }
  /// The words after the verb, such as `[SOURCE]`; `nil` where it takes none.
  static var operands: Term? { get }
  /// Further paragraphs of the help.
  static var details: [Term] { get }
  /// Lists of the possible words, below the paragraphs.
  static var lists: [HelpList] { get }
  static var options: [OptionName] { get }
  /// What options do here, where it is not what they do elsewhere.
  static var optionTerms: [OptionName: Term] { get }

  /// Reads and checks every word before the verb runs.
  init(_ arguments: inout Arguments) throws(UsageError)

  func run(in environment: Environment) throws
}

extension Verb {
  static var operands: Term? { nil }
  static var details: [Term] { [] }
  static var lists: [HelpList] { [] }
  static var options: [OptionName] { [] }
  static var optionTerms: [OptionName: Term] { [:] }

  /// The verb as a user types it: `ptg sync`.
  static var command: String { name.isEmpty ? "ptg" : "ptg \(name)" }
}

/// Every verb, in the order of the help.
let verbCatalogue: [any Verb.Type] = [
  DashboardVerb.self, SyncVerb.self, VerifyVerb.self, StatusVerb.self, SnapshotsVerb.self,
  PrintVerb.self, JournalVerb.self, BoardsVerb.self, TemplateVerb.self, ConvertVerb.self,
  PublishVerb.self, AcceptVerb.self,
  DoctorVerb.self,
  HelpVerb.self, VersionVerb.self,
]
