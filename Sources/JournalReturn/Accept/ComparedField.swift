import ExportFormat
import MeetingJournal
import ThreatDomain

/// The field that an entry would change, as the group saw it and as it should become.
///
/// It tells whether the row changed since: then the entry and the row conflict.
struct ComparedField: Equatable {
  let table: Table
  let row: String
  let column: String
  /// What the row said when the group wrote; empty where the field was empty.
  let then: String
  let wanted: String

  static func == (left: Self, right: Self) -> Bool {
    left.table.name == right.table.name && left.row == right.row && left.column == right.column
      && left.then == right.then && left.wanted == right.wanted
  }

  /// `nil` for an entry that changes no row, because it asks for a new one.
  init?(_ matter: Matter) {
    switch matter {
    case .priority(let matter):
      self.init(
        .threat, matter.threat, "agreed_priority", then: matter.old?.rawValue,
        wanted: matter.new.rawValue)
    case .owner(let matter):
      guard let (table, column) = ComparedField.owner(in: matter.item.table) else { return nil }
      self.init(table, matter.item.key, column, then: matter.old, wanted: matter.new)
    case .level(let matter):
      self.init(
        .investigation, matter.operation, "priority", then: matter.from?.rawValue,
        wanted: matter.to.rawValue)
    case .escalation(let matter):
      self.init(
        .investigation, matter.operation, "lead_tier", then: matter.from.rawValue,
        wanted: matter.from.rawValue)
    case .answer(let matter):
      self.init(
        .dissemination, matter.dissemination, matter.reply.column, then: nil,
        wanted: "\(matter.on)")
    default: return nil
    }
  }

  private init(_ table: Table, _ row: String, _ column: String, then: String?, wanted: String) {
    self.table = table
    self.row = row
    self.column = column
    self.then = then ?? ""
    self.wanted = wanted
  }

  /// The table and the column of an owner; `nil` where records of that kind have none.
  static func owner(in table: String) -> (Table, String)? {
    switch table {
    case "threat": (.threat, "owner_role")
    case "investigation": (.investigation, "owner_role")
    case "actor": (.actor, "owner")
    case "commitment": (.commitment, "owner")
    default: nil
    }
  }
}

extension Matter.Answer.Reply {
  /// The column of `dissemination` that holds the day of the reply.
  var column: String {
    switch self {
    case .takenUp: "taken_up_on"
    case .declined: "declined_on"
    case .outcome: "first_outcome_on"
    }
  }
}
