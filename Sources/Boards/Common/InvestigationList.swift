import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Investigations as a short list on a page: what stands where, and what needs the meeting.
struct InvestigationList {
  private struct Entry {
    let investigation: Investigation
    let marks: [GridMark]
  }

  private let entries: [Entry]
  private let asAt: Day
  private let request: BoardRequest

  /// Open investigations, those that worry first, then by level.
  init(
    _ investigations: [Investigation], in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let ids = investigations.map(\.id)
    let moves = Dictionary(
      grouping: try snapshot.database.priorityMoves(of: ids), by: \.investigationID)
    let escalations = Dictionary(
      grouping: try snapshot.database.escalations(of: ids), by: \.investigationID)
    let asAt = snapshot.header.asAt
    let baseline = snapshot.baseline
    let entries = investigations.filter { $0.status != .closed }.map { investigation in
      Entry(
        investigation: investigation,
        marks: PriorityRules().marks(
          of: investigation, moves: moves[investigation.id] ?? [],
          escalations: escalations[investigation.id] ?? [], asAt: asAt, since: baseline))
    }
    self.entries = entries.sorted(by: InvestigationList.comesFirst)
    self.asAt = asAt
    self.request = request
  }

  private static func comesFirst(_ left: Entry, _ right: Entry) -> Bool {
    let order = [left, right].map { entry in
      (entry.investigation.priority.number, entry.marks.contains(where: \.isWorry) ? 0 : 1)
    }
    guard order[0] == order[1] else { return order[0] < order[1] }
    let (one, other) = (left.investigation, right.investigation)
    return one.loss == other.loss ? one.id < other.id : one.loss > other.loss
  }

  private var words: Words { request.words }

  var markings: [Marking] { entries.map(\.investigation.marking) }

  /// The conditions of the records that are shared only under some.
  var handling: [HandlingNote] {
    entries.map(\.investigation).compactMap(HandlingNote.init)
  }

  /// How many stand at each level, as a headline: `P1 1  P2 4  P3 10  P4 6`.
  var levels: [(label: String, value: String, role: Role)] {
    PriorityLevel.allCases.map { level in
      let count = entries.count { $0.investigation.priority == level }
      return (level.rawValue, words.count(count), level.role(of: count))
    }
  }

  /// How many need the meeting, by reason; nothing where none does.
  var worries: [(label: String, value: String, role: Role)] {
    let counts = [
      (Term.value(.noOwner), Role.alert, entries.count { $0.marks.contains(.ownerless) }),
      (.grid(.stalled), .warning, entries.count { $0.marks.contains(where: \.isStalled) }),
      (.legend(.decisionOverdue), .alert, entries.count { $0.marks.contains(where: \.isOverdue) }),
    ]
    return counts.filter { $0.2 > 0 }.map { term, role, count in
      (words[term], words.count(count), role)
    }
  }

  /// How many stand at each level, to be explained.
  ///
  /// - Parameter scope: Whose open investigations they are.
  func figures(in scope: Scope) -> [NamedFigure] {
    PriorityLevel.allCases.compactMap { level in
      let count = entries.count { $0.investigation.priority == level }
      let selection = InvestigationSelection(in: scope, asAt: asAt, level: level)
      return Field.count(count, request).counts(.investigations(selection)).named(level.rawValue)
    }
  }

  /// What stands at each level of the grid, and how many need the meeting.
  func sentences(in scope: String) -> [String] {
    let levels = PriorityLevel.allCases.map { level -> (PriorityLevel, Int, Int?) in
      (level, entries.count { $0.investigation.priority == level }, nil)
    }
    let ownerless = entries.count { $0.marks.contains(.ownerless) }
    let worrying = entries.count { $0.marks.contains(where: \.isWorry) }
    return [
      words.say.gridLevels(levels, in: scope, asAt: asAt, since: asAt),
      words.say.withoutOwner(ownerless), words.say.worrying(worrying),
    ]
  }

  func pane(side: Pane.Side) -> Pane {
    let table = DataTable(
      columns: [
        DataColumn("investigation_id", ""),
        DataColumn("operation", words[.column(.operation)]),
        DataColumn("priority", words[.column(.level)]),
        DataColumn("age_days", words[.column(.age)], .right, priority: 2),
        DataColumn("marks", words[.column(.marks)]),
        DataColumn("owner", words[.column(.owner)], priority: 3, minWidth: 10, maxWidth: 26),
        DataColumn("lead_agency", words[.column(.lead)], priority: 4, minWidth: 8, maxWidth: 24),
        DataColumn("loss_pence", words[.column(.loss)], .right, priority: 1),
      ], rows: entries.map(row), whenEmpty: words[.fact(.noInvestigations)])
    return Pane(
      "investigations", words[.column(.investigations)], .table(table), side: side, minimumHeight: 5
    )
  }

  private func row(_ entry: Entry) -> DataRow {
    let investigation = entry.investigation
    let age = asAt - investigation.openedOn
    return DataRow(
      [
        .text(investigation.id), .text(investigation.operation),
        .text(investigation.priority.rawValue, investigation.priority.role),
        Field(words.age(age), .dim, raw: .integer(age))
          .counts(.record(.investigationAge(asAt: asAt), id: investigation.id)),
        GridMark.field(entry.marks, words),
        .optionalText(investigation.ownerRole, whenMissing: words[.value(.noOwner)]),
        .text(investigation.leadAgency),
        .loss(of: investigation, request),
      ], opens: .investigation(investigation.id),
      details: [Lines.plain(request.shown(investigation.title))])
  }
}

extension GridMark {
  fileprivate var isStalled: Bool { if case .stalled = self { true } else { false } }

  fileprivate var isOverdue: Bool { if case .decisionOverdue = self { true } else { false } }
}
