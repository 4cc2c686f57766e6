import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import TerminalScreen
import ThreatDomain
import Wording

/// Writing in the journal: the keys of a form, drafts, and saving.
extension Desk {
  /// Opens the form for an entry on the row under the cursor, with its draft if there is one.
  mutating func openForm(_ writing: Intent.Writing) throws {
    guard let journal else { return }
    let subject = WritingSubject(state, in: shown)
    guard let kind = state.kind(of: writing, on: subject.item) else {
      state.message = state.words[.journal(.priorityElsewhere)]
      return
    }
    let blank = EntryForm(kind, on: subject.item, named: subject.name, draft: [:])
    try open(
      EntryForm(
        kind, on: subject.item, named: subject.name,
        draft: journal.drafts.draft(of: blank.draftName)))
  }

  /// Opens a form with what is already typed into it.
  mutating func open(_ form: EntryForm) throws {
    formContext = try EntryContext(
      for: form.item, from: snapshot, scope: state.scope, today: today, state.words)
    state.entryForm = form
  }

  /// Today, or for the sample the day of its export.
  var today: Day {
    journal.map { $0.isSample ? snapshot.header.asAt : state.clock().day } ?? snapshot.header.asAt
  }

  /// Takes a key into the form.
  mutating func type(_ key: Key, into form: EntryForm) throws -> Effect? {
    guard let context = formContext else { return nil }
    var form = form
    switch key {
    case .character(let character): form.change { $0.append(character) }
    case .pasted(let pasted): form.change { $0 += pasted.filter { !$0.isNewline } }
    case .backspace where !form.field.text.isEmpty: form.change { $0.removeLast() }
    case .control("u"): form.change { $0 = "" }
    case .control("z"): form.undo()
    case .right, .end: complete(&form, context)
    case .tab:
      complete(&form, context)
      form.move(by: 1)
    case .down, .control("n"): form.move(by: 1)
    case .backTab, .up, .control("p"): form.move(by: -1)
    case .escape, .control("c"): return leave(form)
    case .enter: return try enter(form, context)
    default: break
    }
    keepDraft(form)
    state.entryForm = form
    return nil
  }

  private func complete(_ form: inout EntryForm, _ context: EntryContext) {
    if let whole = form.completion(context) { form.change { $0 = whole } }
  }

  private func keepDraft(_ form: EntryForm) {
    journal?.drafts.keep(form.draft, of: form.draftName)
  }

  /// Closes the form; what is typed stays as a draft.
  private mutating func leave(_ form: EntryForm) -> Effect? {
    keepDraft(form)
    state.entryForm = nil
    state.message = form.isEmpty ? nil : state.words[.journal(.draftKept)]
    return nil
  }

  /// Goes to the next field that is asked for; after the last one, saves.
  private mutating func enter(_ form: EntryForm, _ context: EntryContext) throws -> Effect? {
    var form = form
    complete(&form, context)
    if form.isEmpty { return leave(form) }
    if form.moveToNextAsked() {
      keepDraft(form)
      state.entryForm = form
      return nil
    }
    do throws(EntryFault) {
      let matter = try form.matter(context, now: state.clock())
      try save(matter, of: form)
    } catch {
      if error.isQuestion { form.meanPastDay() }
      form.show(error)
      state.entryForm = form
    }
    return nil
  }

  /// Saves the event; where that fails, the text stays in the form.
  private mutating func save(_ matter: Matter, of form: EntryForm) throws(EntryFault) {
    guard let journal else { return }
    let event = JournalEvent(
      meeting: state.journal?.openMeeting?.id, at: state.clock(), writer: journal.writer,
      item: form.item, snapshotSerial: snapshot.header.serial, figure: form.figure,
      marking: shown.marking, supersedes: form.supersedes, matter: matter)
    do {
      try journal.save(event)
      state.journal = state.journal?.adding(event)
    } catch {
      throw EntryFault(field: form.field.name, text: "\(error)")
    }
    journal.drafts.keep([:], of: form.draftName)
    state.entryForm = nil
    let kind = state.words[form.kind.term]
    let note = journal.isSample ? " \(state.words[.journal(.sampleJournal)])" : ""
    state.message = state.words.say.saved(kind, on: form.itemName) + note
  }
}
