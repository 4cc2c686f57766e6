import Boards
import ExportFormat
import MeetingJournal
import SnapshotStore
import ThreatDomain
import Wording

/// Answers to what the group asked: actions and disseminations.
extension SheetTaking {
  func action(_ reader: inout SheetRowReader) -> SheetContent? {
    let state = reader.code(.answer) { (state: Matter.Action.State) in state.term }
    let words =
      state == .done || state == nil
      ? reader.text(.words)
      : reader.needed(.words, "the reason, or how far it has come")
    _ = reader.text(.role)
    guard let id = reader.needed(.about, "the id of the action, as it was printed") else {
      return nil
    }
    guard let thread = context.action(id), let action = thread.action,
      action.ownerForce == context.force.id
    else {
      reader.fault(
        .about, "the id of an action of \(context.force.name), as it was printed",
        near: NearestWord.to(id, among: context.openActions))
      return nil
    }
    // What this very row wrote before has closed the action, and is no fault.
    if !context.known.contains(reader.id) { check(thread, action, &reader) }
    guard let state else { return nil }
    return SheetContent(
      .action(
        Matter.Action(
          text: action.text, ownerRole: action.ownerRole, ownerForce: action.ownerForce,
          due: action.due, state: state, evidence: words)), insteadOf: thread.current)
  }

  /// Notes where the action was closed or changed since the sheet was printed.
  private func check(
    _ thread: JournalThread, _ action: Matter.Action, _ reader: inout SheetRowReader
  ) {
    let (english, since) = (Words(.english), thread.current.at.day)
    guard action.isOpen else {
      let evidence = action.evidence.map { ", '\($0)'" } ?? ""
      return reader.fault(
        .answer,
        "no answer: the journal says '\(english[action.state.term])' since \(since)\(evidence)")
    }
    guard thread.current.id.description != reader.row[.about].lowercased() else { return }
    let due = action.due.map { ", due \($0)" } ?? ""
    reader.fault(
      .asked,
      "the action as it was changed on \(since): '\(action.text)'\(due); print the sheet again")
  }

  func outcome(_ reader: inout SheetRowReader) -> SheetContent? {
    let reply = reader.code(.answer) { (reply: Matter.Answer.Reply) in reply.term }
    let words =
      reply == .takenUp || reply == nil
      ? reader.text(.words)
      : reader.needed(.words, "the reason, or what the outcome was")
    _ = reader.text(.role)
    let id = reader.needed(.about, "the id of the dissemination, as it was printed")
    guard let id, let sent = context.cases[id] else {
      if id != nil {
        // Ids differ by a digit, so the nearest one would be a guess at another case.
        reader.fault(.about, "the id of a dissemination to \(context.force.name)")
      }
      return nil
    }
    let today = max(context.now.day, sent.sentOn)
    let day = reader.day(
      .day, in: sent.sentOn...today,
      "a day from \(sent.sentOn), when it was sent, to \(today), today")
    guard let reply, let day else { return nil }
    if !context.known.contains(reader.id), let stands = standing(of: sent, against: reply) {
      reader.fault(.answer, "no such answer: \(stands)")
    }
    return SheetContent(
      .answer(Matter.Answer(dissemination: id, reply: reply, on: day, reason: words)),
      about: ItemKey(table: "dissemination", key: id))
  }

  /// What the export or the journal says already, against an answer; `nil` where nothing does.
  private func standing(
    of sent: Dissemination, against reply: Matter.Answer.Reply
  ) -> String? {
    let (english, export) = (Words(.english), "export \(context.serial) says")
    if let day = sent.declinedOn { return "\(export) 'declined' on \(day)" }
    if let day = sent.takenUpOn, reply != .outcome { return "\(export) 'taken up' on \(day)" }
    if let day = sent.firstOutcomeOn { return "\(export) 'outcome' on \(day)" }
    guard let last = context.answers(to: sent.id).last else { return nil }
    if last.reply == .takenUp, reply == .outcome { return nil }
    return "the journal says '\(english[last.reply.term])' on \(last.on)"
  }
}
