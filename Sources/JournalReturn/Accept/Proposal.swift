import ExportFormat
import MeetingJournal
import ThreatDomain

/// An entry of a return beside the centre's tables: what it would change, and whether it can.
package struct Proposal: Equatable, Sendable {
  /// How the entry stands to the tables.
  package enum Standing: String, Vocabulary {
    /// It can be agreed as it is.
    case ready
    /// The row says so already.
    case alreadySo = "already_so"
    /// The row changed since the group wrote it.
    case conflict
    /// The tables have no such record.
    case unknownRecord = "unknown_record"
    /// The record is one of another region, and none of the group's forces has a part in it.
    case elsewhere
    /// Agreeing it would make a row that the export refuses; ``Proposal/fault`` says why.
    case unusable
  }

  /// The record that an answer is about.
  package struct Subject: Equatable, Sendable {
    package let kind: RecordKind
    package let id: String
  }

  package let returned: ReturnedEvent
  /// The id of the region that sent it.
  package let region: String
  package let subject: Subject
  package private(set) var standing: Standing
  /// Why it cannot be agreed; `nil` where it can.
  package private(set) var fault: String?
  /// The table and the column that it changes; `nil` where it asks for a new row.
  package let column: String?
  /// What the field said when the group wrote; empty where the field was empty or it is a new row.
  package let rowThen: String
  /// What the field says now.
  package let rowNow: String

  package var event: JournalEvent { returned.event }
  package var id: EventID { returned.event.id }

  init(_ returned: ReturnedEvent, of region: String, in tables: CentreTables) {
    self.returned = returned
    self.region = region
    let matter = returned.event.matter
    subject = Proposal.subject(of: returned, region, in: tables)
    guard let field = ComparedField(matter) else {
      (column, rowThen, rowNow) = (nil, "", "")
      let isKnown = Proposal.isKnown(returned.event, subject, in: tables)
      standing = isKnown ? .ready : .unknownRecord
      return
    }
    column = "\(field.table.name).\(field.column)"
    rowThen = field.then
    guard let now = tables.field(field.table, field.row, field.column) else {
      rowNow = ""
      standing = .unknownRecord
      return
    }
    rowNow = Proposal.now(now, of: matter, in: tables)
    standing = Proposal.standing(of: matter, field, now: rowNow)
  }

  /// The proposal, judged also by what agreeing it would make of the tables.
  func judged(in tables: CentreTables) -> Proposal {
    guard standing != .unknownRecord else { return self }
    var judged = self
    let edits = RowEdits(
      self, CentreDecision(.agree, by: ""), on: event.at.day, in: tables)
    if let fault = edits.fault {
      judged.standing = .unusable
      judged.fault = fault
    } else if standing == .ready, column != nil,
      let item = event.matter.subject, tables.isElsewhere(item, than: region)
    {
      judged.standing = .elsewhere
    }
    return judged
  }

  private static func standing(
    of matter: Matter, _ field: ComparedField, now: String
  ) -> Standing {
    if case .escalation(let escalation) = matter {
      if now == escalation.to.rawValue { return .alreadySo }
      return now == field.then ? .ready : .conflict
    }
    if now == field.wanted { return .alreadySo }
    return now == field.then ? .ready : .conflict
  }

  /// What the row says now; a case that was answered in another way than the group answers it says
  /// that.
  private static func now(_ field: String, of matter: Matter, in tables: CentreTables) -> String {
    guard case .answer(let answer) = matter, answer.reply != .outcome, field.isEmpty else {
      return field
    }
    let other: Matter.Answer.Reply = answer.reply == .takenUp ? .declined : .takenUp
    let day = tables.field(.dissemination, answer.dissemination, other.column) ?? ""
    return day.isEmpty ? "" : "\(other.column) \(day)"
  }

  /// Whether the record that a new row is about is in the tables.
  private static func isKnown(
    _ event: JournalEvent, _ subject: Subject, in tables: CentreTables
  ) -> Bool {
    if case .owner = event.matter { return false }
    guard event.matter.subject != nil || event.item != nil,
      let table = Table.named(subject.kind.rawValue)
    else { return true }
    return tables.has(table, subject.id)
  }

  /// The record of the entry; the group's region where it is about none that answers can name.
  private static func subject(
    of returned: ReturnedEvent, _ region: String, in tables: CentreTables
  ) -> Subject {
    let event = returned.event
    if case .gap(let gap) = event.matter,
      let id = RowEdits.capability(of: gap, root: returned.root, in: tables)
    {
      return Subject(kind: .capability, id: id)
    }
    let item = event.matter.subject ?? event.item
    if let item, let kind = RecordKind(rawValue: item.table) {
      return Subject(kind: kind, id: item.key)
    }
    return Subject(kind: .region, id: region)
  }
}
