import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A command of the plain dialogue: its words, its operand and its effect.
struct PlainCommand: Sendable {
  typealias Action =
    @Sendable (inout PlainState, _ rest: String, PlainSurroundings) -> PlainReply

  /// Commands that help says together: a listener keeps at most seven in mind.
  enum Group: CaseIterable, Sendable {
    case hearing, figures, showing, writing, boards
  }

  /// The first is the one that help shows.
  let names: [String]
  /// The operand after the word, such as `MONTH`; empty where there is none.
  let operand: String
  let group: Group
  let help: @Sendable (Words) -> String
  let action: Action

  init(
    _ group: Group, _ names: [String], _ help: Term, _ operand: String = "",
    action: @escaping Action
  ) {
    self.init(group, names, operand, help: { $0[help] }, action: action)
  }

  init(
    _ group: Group, _ names: [String], _ operand: String = "",
    help: @escaping @Sendable (Words) -> String, action: @escaping Action
  ) {
    self.group = group
    self.names = names
    self.operand = operand
    self.help = help
    self.action = action
  }

  /// The command in the help: `month YYYY-MM`.
  var usage: String { operand.isEmpty ? names[0] : "\(names[0]) \(operand)" }
}

/// Every command of the plain dialogue, in the order of its help; a new command is a row here.
let plainCommands: [PlainCommand] = plainReadingCommands + plainWritingCommands

private let plainReadingCommands: [PlainCommand] = [
  PlainCommand(.hearing, ["back", "up"], .plain(.plainBack)) { state, _, _ in
    state.goBack() ? .place : .message(state.words[.plain(.plainNothingAbove)])
  },
  PlainCommand(.hearing, ["more", "next"], .plain(.plainMore)) { state, _, world in
    state.sayMore(in: world)
  },
  PlainCommand(.hearing, ["say", "again"], .plain(.plainSay)) { _, _, _ in .again },
  PlainCommand(.hearing, ["find", "/"], .plain(.plainFind), "WORDS") { state, rest, world in
    state.find(rest, in: world)
  },
  PlainCommand(.hearing, ["help", "?", "h"], .key(.keyHelp)) { state, _, _ in
    state.helpSaid = 1
    return .help(part: 0)
  },
  PlainCommand(.hearing, ["quit", "q", "exit"], .key(.keyQuitShort)) { state, _, _ in
    state.isDone = true
    return .message("")
  },
  PlainCommand(.figures, ["region", "r"], .key(.keyRegion), "NAME") { state, rest, world in
    state.showRegion(named: rest, in: world.directory)
  },
  PlainCommand(.figures, ["force", "f"], .key(.keyForce), "NAME") { state, rest, world in
    state.showForce(named: rest, in: world.directory)
  },
  PlainCommand(.figures, ["national", "nation"], .plain(.plainNational)) { state, _, _ in
    state.show(.national)
    return .place
  },
  PlainCommand(.figures, ["month", "m"], .key(.keyMonth), "YYYY-MM") { state, rest, world in
    state.showMonth(named: rest, in: world.directory)
  },
  PlainCommand(.figures, ["earlier", "["], .key(.keyEarlier)) { state, _, world in
    state.step(to: state.month - 1, in: world.directory)
  },
  PlainCommand(.figures, ["later", "]"], .key(.keyLater)) { state, _, world in
    state.step(to: state.month + 1, in: world.directory)
  },
  PlainCommand(.figures, ["newest"], help: { $0.say.helpNewest }) { _, _, _ in .newest },
  PlainCommand(.showing, ["view", "v"], .plain(.plainView)) { state, _, _ in state.change(.view) },
  PlainCommand(.showing, ["set"], .plain(.plainSet), "WHAT STATE") { state, rest, _ in
    state.set(rest)
  },
  PlainCommand(.showing, ["explain", "="], .plain(.plainExplain), "WORDS") { state, rest, world in
    state.explain(rest, in: world)
  },
  PlainCommand(.showing, ["print", "p"], help: { $0.say.helpPrint }) { _, _, _ in .printing },
  PlainCommand(.showing, ["safe"], .plain(.plainSafe)) { state, _, _ in
    state.isSafe.toggle()
    return .place
  },
  PlainCommand(.showing, ["leave-out", "x"], .plain(.plainLeaveOut)) { state, _, _ in
    guard !state.isSafe else { return .message(state.words[.notice(.safeLeavesOut)] + ".") }
    state.leavesOut.toggle()
    return .place
  },
  PlainCommand(.showing, ["language", "cymraeg", "english"], .plain(.plainLanguage)) {
    state, _, _ in
    state.language = state.language == .english ? .welsh : .english
    return .place
  },
  PlainCommand(.boards, ["b", "board"], .plain(.plainBoard), "BOARD") { state, rest, _ in
    state.openBoard(named: rest)
  },
]

extension PlainState {
  /// Carries out one line that the reader typed.
  mutating func answer(_ line: String, in world: PlainSurroundings) -> PlainReply {
    let text = line.trimmed.lowercased()
    let heard = helpSaid
    helpSaid = nil
    if let reply = answerChoice(text, in: world) { return reply }
    guard let word = text.split(separator: " ").first.map(String.init) else {
      return .message(words[.plain(.plainEmpty)])
    }
    if let number = Int(text) { return open(row: number, in: world) }
    if let command = plainCommands.first(where: { $0.names.contains(word) }) {
      if command.names[0] == "more", let heard { return sayMoreHelp(after: heard) }
      let rest = String(text.dropFirst(word.count).drop { $0 == " " })
      return command.action(&self, rest, world)
    }
    if case .place = openBoard(named: text) { return .place }
    let place = Place(line.filter { !$0.isWhitespace })
    if place.isKnown, case .page(_, let id) = place, !id.isEmpty {
      open(place)
      return .place
    }
    if let reply = openNamed(text, in: world) { return reply }
    let near = PlainState.near(word)
    if near.isEmpty, let reply = openNamed(text, in: world, guessing: true) { return reply }
    return .message(words.say.notUnderstood(text, near: near))
  }

  /// The next commands of the help.
  private mutating func sayMoreHelp(after said: Int) -> PlainReply {
    let isLast = said + 1 >= PlainCommand.Group.allCases.count
    helpSaid = isLast ? nil : said + 1
    return .help(part: said)
  }

  /// The commands that the word may be a slip for.
  private static func near(_ word: String) -> [String] {
    let near = Set(KnownWords(plainCommands.flatMap(\.names).filter { $0.count > 1 }).near(word))
    return plainCommands.filter { !near.isDisjoint(with: $0.names) }.map(\.usage)
  }

  /// A row by its number; 0 is the board of changes, as its key is.
  private mutating func open(row number: Int, in world: PlainSurroundings) -> PlainReply {
    let doors = world.doors
    if number == 0 {
      open(.board(Board.changes.id))
      return .place
    }
    guard doors.indices.contains(number - 1) else {
      return .message(words.say.noSuchRow(number, of: doors.count))
    }
    switch doors[number - 1] {
    case .place(let place): open(place)
    case .step(let name): return .step(name)
    }
    return .place
  }
}
