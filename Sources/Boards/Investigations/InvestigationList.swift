import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A short list of investigations on a page: the levels, and what needs the meeting.
struct InvestigationList: Sendable {
  private let entries: [GridEntry]
  private let writer: InvestigationWriter

  /// The open investigations: those that need the meeting first, then by level.
  init(
    _ investigations: [Investigation], in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let ids = investigations.map(\.id)
    let history = InvestigationHistory(
      try snapshot.database.priorityMoves(of: ids), try snapshot.database.escalations(of: ids))
    let (asAt, baseline) = (snapshot.header.asAt, snapshot.baseline)
    let entries = investigations.filter { $0.status != .closed }.map { investigation in
      GridEntry(
        investigation,
        marks: history.marks(of: investigation, request.rules, asAt: asAt, since: baseline),
        asAt: asAt)
    }
    self.entries = entries.sorted(by: InvestigationList.comesFirst)
    writer = InvestigationWriter(
      request: request, names: CodeNames(snapshot, request.words), asAt: asAt)
  }

  private static func comesFirst(_ left: GridEntry, _ right: GridEntry) -> Bool {
    let (one, other) = (left.investigation, right.investigation)
    if one.priority != other.priority { return one.priority < other.priority }
    return left.comes(before: right)
  }

  private var request: BoardRequest { writer.request }

  private var words: Words { writer.words }

  var markings: [Marking] { entries.map(\.investigation.marking) }

  /// The conditions of the records that may be shared only under conditions.
  var handling: [HandlingNote] {
    entries.map(\.investigation).compactMap(HandlingNote.init)
  }
}

/// The list in a headline, in sentences and in a pane.
extension InvestigationList {
  /// The number at each level, as a headline: `P1 1  P2 4  P3 10  P4 6`.
  var levels: [Fact] {
    guard !request.supply.lacks(.investigation) else {
      let brief = Field.lacking(words[.fact(.notSuppliedInBrief)])
      return [Fact(nil, words[.column(.investigations)], brief)]
    }
    return PriorityLevel.allCases.map { level in
      let count = count(at: level)
      let selection = InvestigationSelection(in: request.scope, asAt: writer.asAt, level: level)
      return Fact(
        .count(of: level), level.rawValue,
        Field(words.count(count), level.role(of: count), raw: .integer(count))
          .counts(.investigations(selection)))
    }
  }

  /// The number of open investigations.
  var openCount: Field {
    Field.count(entries.count, request).counts(
      .investigations(InvestigationSelection(in: request.scope, asAt: writer.asAt)))
  }

  /// The number that need the meeting, by reason; empty where there are none.
  var worries: [Fact] {
    let counts: [(ColumnID, Term, Role, Int)] = [
      (.noOwner, .value(.noOwner), .alert, entries.count(where: \.isOwnerless)),
      (.stalled, .grid(.stalled), .warning, entries.count { $0.stalledDays != nil }),
      (.overdue, .legend(.decisionOverdue), .alert, entries.count { $0.overdueDays != nil }),
    ]
    return counts.filter { $0.3 > 0 }.map { id, term, role, count in
      Fact(id, words[term], .init(words.count(count), role, raw: .integer(count)))
    }
  }

  private func count(at level: PriorityLevel) -> Int {
    entries.count { $0.investigation.priority == level }
  }

  /// How many need the meeting.
  var need: String {
    let number = entries.count(where: \.needsMeeting)
    return number == 0
      ? words.say.noneNeedsMeeting : words.say.needMeeting(number, of: entries.count)
  }

  /// What stands at each level of the grid, and how many need the meeting.
  func sentences(in scope: String) -> [String] {
    let levels = PriorityLevel.allCases.map { level -> (PriorityLevel, Int, (Int, Int)?) in
      (level, count(at: level), nil)
    }
    return [
      words.say.gridLevels(levels, in: scope, asAt: writer.asAt, since: writer.asAt),
      words.say.withoutOwner(entries.count(where: \.isOwnerless)),
      words.say.worrying(entries.count(where: \.needsMeeting)),
    ]
  }

  func pane(side: Pane.Side) -> Pane {
    let table = DataTable(
      entries, columns, words, whenEmpty: .fact(.noInvestigations), opens: { $0.place },
      details: { [.words(request.shown($0.investigation.title))] })
    return Pane(
      "investigations", words[.column(.investigations)], .table(table), side: side, minimumHeight: 5
    ).needing(.investigation)
  }

  private var columns: [Column<GridEntry>] {
    [
      .data(.investigationId) { .text($0.investigation.id) },
      Column(.operation, .column(.operation)) { .text($0.investigation.operation) },
      Column(.priority, .column(.level)) {
        .level(of: $0.investigation).beside(request.agreedLevel(of: $0.investigation), words)
      },
      Column(.ageDays, .column(.age), .right, priority: 2) { entry in
        .init(words.age(entry.age), .dim, raw: .integer(entry.age))
          .said(as: words.say.days(entry.age)).counts(
            entry.figure(.investigationAge(asAt: writer.asAt)))
      },
      writer.column(.marks),
      Column(.owner, .column(.owner), priority: 3, minWidth: 10, maxWidth: 26) { entry in
        .optionalText(entry.investigation.ownerRole, whenMissing: words[.value(.noOwner)])
          .replaced(by: request.agreedOwner(of: entry.investigation), words)
      },
      writer.column(.leadAgency).with(
        head: .term(.column(.lead)), priority: 4, minWidth: 8, maxWidth: 24),
      writer.column(.lossPence).with(priority: 1),
      writer.column(.levelHere), writer.column(.levelHereOn),
      writer.column(.ownerHere), writer.column(.ownerHereOn),
    ]
  }
}
