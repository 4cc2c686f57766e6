import Boards
import ExportFormat
import JournalReturn
import MeetingJournal
import ThreatDomain
import Wording

/// How proposals read: the names come from the centre's tables.
struct AcceptWords: Sendable {
  let words: Words
  private let entries: EntryWords
  private let regions: Set<String>

  init(_ tables: CentreTables, _ words: Words) {
    self.words = words
    func names(_ table: Table, _ column: String) -> [(ItemKey, String)] {
      tables.column(column, of: table).map { (ItemKey(table: table.name, key: $0), $1) }
    }
    let items =
      names(.threat, "name") + names(.investigation, "operation") + names(.actor, "codename")
      + names(.capability, "name") + names(.campaign, "title") + names(.measure, "name")
      + names(.force, "name") + names(.region, "name")
    regions = Set(tables.column("name", of: .region).keys)
    entries = EntryWords(
      words, forces: tables.column("name", of: .force), regions: tables.column("name", of: .region),
      items: Dictionary(items) { first, _ in first })
  }

  /// Whether the tables have the region.
  func knowsRegion(_ id: String) -> Bool { regions.contains(id) }

  func region(_ id: String) -> String { entries.region(id) }

  func kind(_ proposal: Proposal) -> String { entries.kind(proposal.event) }

  /// The record by its name and id.
  func about(_ proposal: Proposal) -> String {
    let id = (proposal.event.matter.subject ?? proposal.event.item)?.key
    guard let id, let name = entries.about(proposal.event) else {
      return entries.region(proposal.region)
    }
    return name == id ? id : "\(name) (\(id))"
  }

  func wanted(_ proposal: Proposal) -> String { entries.text(proposal.event) }

  /// A field of the tables in words; the name of its column says what its codes mean.
  func shown(_ value: String, of proposal: Proposal) -> String {
    guard proposal.column != nil else { return "" }
    guard !value.isEmpty else { return words[.value(.none)] }
    switch proposal.event.matter {
    case .priority: return AgreedPriority(rawValue: value).map { words[$0.term] } ?? value
    case .escalation: return LeadTier(rawValue: value).map { words[$0.term] } ?? value
    default: return value
    }
  }

  /// What the sheet of decisions says of a proposal, for reading.
  func inSheet(_ proposal: Proposal) -> DecisionSheet.Words {
    DecisionSheet.Words(
      region: region(proposal.region), kind: kind(proposal), about: about(proposal),
      wanted: wanted(proposal))
  }
}

extension Proposal.Standing {
  var term: Term {
    switch self {
    case .ready: .exchange(.ready)
    case .alreadySo: .exchange(.alreadySo)
    case .conflict: .exchange(.conflict)
    case .unknownRecord: .exchange(.unknownRecord)
    case .elsewhere: .exchange(.elsewhere)
    case .unusable: .exchange(.unusable)
    }
  }
}

extension CentreDecision.Verdict {
  var term: Term {
    switch self {
    case .agree: .exchange(.agree)
    case .refuse: .exchange(.refuse)
    case .later: .exchange(.later)
    }
  }
}
