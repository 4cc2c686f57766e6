/// A body that can take an investigation from a lower tier.
///
/// Source: the annex of the National Fraud Policing Strategy 2019-2022, row Tasking and
/// coordination.
public enum TaskingBody: String, CaseIterable, Hashable, Sendable {
  /// Regional tasking: the Regional Organised Crime Unit.
  case rocu
  /// The National Lead Force, for fraud.
  case nlf
  /// The National Crime Agency, for other economic crime.
  case nca
  /// The National Economic Crime Centre.
  case necc

  /// The tier of the body.
  public var tier: LeadTier {
    switch self {
    case .rocu: .regional
    case .nlf, .nca: .national
    case .necc: .necc
    }
  }

  /// The names that the export's texts use for the body; each name is a list of lower-case words.
  private var names: [[String]] {
    switch self {
    case .rocu: [["rocu"], ["regional"]]
    case .nlf: [["nlf"], ["national", "lead", "force"]]
    case .nca: [["nca"], ["national", "crime", "agency"]]
    case .necc: [["necc"], ["national", "economic", "crime", "centre"]]
    }
  }

  /// The bodies that a text names, in the order of the cases; whole words match in any case.
  public static func named(in text: String) -> [TaskingBody] {
    guard !text.isEmpty else { return [] }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return allCases.filter { body in body.names.contains { holds(words, $0) } }
  }

  private static func holds(_ words: [String], _ name: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: name) }
  }
}
