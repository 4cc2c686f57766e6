import Boards
import CellCanvas
import ExportSync
import Platform
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The boards as sentences and one question at a time: no cursor, no colour, no full screen.
struct PlainDialogue: ~Copyable {
  var snapshot: Snapshot
  private(set) var shelf: SnapshotShelf
  private let data: DataFolder
  let isSample: Bool
  /// From when changes are counted, as it was asked for.
  private let base: AskedBase?
  let environment: Environment
  /// Where the group's entries are kept.
  let journal: JournalAccess
  /// The form whose fields are asked for.
  var form: PlainForm?
  /// Whether an entry was saved.
  var hasWritten = false
  /// Whether the row that closes the meeting was chosen once.
  var isClosingAsked = false
  /// The words that say which snapshot is shown, for the command that prints it.
  private let source: [String]
  var state: PlainState
  private(set) var sheet: Sheet
  /// Everything that has a name.
  private var things: [NamedThing]
  private var memory = PlainMemory()
  private var freshness: Freshness
  /// The visit before this one; `nil` at the first.
  private let before: LastVisit?

  /// Loads the first place.
  ///
  /// - Parameter source: The words that say which snapshot is shown.
  /// - Parameter before: The visit before this one; `nil` at the first.
  init(
    _ access: borrowing SnapshotAccess, source: [String], base: AskedBase? = nil,
    since before: LastVisit?, state: PlainState, in environment: Environment
  ) throws {
    let journal = JournalAccess(
      in: access.data, environment, isSample: access.temporary != nil)
    var state = state
    if state.journal == nil { state.journal = try journal.own() }
    let snapshot = try access.snapshot.read(with: state.clearance)
    guard let sheet = try state.place.load(from: snapshot, state.request) else {
      throw NothingFound { [text = state.place.text] in $0.say.noSuchPlace(text) }
    }
    let things = try snapshot.namedThings(withTitles: !state.isSafe)
    let freshness = Freshness(
      snapshot.header, access.shelf.standing, proof: access.proof(environment),
      now: environment.now())
    shelf = access.shelf
    data = access.data
    self.base = base
    isSample = access.temporary != nil
    self.journal = journal
    self.things = things
    self.freshness = freshness
    self.snapshot = snapshot
    self.source = source
    self.before = before
    self.environment = environment
    self.state = state
    self.sheet = sheet
  }

  /// Asks and answers until the reader leaves or the input ends.
  mutating func run() throws {
    let last = shelf.standing == .current ? before : nil
    let news = try news(since: last.map { ($0.day, $0.export) })
    try sayPlace(first: news + ["\(freshness.sentence(state.words))."])
    try write([state.words.say.helpIsThere])
    while !state.isDone {
      try sayNewer()
      try ask()
      guard let line = try environment.readLine() else {
        if form != nil { try write([state.words.asSentence(state.words[.journal(.draftKept)])]) }
        return try endLine()
      }
      if let form {
        try take(line, into: form)
        continue
      }
      let language = state.language
      let reply = state.answer(line, in: surroundings(state.words))
      if state.language != language { try sayDraft() }
      try say(reply)
    }
  }

  /// What is said once on switching to Welsh.
  private func sayDraft() throws {
    guard state.language == .welsh, Words.drafts > 0 else { return }
    try write([state.words.asSentence(state.words[.notice(.welshIsDraft)])])
  }

  /// This visit, for the next; one to an older export says nothing of what is new.
  var visit: LastVisit? {
    shelf.standing == .current
      ? LastVisit(export: snapshot.header.serial, day: environment.now().day) : before
  }

  private func surroundings(_ words: Words) -> PlainSurroundings {
    PlainSurroundings(
      utterances: sheet.utterances(words), directory: snapshot.directory, figures: sheet.allFigures,
      things: things)
  }

  private var text: PlainText {
    PlainText(sheet, surroundings(state.words), state.words)
  }

  private mutating func say(_ reply: PlainReply) throws {
    if case .step = reply {} else { isClosingAsked = false }
    switch reply {
    case .form(let kind, let record): try openForm(kind, on: record)
    case .step(let name): try take(step: name)
    case .done(let item, let record): try mark(item, about: record)
    case .place: try reload()
    case .again:
      memory.forget(state.place)
      try sayPlace(first: ["\(freshness.sentence(state.words))."])
    case .rows(let rows): try write(text.rows(rows))
    case .found(let rows): try write(text.found(rows))
    case .options(let range):
      if let choice = state.choice { try write(PlainText.options(range, of: choice, state.words)) }
    case .explanation(let figure): try write(explanation(of: figure))
    case .printing:
      try write([state.words.say.printedBy, state.printCommand(source: source + serial)])
    case .newest: try openNewest()
    case .message(let message): if !message.isEmpty { try write([message]) }
    case .help(let part): try write(PlainText.help(part: part, state.words))
    }
  }

  /// The explanation in sentences, then its SQL line by line; the safe view leaves the SQL out.
  private func explanation(of figure: NamedFigure) throws -> [String] {
    let explanation = try Explanation(
      figure, from: snapshot, state.words, isSafe: state.isSafe)
    return explanation.sentences.map { PlainText.spoken($0, state.words) }
      + (explanation.sql ?? "").split(separator: "\n").map(String.init)
  }
}

/// Places.
extension PlainDialogue {
  /// Loads the place of the state; one that is not there is left again.
  mutating func reload(first: [String] = []) throws {
    if snapshot.clearance != state.clearance { try change(to: state.clearance) }
    things = try snapshot.namedThings(withTitles: !state.isSafe)
    guard let sheet = try state.place.load(from: snapshot, state.request) else {
      let missing = state.place.text
      _ = state.goBack()
      // The message must not name the place, because that would reveal the record.
      return try write([
        snapshot.clearance == .full
          ? state.words.say.noSuchPlace(missing) + "." : state.words[.notice(.pageClosed)]
      ])
    }
    self.sheet = sheet
    try sayPlace(first: first)
  }

  /// Reads the snapshot again with fewer records, or with all.
  private mutating func change(to clearance: Clearance) throws {
    snapshot = try snapshot.read(with: clearance)
    try settle()
  }

  /// Forgets what the snapshot does not hold.
  private mutating func settle() throws {
    var gone: Set<Place> = []
    for place in state.trail where try !place.isHeld(in: snapshot) { gone.insert(place) }
    if state.forget(gone) { try write([state.words[.notice(.pageClosed)]]) }
  }

  /// The place: as a whole at first, later what is different about it.
  private mutating func sayPlace(first: [String]) throws {
    let text = text
    let opening = try state.place.openingSentences(from: snapshot, state.request)
    let reading = PlainReading(
      view: PlainView(state, export: snapshot.header.serial), opening: opening,
      own: sheet.sentences.filter { !opening.contains($0) },
      rows: text.world.utterances.map(\.sentence))
    switch memory.tell(reading, at: state.place) {
    case .whole:
      state.saidRows = min(PlainState.rowsAtOnce, text.world.utterances.count)
      try write(text.place(first: first.isEmpty ? standing : first, rows: 0..<state.saidRows))
    case .brief(let earlier, let isReturn, let isSame):
      state.saidRows = 0
      let differences = reading.view.differences(
        from: earlier, at: state.place, scopeName: snapshot.name(of: state.scope, state.words),
        leftOut: snapshot.keptBack.sentence(state.words))
      try write(
        text.brief(
          first: first + standing, place: isReturn ? opening.first : nil,
          differences: differences, headline: reading.headline, isSame: isSame))
    }
  }

  /// In a word or two what figures must never be without: that they are old, unproven, or safe.
  private var standing: [String] {
    let words = state.words
    let label = freshness.label(words)
    let marks =
      (label == words[.standing(.fresh)] ? [] : [label])
      + (state.isSafe ? [words[.standing(.safe)]] : [])
    return marks.isEmpty ? [] : ["\(marks.joined(separator: ", "))."]
  }
}

/// Snapshots.
extension PlainDialogue {
  /// What came since then; nothing of the sample, which remembers nothing.
  private func news(since before: (day: Day?, export: Int)?) throws -> [String] {
    guard let before, !isSample else { return [] }
    let header = snapshot.header
    let changes = try snapshot.changeCounts(state.request)
    return PlainNews(before: before, export: header.serial, asAt: header.asAt, changes: changes)
      .sentences(state.words)
  }

  /// Says once that another snapshot became the current one; nobody is moved to it unasked.
  private mutating func sayNewer() throws {
    guard shelf.hasMoved else { return }
    shelf.look()
    freshness = Freshness(
      snapshot.header, shelf.standing, proof: proof(of: shelf.shown), now: environment.now())
    guard shelf.standing != .current, let current = shelf.current else { return }
    try write([state.words.say.newerCame(export: current.header.serial)])
  }

  /// The option that asks for the snapshot that is shown, where that is not the current one.
  private var serial: [String] {
    shelf.standing == .current ? [] : ["--as-of", "\(snapshot.header.serial)"]
  }

  private func proof(of kept: KeptSnapshot) -> SnapshotProof? {
    isSample
      ? nil : .of(kept.path, kept.header.origin, in: data, trust: environment.trustFolder)
  }

  /// Goes to the current snapshot and says what it brought.
  private mutating func openNewest() throws {
    let words = state.words
    shelf.look()
    guard shelf.standing != .current, let current = shelf.current else {
      return try write([words[.notice(.noNewerSnapshot)] + "."])
    }
    let before = snapshot.header.serial
    do {
      snapshot = try Snapshot(path: current.path, clearance: state.clearance)
      try snapshot.count(since: base, state.journal, in: data)
    } catch {
      return try write([words.say.snapshotGone(export: current.header.serial) + "."])
    }
    shelf.showCurrent()
    freshness = Freshness(
      snapshot.header, .current, proof: proof(of: current), now: environment.now())
    state.fit(to: snapshot.directory)
    try settle()
    try reload(first: try news(since: (nil, before)))
  }
}

/// Lines.
extension PlainDialogue {
  /// Whether the reader's own line end comes behind the question.
  private var isTyped: Bool { environment.isInputTerminal && environment.isOutputTerminal }

  /// Ends the line of a question that got no answer.
  private func endLine() throws {
    if isTyped { try environment.say(.empty) }
  }

  /// Asks the question; on a terminal the answer follows on the same line.
  private func ask() throws {
    let question = SafeText(form?.question ?? text.question(state))
    guard isTyped else { return try environment.say(question) }
    let shown = environment.isUTF8 ? question : question.ascii
    try environment.write(.output, "\(shown.string) ")
  }

  func write(_ paragraphs: [String]) throws {
    try environment.say(paragraphs.flatMap { SafeText($0).wrapped(to: environment.plainWidth) })
  }
}

extension Environment {
  /// The width of a plain line in columns: that of the terminal, or 78 without one.
  var plainWidth: Int {
    guard isOutputTerminal, let size else { return 78 }
    return max(size.columns - 1, 20)
  }
}
