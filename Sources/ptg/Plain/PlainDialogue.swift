import Boards
import CellCanvas
import ExportSync
import Platform
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The boards as sentences, with one question on a line: no cursor, no colour, no full screen.
struct PlainDialogue: ~Copyable {
  private var snapshot: Snapshot
  private let environment: Environment
  private(set) var state: PlainState
  private var sheet: Sheet
  private let freshness: Freshness

  /// Loads the first place.
  ///
  /// - Parameter path: The file of the snapshot.
  /// - Parameter standing: How the snapshot relates to the current one.
  /// - Parameter proof: How far the snapshot can be trusted.
  init(
    path: String, _ standing: SnapshotShelf.Standing, proof: SnapshotProof?, state: PlainState,
    in environment: Environment
  ) throws {
    let snapshot = try Snapshot(path: path, clearance: state.clearance)
    guard let sheet = try state.place.load(from: snapshot, state.request) else {
      throw NothingFound(state.words.say.noSuchPlace(state.place.text))
    }
    freshness = Freshness(snapshot.header, standing, proof: proof, now: environment.now())
    self.snapshot = snapshot
    self.environment = environment
    self.state = state
    self.sheet = sheet
  }

  /// Asks and answers until the reader leaves or the input ends.
  mutating func run() throws {
    try sayPlace()
    while !state.isDone {
      try ask()
      guard let line = try environment.readLine() else { return try endLine() }
      let world = surroundings(state.words)
      let language = state.language
      let reply = state.answer(line, in: world)
      if state.language != language { try sayDraft() }
      try say(reply)
    }
  }

  /// What is said once on switching to Welsh.
  private func sayDraft() throws {
    guard state.language == .welsh, Words.drafts > 0 else { return }
    try write([state.words.asSentence(state.words[.notice(.welshIsDraft)])])
  }

  private func surroundings(_ words: Words) -> PlainSurroundings {
    PlainSurroundings(
      utterances: sheet.utterances(words), directory: snapshot.directory, figures: sheet.allFigures)
  }

  private var text: PlainText {
    PlainText(sheet, surroundings(state.words), state.words)
  }

  private mutating func say(_ reply: PlainReply) throws {
    switch reply {
    case .place: try reload()
    case .rows(let rows): try write(text.rows(rows))
    case .found(let rows): try write(text.found(rows))
    case .explanation(let figure): try write(explanation(of: figure))
    case .message(let message): if !message.isEmpty { try write([message]) }
    case .help: try write(PlainText.help(state.words))
    }
  }

  /// The explanation in sentences, then its SQL line by line; the safe view leaves the SQL out.
  private func explanation(of figure: NamedFigure) throws -> [String] {
    let explanation = try Explanation(
      figure, from: snapshot, state.words, isSafe: state.isSafe)
    return explanation.sentences
      + (explanation.sql ?? "").split(separator: "\n").map(String.init)
  }

  /// Loads the place of the state; leaves a place that does not exist.
  private mutating func reload() throws {
    if snapshot.clearance != state.clearance { try change(to: state.clearance) }
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
    try sayPlace()
  }

  /// Reads the snapshot again with fewer records, or with all.
  private mutating func change(to clearance: Clearance) throws {
    snapshot = try Snapshot(path: snapshot.path, clearance: clearance)
    var gone: Set<Place> = []
    for place in state.trail where try !place.isHeld(in: snapshot) { gone.insert(place) }
    if state.forget(gone) { try write([state.words[.notice(.pageClosed)]]) }
  }

  private mutating func sayPlace() throws {
    let text = text
    let first = 0..<min(PlainState.rowsAtOnce, text.world.utterances.count)
    state.saidRows = first.count
    try write(text.place(freshness: "\(freshness.sentence(state.words)).", rows: first))
  }

  /// Whether a person types the answers on a terminal, so that their line end follows the question.
  private var isTyped: Bool { environment.isInputTerminal && environment.isOutputTerminal }

  /// Ends the line of a question that got no answer.
  private func endLine() throws {
    if isTyped { try environment.say(.empty) }
  }

  /// Asks the question; on a terminal the answer follows on the same line.
  private func ask() throws {
    let question = SafeText(state.words[.plain(.plainQuestion)])
    guard isTyped else { return try environment.say(question) }
    let shown = environment.isUTF8 ? question : question.ascii
    try environment.write(.output, "\(shown.string) ")
  }

  private func write(_ paragraphs: [String]) throws {
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
