import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A command of the plain dialogue: its words, its operand and its effect.
struct PlainCommand: Sendable {
  typealias Action =
    @Sendable (inout PlainState, _ rest: String, PlainSurroundings) -> PlainReply

  /// The words for the command; the help shows the first.
  let names: [String]
  /// The operand after the word, such as `MONTH`; empty where there is none.
  let operand: String
  let help: Term
  let action: Action

  init(_ names: [String], _ help: Term, _ operand: String = "", action: @escaping Action) {
    self.names = names
    self.operand = operand
    self.help = help
    self.action = action
  }

  /// The command in the help: `month YYYY-MM`.
  var usage: String { operand.isEmpty ? names[0] : "\(names[0]) \(operand)" }
}

/// Every command of the plain dialogue, in the order of its help; a new command is a row here.
let plainCommands: [PlainCommand] = [
  PlainCommand(["back", "up"], .plain(.plainBack)) { state, _, _ in
    state.goBack() ? .place : .message(state.words[.plain(.plainNothingAbove)])
  },
  PlainCommand(["more", "next"], .plain(.plainMore)) { state, _, world in state.sayMore(in: world)
  },
  PlainCommand(["b", "board"], .plain(.plainBoard), "BOARD") { state, rest, _ in
    state.openBoard(named: rest)
  },
  PlainCommand(["region", "r"], .key(.keyRegion), "NAME") { state, rest, world in
    state.showRegion(named: rest, in: world.directory)
  },
  PlainCommand(["force", "f"], .key(.keyForce), "NAME") { state, rest, world in
    state.showForce(named: rest, in: world.directory)
  },
  PlainCommand(["national", "nation"], .plain(.plainNational)) { state, _, _ in
    state.show(.national)
    return .place
  },
  PlainCommand(["month", "m"], .key(.keyMonth), "YYYY-MM") { state, rest, world in
    state.showMonth(named: rest, in: world.directory)
  },
  PlainCommand(["earlier", "["], .key(.keyEarlier)) { state, _, world in
    state.step(to: state.month - 1, in: world.directory)
  },
  PlainCommand(["later", "]"], .key(.keyLater)) { state, _, world in
    state.step(to: state.month + 1, in: world.directory)
  },
  PlainCommand(["view", "v"], .plain(.plainView)) { state, _, _ in state.change(.view) },
  PlainCommand(["set"], .plain(.plainSet), "WHAT STATE") { state, rest, _ in state.set(rest) },
  PlainCommand(["explain", "="], .plain(.plainExplain), "WORDS") { state, rest, world in
    state.explain(rest, in: world)
  },
  PlainCommand(["find", "/"], .plain(.plainFind), "WORDS") { state, rest, world in
    state.find(rest, in: world)
  },
  PlainCommand(["safe"], .plain(.plainSafe)) { state, _, _ in
    state.isSafe.toggle()
    return .place
  },
  PlainCommand(["leave-out", "x"], .plain(.plainLeaveOut)) { state, _, _ in
    guard !state.isSafe else { return .message(state.words[.notice(.safeLeavesOut)] + ".") }
    state.leavesOut.toggle()
    return .place
  },
  PlainCommand(["language", "cymraeg", "english"], .plain(.plainLanguage)) { state, _, _ in
    state.language = state.language == .english ? .welsh : .english
    return .place
  },
  PlainCommand(["say", "again"], .plain(.plainSay)) { _, _, _ in .place },
  PlainCommand(["help", "?", "h"], .key(.keyHelp)) { _, _, _ in .help },
  PlainCommand(["quit", "q", "exit"], .key(.keyQuitShort)) { state, _, _ in
    state.isDone = true
    return .message("")
  },
]

extension PlainState {
  /// Carries out one line that the reader typed.
  mutating func answer(_ line: String, in world: PlainSurroundings) -> PlainReply {
    let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    guard let word = text.split(separator: " ").first.map(String.init) else {
      return .message(words[.plain(.plainEmpty)])
    }
    if let number = Int(text) { return open(row: number, in: world) }
    if let command = plainCommands.first(where: { $0.names.contains(word) }) {
      let rest = String(text.dropFirst(word.count).drop { $0 == " " })
      return command.action(&self, rest, world)
    }
    if case .place = openBoard(named: text) { return .place }
    let place = Place(line.filter { !$0.isWhitespace })
    if place.isKnown, case .page(_, let id) = place, !id.isEmpty {
      open(place)
      return .place
    }
    return .message(words.say.notUnderstood(text, near: PlainState.near(word)))
  }

  /// The commands with words that start with the same two letters.
  private static func near(_ word: String) -> [String] {
    plainCommands.filter { command in
      command.names.contains { $0.hasPrefix(word.prefix(2)) }
    }.map(\.usage)
  }

  private mutating func open(row number: Int, in world: PlainSurroundings) -> PlainReply {
    let doors = world.doors
    guard doors.indices.contains(number - 1) else {
      return .message(words.say.noSuchRow(number, of: doors.count))
    }
    open(doors[number - 1])
    return .place
  }
}
