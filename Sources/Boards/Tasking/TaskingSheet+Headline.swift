import CellCanvas
import ExportFormat
import SnapshotStore
import Sheets
import ThreatDomain
import Wording

/// What waits and what goes up.
extension TaskingSheet {
  var headline: [Line] {
    [
      .headline([said], telling: cases, words),
      .aside(answers + [escalationsLate] + requests.facts),
      .facts(escalations + [share], apart: .near), .aside([handOffsInAll]),
    ]
  }

  /// Of what the board brings first.
  private var said: String {
    switch view {
    case .cases: request.said(from: .dissemination, sentence: notTakenUp)
    case .escalations, .roles:
      request.said(
        from: .investigation, .escalation,
        sentence: words.say.escalations(
          recommended: model.toEscalate.count, awaiting: model.escalationsWaiting.count))
    case .linked: request.said(from: .investigation, sentence: linked)
    case .requests: request.said(from: .request, sentence: requests.sentence)
    }
  }

  private var notTakenUp: String {
    guard let oldest = model.casesWaiting.first else {
      return words.asSentence(words[.tasking(.noCaseWaits)])
    }
    return words.say.notTakenUp(
      model.casesWaiting.count, late: caseList.late, oldest: model.asAt - oldest.sentOn,
      in: writer.names.name(of: oldest.recipient))
  }

  private var cases: [Fact] {
    let oldest = model.casesWaiting.first.map { model.asAt - $0.sentOn }
    return [
      Fact(
        .notTakenUp, words[.tasking(.notTakenUp)],
        Field(
          words.count(model.casesWaiting.count), .title, raw: .integer(model.casesWaiting.count)
        )
        .counts(figure(.waiting))),
      Fact(
        .casesLate, words[.tasking(.late)],
        .count(caseList.late, request)
          .counts(figure(CaseFigure.late(model.limits.takeUp))),
        called: name(.tasking(.late), of: .tasking(.notTakenUp))),
      Fact(.oldestDays, words[.tasking(.oldest)], days(oldest).counts(figure(.oldestWait))),
    ]
  }

  private var share: Fact {
    Fact(
      .takeUpShare, words[.tasking(.takeUp)],
      phrase(words.say.share(takeUp.share, of: takeUp.sent), takeUp.share)
        .counts(figure(.takeUpShare)))
  }

  /// What became of the cases sent: no line has room for all of it.
  private var answers: [Fact] {
    [
      Fact(.sent, words[.tasking(.sent)], .count(takeUp.sent, request).counts(figure(.sent))),
      Fact(
        .takenUp, words[.tasking(.takenUp)],
        .count(takeUp.takenUp, request).counts(figure(.takenUp))),
      Fact(
        .declined, words[.tasking(.declinedHead)],
        .count(takeUp.declined, request).counts(figure(.declined))),
      Fact(
        .medianDaysToTakeUp, words[.tasking(.medianDays)],
        median(of: takeUp).counts(figure(.medianDays))),
    ]
  }

  private var escalations: [Fact] {
    let longest = model.escalationsWaiting.first?.escalation
    let (goingUp, waiting) = (model.toEscalate.count, model.escalationsWaiting.count)
    return [
      Fact(
        .toEscalate, words[.tasking(.toEscalate)],
        .init(words.count(goingUp), .title, raw: .integer(goingUp))),
      Fact(
        .escalationsWaiting, words[.tasking(.waiting)],
        .count(waiting, request).counts(figure(.escalationsWaiting))),
      Fact(
        .longestDays, words[.tasking(.longest)],
        (longest.map { wait(of: $0) } ?? noAge).counts(figure(.longestEscalation))),
    ]
  }

  /// The name of a figure with what it is about: `Late · Not taken up`.
  private func name(_ term: Term, of subject: Term) -> String {
    "\(words[term]) · \(words[subject])"
  }

  /// How long an escalation has waited; one past the day for its answer is marked.
  func wait(of escalation: Escalation) -> Field {
    .age(
      escalation.daysTaken(asAt: model.asAt),
      isLate: escalation.isLate(asAt: model.asAt, under: model.limits), words)
  }

  private var escalationsLate: Fact {
    let late = Field.count(model.escalationsLate, request)
    return Fact(
      .escalationsLate, words[.tasking(.late)],
      late.counts(figure(TaskingFigure.escalationsLate(model.limits.answer))),
      called: name(.tasking(.late), of: .tasking(.waiting)))
  }

  /// Its table says it row by row.
  private var handOffsInAll: Fact {
    Fact(
      .handOffsEach, words[.tasking(.handOffs)],
      phrase(handOffs, handOffsEach).counts(figure(.handOffsEach)))
  }

  /// An age; a dash where nothing waits.
  private func days(_ days: Int?) -> Field {
    days.map { .age($0, words) } ?? noAge
  }

  private var noAge: Field { Field("-", raw: .missing, signs: [.none], voice: .silent) }

  /// A share or a mean with its base; a dash where there is none.
  private func phrase(_ text: String, _ value: Double?) -> Field {
    value.map { .init(text, raw: .number($0)) }
      ?? Field(text, raw: .missing, signs: [.none], voice: .silent)
  }

  private var handOffs: String {
    model.openCount > 0 ? words.say.handOffs(allHandOffs, of: model.openCount) : "-"
  }

  private var allHandOffs: Int { model.handedOn.map(\.handOffs.total).reduce(0, +) }

  /// The hand-offs for each open investigation; `nil` where no investigation is open.
  private var handOffsEach: Double? {
    model.openCount > 0 ? Double(allHandOffs) / Double(model.openCount) : nil
  }

  /// The median days to take-up.
  ///
  /// The safe view keeps it back where very few cases were taken up.
  func median(of takeUp: ShownTakeUp) -> Field {
    guard !request.keepsBackLoss(beside: takeUp.takenUp) else { return .withheld(words) }
    return takeUp.medianDays.map { .init(words.days($0), raw: .number($0)) } ?? .none()
  }

  /// What a count of one force's cases counts.
  func figure(_ asked: CaseFigure, of force: TaskingModel.ForceCases) -> Figure {
    figure(asked, in: .force(force.id))
  }

  private func figure(_ asked: CaseFigure) -> Figure { figure(asked, in: request.scope) }

  private func figure(_ asked: CaseFigure, in scope: Scope) -> Figure {
    .cases(asked, CaseSelection(in: scope, sentIn: model.months, asAt: model.asAt))
  }

  private func figure(_ asked: TaskingFigure) -> Figure {
    .tasking(asked, in: request.scope, asAt: model.asAt)
  }
}
