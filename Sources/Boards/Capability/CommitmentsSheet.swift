import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The commitments of the strategy, and the part that the scope's own bodies have in each.
struct CommitmentsSheet: CapabilityPart {
  let commitments: [Commitment]
  /// The scope's own activities for each commitment, by its id.
  let ours: OwnActivities
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }
  private var open: [Commitment] { commitments.filter(\.isOpen) }
  private var late: [Commitment] { commitments.filter { $0.isLate(asAt: asAt) } }

  /// The next month by which commitments are due, and how many.
  private var next: (month: Month, count: Int)? {
    let coming = open.filter { !$0.isLate(asAt: asAt) }.compactMap(\.dueMonth)
    return coming.min().map { first in (first, coming.count { $0 == first }) }
  }

  var headline: [Line] {
    let isSupplied = !request.supply.lacks(.commitment)
    let said =
      commitments.isEmpty
      ? words.asSentence(words[.capability(.noCommitments)])
      : words.say.commitments(open: open.count, late: late.count, next: next)
    return [
      .headline([request.said(from: .commitment, sentence: said)], words),
      .facts([
        Fact(
          .commitmentsOpen, words[.capability(.openCommitments)],
          isSupplied ? count(open, .commitmentsOpen) : .missing),
        Fact(
          .commitmentsLate, words[.capability(.lateCommitments)],
          isSupplied ? count(late, .commitmentsLate) : .missing),
      ]),
    ]
  }

  private func count(_ commitments: [Commitment], _ asked: PromiseFigure) -> Field {
    .count(commitments.count, request).counts(.promises(asked, in: request.scope, asAt: asAt))
  }

  var panes: [Pane] {
    [
      Pane(
        "commitments", words[.capability(.commitments)], .table(table), side: .full,
        minimumHeight: 6
      ).needing(.commitment).gaining(.planActivity)
    ]
  }

  private var table: DataTable {
    DataTable(
      commitments, columns, words, whenEmpty: .capability(.noCommitments),
      details: { lines(of: $0) })
  }

  private var columns: [Column<Commitment>] {
    [
      .data(.commitmentId) { .text($0.id) },
      Column(.commitment, .capability(.commitment), minWidth: 32, maxWidth: 70) { .text($0.text) },
      Column(.dueMonth, .column(.dueOn)) { due(of: $0) },
      Column(.owner, .column(.owner), minWidth: 8, maxWidth: 40) { .text($0.owner) },
      Column(.state, .column(.status)) { commitment in
        .code(
          commitment.state.rawValue, words[commitment.state.term],
          commitment.isOpen ? .text : .dim)
      },
      Column(.ourPart, .capability(.ourPart), priority: 1, minWidth: 18, maxWidth: 44) { row in
        ours.field(of: row.id, request)
      },
      Column(.theme, .capability(.theme), priority: 2, minWidth: 8, maxWidth: 16) {
        .text($0.theme)
      },
      Column(.evidence, .column(.evidence), priority: 3, minWidth: 8, maxWidth: 30) {
        .open($0.evidence, request)
      },
    ]
  }

  private func due(of commitment: Commitment) -> Field {
    guard let month = commitment.dueMonth else { return .none() }
    let (text, raw) = (words.month(month), RawValue.text("\(month)"))
    return commitment.isLate(asAt: asAt)
      ? .warning(text, .warning, raw: raw) : .init(text, raw: raw)
  }

  private func lines(of commitment: Commitment) -> [Line] {
    let evidence = commitment.evidence.map {
      Line.fact(Fact(words[.column(.evidence)], request.shown($0)))
    }
    return [
      .fact(Fact(words[.capability(.theme)], commitment.theme)),
      .words(commitment.text),
      .fact(Fact(words[.column(.owner)], commitment.owner)),
    ] + [evidence].compactMap(\.self) + ours.lines(of: commitment.id, request)
  }
}

extension CommitmentsSheet {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    commitments = try snapshot.database.commitments()
    ours = try OwnActivities(for: .commitment, from: snapshot, request)
    asAt = snapshot.header.asAt
    self.request = request
  }
}

/// What the scope's own bodies do for the subjects of one kind.
struct OwnActivities: Sendable {
  /// By the subject's id.
  private let activities: [String: [PlanActivity]]
  private let names: CodeNames
  /// Whose view it is: its own part needs no name.
  private let scope: Scope

  init(_ activities: [String: [PlanActivity]], in scope: Scope, _ names: CodeNames) {
    self.activities = activities.mapValues { $0.filter { $0.state != .dropped } }
    self.scope = scope
    self.names = names
  }

  init(
    for subject: PlanSubject, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let own = Set(
      [request.scope] + snapshot.directory.forces(in: request.scope).map { .force($0.id) })
    let all = try snapshot.database.activities(ofEach: subject)
    self.init(
      request.scope == .national
        ? all : all.mapValues { $0.filter { $0.scope.map(own.contains) ?? false } },
      in: request.scope, CodeNames(snapshot, request.words))
  }

  /// `Visit every victim (Kent, Essex, +3)`; words where nothing is recorded.
  func field(of id: String, _ request: BoardRequest) -> Field {
    guard let own = activities[id], !own.isEmpty else {
      return .lacking(request.words.short(.capability(.noPart)))
    }
    var bodies: [(what: String, names: [String])] = []
    for activity in own {
      let name = name(of: activity).map { [$0] } ?? []
      if let place = bodies.firstIndex(where: { $0.what == activity.what }) {
        bodies[place].names += name
      } else {
        bodies.append((activity.what, name))
      }
    }
    return .open(bodies.map(short).joined(separator: "; "), request)
  }

  /// What is done, and by whom: two names and the number of the others.
  private func short(_ part: (what: String, names: [String])) -> String {
    guard !part.names.isEmpty else { return part.what }
    let others = part.names.count > 2 ? ["+\(part.names.count - 2)"] : []
    return "\(part.what) (\((part.names.prefix(2) + others).joined(separator: ", ")))"
  }

  func lines(of id: String, _ request: BoardRequest) -> [Line] {
    let words = request.words
    return (activities[id] ?? []).map { activity in
      .fact(
        Fact(
          words[activity.strand.term],
          request.shown("\(named(activity)), \(words[activity.state.term])")))
    }
  }

  /// Whose activity it is, where that is not clear from the view.
  private func name(of activity: PlanActivity) -> String? {
    activity.scope.flatMap { $0 == scope ? nil : names.name(of: $0) }
  }

  private func named(_ activity: PlanActivity) -> String {
    name(of: activity).map { "\(activity.what) (\($0))" } ?? activity.what
  }
}
