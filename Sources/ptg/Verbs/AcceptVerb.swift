import Boards
import CellCanvas
import ExportFormat
import ExportSync
import JournalReturn
import MeetingJournal
import Platform
import SnapshotStore
import TerminalScreen
import ThreatDomain
import Wording

/// The verb `ptg accept RETURN... --tables DIR --out DIR`: the centre decides on what groups sent up.
struct AcceptVerb: Verb {
  static let name = "accept"
  static let summary = Term.exchange(.accept)
  static let operands: Term? = .exchange(.afterAccept)
  static let details: [Term] = [
    .exchange(.acceptReturns), .exchange(.acceptDecisions), .exchange(.acceptChanges),
  ]
  static let options: [OptionName] = [
    .tables, .out, .decisions, .check, .by, .encoding, .theme, .themes,
  ]
  static let optionTerms: [OptionName: Term] = [
    .check: .exchange(.acceptCheckOption), .out: .exchange(.acceptOutOption),
  ]

  let returns: [String]
  let tables: String
  /// The folder of the change set; `nil` for a check alone.
  let out: String?
  let decisions: String?
  let isCheck: Bool
  /// Who decides, by role; `nil` for the central team.
  let by: String?
  let encoding: TableEncoding
  let theme: String?
  let themes: String?

  init(_ arguments: inout Arguments) throws(UsageError) {
    var returns = [try arguments.next(.exchange(.afterAccept))]
    while let another = arguments.nextIfAny() { returns.append(another) }
    self.returns = returns
    isCheck = arguments.has(.check)
    let tables = try arguments.text(.tables, expected: .expected(.folder))
    out = try arguments.text(.out, expected: .expected(.folder))
    let isComplete = out != nil || isCheck
    guard let tables, isComplete else {
      let option = tables == nil ? "--tables DIR" : "--out DIR, or --check"
      throw UsageError { $0.say.needs("ptg accept", option, see: "ptg help accept") }
    }
    self.tables = tables
    decisions = try arguments.text(.decisions, expected: .expected(.file))
    by = try arguments.value(.by, expected: .expected(.line)) { text in
      let isLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      return isLine && text.contains { !$0.isWhitespace } && text.count <= 100 ? text : nil
    }
    encoding =
      try arguments.value(.encoding, expected: .expected(.encoding)) {
        TableEncoding(rawValue: $0.lowercased())
      } ?? .utf8
    theme = arguments.argument(.theme)
    themes = arguments.argument(.themes)
  }

  func run(in environment: Environment) throws {
    let words = environment.words
    let lock = try lock(environment)
    var changes = ChangeSet()
    if let out {
      let path = environment.absolute(out)
      try ChangeSet.checkPlace(path)
      let isEmpty = ((try? Files.names(in: path)) ?? []).isEmpty
      if !isEmpty { changes = try ChangeSet(readFrom: path) }
    }
    let tables = try CentreTables(
      folder: environment.absolute(tables), encoding: encoding, with: changes)
    let said = AcceptWords(tables, words)
    let returned = try read(said, environment)
    for returned in returned where !said.knowsRegion(returned.header.region) {
      throw ReturnError.configuration(
        "\(self.tables): found no region '\(returned.header.region)' in region.csv, expected the "
          + "region of every return there.")
    }
    let role = by ?? words[.exchange(.centralTeam)]
    var acceptance = try Acceptance(
      of: returned, against: tables, goingOnFrom: changes, on: environment.now().day, by: role)
    if !acceptance.repeated.isEmpty {
      environment.complain(words.say.answeredBefore(acceptance.repeated.count))
    }
    let proposals = acceptance.proposals
    if isCheck {
      return try environment.write(
        .output, DecisionSheet.text(proposals, words: said.inSheet))
    }
    guard !proposals.isEmpty else { throw NothingFound { $0[.exchange(.nothingToDecide)] } }
    let task = Decisions(
      proposals: proposals, answered: acceptance.repeated, role: role,
      draft: draft(for: returned, environment))
    guard let filled = try decide(task, said, environment) else { return }
    for entry in filled { acceptance.decide(entry.id, entry.decision, seeing: entry.seen) }
    // An entry without a decision was received, and its group is told so.
    for entry in acceptance.open {
      acceptance.decide(
        entry.event.id, CentreDecision(.later, by: role), seeing: nil)
    }
    try write(acceptance, holding: lock, environment)
    try? Files.remove(task.draft)
  }

  /// What is to be decided, by whom, and where decisions wait until they are written.
  private struct Decisions {
    let proposals: [Proposal]
    let answered: Set<EventID>
    let role: String
    let draft: String
  }

  /// One person at a time writes into a change set.
  private func lock(_ environment: Environment) throws -> FileLock? {
    guard let out, !isCheck else { return nil }
    let path = environment.absolute(out)
    let parent = Files.folder(of: path)
    if Files.kind(of: parent) == nil { try Files.makeFolder(parent) }
    let lock = "\(parent)/.\(Files.name(of: path)).lock"
    guard let taken = try FileLock.take(lock, note: "\(environment.now())\n") else {
      throw PublishError.busy("\(path): another 'ptg accept' is running")
    }
    return taken
  }

  /// Reads every return, and says who signed it.
  private func read(
    _ said: AcceptWords, _ environment: Environment
  ) throws -> [MeetingReturn] {
    let scratch = try TemporaryFolder(in: environment.passingPlace)
    return try returns.enumerated().map { number, folder in
      let place = "\(scratch.path)/\(number)"
      try Files.makeFolder(place)
      let (returned, signer) = try ReturnReader(
        environment.absolute(folder), trust: environment.trustFolder, scratch: place
      ).read()
      let line = said.words.say.returnRead(
        of: said.region(returned.header.region), on: returned.header.date,
        entries: returned.events.count, signer: signer)
      if isCheck {
        environment.complain(line)
      } else {
        try environment.say(SafeText(line).wrapped(to: environment.plainWidth))
      }
      return returned
    }
  }

  /// The decisions, from a file or from the board; `nil` where the board was left without writing.
  private func decide(
    _ task: Decisions, _ said: AcceptWords, _ environment: Environment
  ) throws -> [DecisionSheet.Filled]? {
    let (proposals, role, draft) = (task.proposals, task.role, task.draft)
    if let decisions {
      return try DecisionSheet.read(
        environment.absolute(decisions), by: role, for: proposals, answered: task.answered)
    }
    guard environment.isInputTerminal, environment.isOutputTerminal else {
      throw UsageError { $0[.exchange(.needsDecisions)] }
    }
    let kept =
      Files.kind(of: draft) == nil
      ? []
      : try DecisionSheet.read(draft, by: role, for: proposals, answered: task.answered)
        .filter { $0.isDecided }
    let state = AcceptState(
      proposals, decided: Dictionary(kept.map { ($0.id, $0.decision) }) { first, _ in first },
      by: role, today: environment.now().day, environment.words)
    switch try show(state, said, draft, environment) {
    case .write(let decisions):
      return proposals.compactMap { proposal in
        decisions[proposal.id].map {
          DecisionSheet.Filled(id: proposal.id, decision: $0, seen: proposal.rowNow)
        }
      }
    case .left:
      if Files.kind(of: draft) != nil {
        try environment.say(
          SafeText(environment.words.say.decisionsKept(draft)).wrapped(to: environment.plainWidth))
      }
      return nil
    case .signal(let signal): Screen.die(of: signal)
    }
    return nil
  }

  private func show(
    _ state: AcceptState, _ said: AcceptWords, _ draft: String, _ environment: Environment
  ) throws -> AcceptScreen.End {
    let library = try ThemeLibrary(
      environment, folder: themes.map { environment.absolute($0) })
    let remembered = Remembered(environment, isSample: false)
    let last = remembered.session?.theme ?? remembered.settings.theme
    let known = library.themes.first { $0.name == last }?.name
    let theme = try library.ordered(startingWith: theme ?? known)[0]
    let proposals = state.proposals
    var screen = try AcceptScreen(
      state, said: said, theme: theme,
      options: ScreenOptions(
        terminalName: environment.terminal, localeName: environment.locale,
        isWithoutColor: environment.hasNoColor, lacksClipboard: environment.lacksClipboard)
    ) { decisions in
      let text = DecisionSheet.text(proposals, decided: decisions, words: said.inSheet)
      try Files.write(Array(text.utf8), to: draft)
    }
    return try screen.run()
  }

  /// The file of decisions that are not written yet, beside the change set.
  private func draft(for returned: [MeetingReturn], _ environment: Environment) -> String {
    let regions = Set(returned.map(\.header.region)).sorted().joined(separator: "-")
    return "\(environment.absolute(out ?? "")).\(regions).decisions.csv"
  }

  private func write(
    _ acceptance: Acceptance, holding lock: borrowing FileLock?, _ environment: Environment
  ) throws {
    let folder = environment.absolute(out ?? "")
    let changes = acceptance.changes
    try changes.write(to: folder)
    func count(_ reply: DecisionReply) -> Int {
      acceptance.answered.count { $0.reply == reply }
    }
    let words = environment.words
    let lines = [
      words.say.answersGiven(
        agreed: count(.agreed), refused: count(.refused), conflicts: count(.conflict),
        received: count(.received)),
      words.say.changesWritten(
        folder, fields: changes.cells.count, rows: changes.added.count),
    ]
    for line in lines {
      try environment.say(SafeText(line).wrapped(to: environment.plainWidth))
    }
  }
}
