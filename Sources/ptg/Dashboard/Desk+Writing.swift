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
    guard journal != nil else { return }
    if case .step(let step) = writing { return try take(step) }
    let item = WritingSubject(state, in: shown).item
    guard let kind = Matter.Kind(writing, on: item) else {
      state.message = state.words[.journal(.priorityElsewhere)]
      return
    }
    let draft = draft(of: kind, on: item)
    guard var form = try snapshot.form(kind, on: item, draft: draft, state.words) else {
      state.message = state.words[.journal(.noScoreModel)]
      return
    }
    form.figure = state.visit.view.cell(in: shown).map { cell in
      SeenFigure(name: state.visit.view.subject(in: shown)?.title ?? "", value: cell)
    }
    if !form.isEmpty { form.problem = state.words[.journal(.draftBack)] }
    try open(form)
  }

  /// The draft of a form; in the safe view none is shown.
  func draft(of kind: Matter.Kind, on item: ItemKey? = nil) -> [String: String] {
    guard !state.isSafe else { return [:] }
    let form = EntryForm.draftName(of: kind, on: item)
    return state.drafts[form] ?? journal?.drafts.draft(of: form) ?? [:]
  }

  /// Shows what others wrote in the same folder meanwhile, before the reader goes on.
  mutating func noticeEntries(for intent: Intent) {
    switch intent {
    case .travel, .write: readAgain()
    case .cursor, .list, .figures, .choose, .arrange, .look, .terminal, .explain, .output: return
    }
  }

  /// Reads the journal again where a file of it has changed.
  mutating func readAgain() {
    guard let journal, let glances = try? journal.folder.glances(), glances != state.glances else {
      return
    }
    state.glances = glances
    // A journal that cannot be read now stays as it was; saving says what is wrong.
    if let own = try? journal.own() { state.journal = own }
  }

  /// Opens a form with what is already typed into it.
  mutating func open(_ form: EntryForm) throws {
    formContext = try EntryContext(
      for: form.item, from: snapshot, scope: state.scope, today: today,
      meeting: openMeeting?.meeting, state.words)
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
    case .pasted(let pasted):
      form.change { $0 += String(pasted.map { $0.isNewline ? " " : $0 }) }
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
    if form.notTaken > 0 { form.problem = state.words.say.tooLong(form.notTaken) }
    keepDraft(form)
    state.entryForm = form
    return nil
  }

  private func complete(_ form: inout EntryForm, _ context: EntryContext) {
    if let whole = form.completion(context) { form.change { $0 = whole } }
  }

  /// Keeps the draft, in memory and on the disk; returns whether the disk took it.
  @discardableResult private mutating func keepDraft(_ form: EntryForm) -> Bool {
    guard form.supersedes == nil else { return true }
    state.drafts[form.draftName] = form.draft
    return journal?.drafts.keep(form.draft, of: form.draftName) ?? true
  }

  /// Closes the form; what is typed stays as a draft.
  private mutating func leave(_ form: EntryForm) -> Effect? {
    var form = form
    let lost = state.words[.journal(.draftLost)]
    if !keepDraft(form), !state.isDraftLossSeen {
      state.isDraftLossSeen = true
      form.problem = lost
      state.entryForm = form
      return nil
    }
    state.isDraftLossSeen = false
    state.entryForm = nil
    state.message =
      form.isEmpty || form.supersedes != nil ? nil : state.words[.journal(.draftKept)]
    return nil
  }

  /// Goes to the next field that is asked for; after the last one, saves.
  private mutating func enter(_ form: EntryForm, _ context: EntryContext) throws -> Effect? {
    var form = form
    // A role that nobody has yet stays as it is typed; Tab takes the known one.
    if form.takesKnownAlone { complete(&form, context) }
    if form.isEmpty { return leave(form) }
    if let fault = form.faultHere(context, now: state.clock()) {
      if fault.isQuestion { form.meanPastDay() }
      form.show(fault)
      state.entryForm = form
      return nil
    }
    if form.moveToNextAsked() {
      keepDraft(form)
      state.entryForm = form
      return nil
    }
    do throws(EntryFault) {
      let matter = try form.matter(context, now: state.clock())
      if form.askAbout(matter.lacks, state.words) {
        state.entryForm = form
        return nil
      }
      readAgain()
      if let other = changedMeanwhile(form), form.askAboutChange(other, state.words) {
        state.entryForm = form
        return nil
      }
      try save(matter, of: form, context)
    } catch {
      if error.isQuestion { form.meanPastDay() }
      form.show(error)
      state.entryForm = form
    }
    return nil
  }

  /// What somebody else made of the entry since the form was opened; `nil` where nobody changed it.
  private func changedMeanwhile(_ form: EntryForm) -> String? {
    guard let old = form.supersedes else { return nil }
    let thread = state.journal?.state.threads.first { thread in
      thread.earlier.contains { $0.id == old }
    }
    return thread?.text(state.words)
  }

  /// Saves the event; where that fails, the text stays in the form.
  private mutating func save(
    _ matter: Matter, of form: EntryForm, _ context: EntryContext
  ) throws(EntryFault) {
    guard let journal else { return }
    let event = pen(journal).event(matter, of: form, context, marking: shown.marking)
    do {
      try record(event, in: journal)
    } catch {
      throw EntryFault(field: form.field.name, text: "\(error)")
    }
    state.drafts[form.draftName] = [:]
    _ = journal.drafts.keep([:], of: form.draftName)
    state.entryForm = nil
    let kind = state.words[form.kind.term]
    let note = journal.isSample ? " \(state.words[.journal(.sampleJournal)])" : ""
    let isPrivate = matter.isPrivateNote ? " \(state.words[.journal(.notePrivate)])" : ""
    var pinned: String?
    if case .meeting(let meeting) = matter { pinned = pinSnapshot(of: meeting) }
    state.message =
      state.words.say.saved(kind, on: form.itemName) + isPrivate + note
      + (pinned.map { " \($0)" } ?? "")
  }

  /// Saves an event, and takes it into the journal that is shown.
  mutating func record(
    _ event: JournalEvent, in journal: JournalAccess
  ) throws(JournalError) {
    try journal.save(event)
    isToBackUp = true
    if case .meeting(let meeting) = event.matter, meeting.closed != nil { hasClosedMeeting = true }
    state.journal = state.journal?.adding(event)
    state.glances = (try? journal.folder.glances()) ?? []
  }
}
