import CellCanvas
import MeetingJournal
import Sheets
import ThreatDomain
import Wording

/// Entries of the journal as a table: what was written, when, by whom, and how it stands.
struct JournalList {
  let threads: [JournalThread]
  let names: CodeNames
  let items: ItemNames
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }

  /// - Parameters:
  ///   - naming: Whether each row names the record that it is about.
  ///   - isOfDecisions: Whether the owner is who decided, and the day that of the review.
  func table(
    whenEmpty: Term, naming: Bool = false, isOfDecisions: Bool = false
  ) -> DataTable {
    DataTable(
      threads, columns(naming: naming, isOfDecisions: isOfDecisions), words, whenEmpty: whenEmpty,
      opens: { $0.place }, step: { EntryStep(thread: $0.root).name },
      details: { lines(of: $0) })
  }

  private func columns(naming: Bool, isOfDecisions: Bool) -> [Column<JournalThread>] {
    [
      .data(.eventId) { .text($0.root.description) },
      Column(.kind, .column(.kind)) { .code($0.current.matter.kind, words.kind(of: $0)) },
      Column(.what, .journal(.what), minWidth: 16, maxWidth: 60) { thread in
        thread.isPrivate
          ? .lacking(words[.journal(.privateNote)])
          : .open(words.text(of: thread.current.matter, names), request)
      },
      naming
        ? Column(.item, .journal(.item), minWidth: 8, maxWidth: 20) { thread in
          .optionalText(items.name(of: thread))
        } : .data(.item) { .optionalText(items.name(of: $0)) },
      Column(
        .owner, isOfDecisions ? .journal(.decidedBy) : .column(.owner), priority: 1, minWidth: 8,
        maxWidth: 28
      ) { thread in
        .open(words.owner(of: thread.current.matter, names), request)
      },
      Column(.dueOn, isOfDecisions ? .journal(.reviewOn) : .column(.dueOn)) { thread in
        let isLate = thread.action?.isOverdue(asAt: asAt) ?? false
        return .due(thread.current.matter.due, isLate: isLate, words)
      },
      Column(.state, .column(.status), priority: 2) { state(of: $0) },
      Column(.writtenOn, .journal(.when), priority: 3) { .day($0.current.at.day, words) },
    ]
      + Column.standing(
        isShown: threads.contains { request.centre.standing(of: $0) != nil }, request,
        { request.centre.standing(of: $0) })
  }

  private func state(of thread: JournalThread) -> Field {
    let lacks = thread.current.matter.lacks
    guard lacks.isEmpty else {
      return .warning(
        "\(words[.journal(.lacks)]): \(lacks.map { words[$0.term] }.joined(separator: ", "))",
        .warning, raw: .text(lacks.map(\.rawValue).joined(separator: " ")))
    }
    guard let state = thread.action?.state else { return .none() }
    return .code(state.rawValue, words[state.term], state == .open ? .text : .dim)
  }

  /// The value of each component of an assessment.
  private func values(of thread: JournalThread) -> Line? {
    guard case .score(let score) = thread.current.matter, !request.isSafe else { return nil }
    let model = names.scoreModel(of: score)
    let facts = (model?.components ?? []).compactMap { component in
      score.values[component.id].map {
        Fact(words.name(component.name, component.nameInWelsh), "\($0)")
      }
    }
    return facts.isEmpty ? nil : .facts(facts)
  }

  private func lines(of thread: JournalThread) -> [Line] {
    let rationale = thread.decision?.rationale.map { text in
      Line.fact(Fact(words[.journal(.rationale)], request.shown(text)))
    }
    let values = values(of: thread)
    let own = thread.isPrivate ? words.text(of: thread.current.matter, names) : nil
    return [
      own.map { .words(request.shown($0)) }, rationale, values, thread.figureAsItStood(request),
    ]
    .compactMap(\.self) + request.lines(of: request.centre.standing(of: thread)) + [
      .fact(Fact(words[.journal(.writtenBy)], request.shown(thread.current.writer.user)))
    ]
  }
}

/// Opening an entry again, which Enter does on its row.
package struct EntryStep: Equatable, Sendable {
  package let thread: EventID

  init(thread: EventID) { self.thread = thread }

  /// The step that a row names; `nil` where it names another.
  package init?(_ name: String) {
    let parts = name.split(separator: " ")
    guard parts.count == 2, parts[0] == "entry", let id = EventID(String(parts[1])) else {
      return nil
    }
    thread = id
  }

  var name: String { "entry \(thread)" }
}

extension JournalThread {
  /// The figure that it was written about, as it was seen; `nil` where it was about none.
  func figureAsItStood(_ request: BoardRequest) -> Line? {
    current.figure.map { seen in
      .words(
        request.words.say.asItStood(
          "\(seen.name) \(request.shown(seen.value))", export: current.snapshotSerial))
    }
  }

  /// What it says now, in one line, without the names of bodies.
  package func text(_ words: Words) -> String {
    words.text(of: current.matter, CodeNames(words))
  }

  /// The page of the record that it is about; `nil` where that has none.
  var place: Place? { items.sorted { $0.key < $1.key }.compactMap(\.place).first }
}

extension Words {
  func kind(of thread: JournalThread) -> String {
    self[thread.current.matter.knownKind?.term ?? .journal(.unknownKind)]
  }

  /// What a matter says, in one line.
  func text(of matter: Matter, _ names: CodeNames) -> String {
    switch matter {
    case .meeting(let meeting): names.region(meeting.region)
    case .attendance(let attendance):
      "\(attendance.role): \(self[attendance.presence.term])"
    case .decision(let decision): decision.text
    case .action(let action): action.text
    case .priority(let priority):
      "\(priority.old.map { "\(self[$0.term]) → " } ?? "")\(self[priority.new.term]): "
        + priority.rationale
    case .owner(let owner): "\(owner.old.map { "\($0) → " } ?? "")\(owner.new)"
    case .level(let level):
      "\(level.from.map { "\($0.rawValue) → " } ?? "")\(level.to.rawValue): \(level.ground)"
    case .escalation(let escalation):
      "\(self[escalation.to.term]), \(self[escalation.route.term]): \(escalation.ask)"
    case .answer(let answer):
      [self[answer.reply.term], answer.reason].compactMap(\.self).joined(separator: ": ")
    case .tasking(let tasking): "\(names.name(of: tasking.to)): \(tasking.wanted)"
    case .claim(let claim):
      [
        "\(self[claim.strand.term]), \(self[claim.grade.term]), \(day(claim.day)): \(claim.tactic)",
        claim.evidence,
      ].compactMap(\.self).joined(separator: "; ")
    case .activity(let activity): "\(self[activity.strand.term]): \(activity.what)"
    case .gap(let gap): "\(gap.name), \(names.name(of: gap.scope)): \(gap.missing)"
    case .score(let score): text(of: score, names)
    case .ask(let ask): "\(ask.to): \(ask.requirement)"
    case .query(let query): query.figure.isEmpty ? query.why : "\(query.figure): \(query.why)"
    case .note(let note): note.text
    case .discussed(let item): item.name
    case .returned(let matter): count(matter.events.count)
    case .unknown(let unknown): unknown.kind
    }
  }

  /// The total that an assessment comes to, how sure the group is, and why.
  ///
  /// Without the model of the export, there is no total.
  private func text(of score: Matter.Score, _ names: CodeNames) -> String {
    let model = names.scoreModel(of: score)
    let total = model.flatMap { try? $0.score(score.assessment) }?.total
    let confidence = "\(self[.journal(.confidence)].lowercased()) \(self[score.confidence.term])"
    return
      [total.map { "\(self[.journal(.scoreTotal)]) \(figure($0))" }, confidence]
      .compactMap(\.self).joined(separator: ", ") + ": \(score.rationale)"
  }

  /// Who is to do it; `nil` where the matter has no owner.
  func owner(of matter: Matter, _ names: CodeNames) -> String? {
    switch matter {
    case .action(let action):
      [action.ownerRole, action.ownerForce.map { names.name(of: .force($0)) }]
        .compactMap(\.self).joined(separator: ", ").nonEmpty
    case .activity(let activity): activity.leadRole
    case .decision(let decision): decision.decidedBy
    default: nil
    }
  }
}

extension CodeNames {
  /// The model by which an assessment was made; `nil` where the export no longer has it.
  fileprivate func scoreModel(of score: Matter.Score) -> ScoreModel? {
    scoreModels.first { $0.id == score.modelID && $0.version == score.modelVersion }
  }
}

extension Matter.Score {
  /// The assessment as the export would have it.
  fileprivate var assessment: Assessment {
    Assessment(
      id: "", subjectKind: subjectKind, subjectID: subjectID, assessedOn: Day(sinceEpoch: 0),
      scorerRole: "", modelID: modelID, modelVersion: modelVersion, confidence: confidence,
      values: values)
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Matter {
  /// The day by which something is due; `nil` where the matter has none.
  var due: Day? {
    switch self {
    case .action(let action): action.due
    case .decision(let decision): decision.reviewOn
    case .activity(let activity): activity.due
    case .tasking(let tasking): tasking.answerBy
    case .escalation(let escalation): escalation.answerDue
    case .ask(let ask): ask.due
    case .priority(let priority): priority.validTo
    default: nil
    }
  }
}

extension Lack {
  package var term: Term {
    switch self {
    case .rationale: .journal(.rationale)
    case .owner: .journal(.ownerRole)
    case .dueDay: .journal(.due)
    case .reason: .journal(.reason)
    case .text: .journal(.text)
    }
  }
}
