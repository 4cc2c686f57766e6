import Boards
import MeetingJournal
import Sheets
import Wording

/// The commands of the plain dialogue that write in the journal.
let plainWritingCommands: [PlainCommand] =
  [
    ("decision", "d", .decision, Term.Journal.keyDecision), ("action", "a", .action, .keyAction),
    ("note", "n", .note, .keyNote),
  ].map { (name: String, key: String, kind: Matter.Kind, help: Term.Journal) in
    PlainCommand(.writing, [name, key], .journal(help), "ROW") { state, rest, world in
      state.write(.kind(kind), on: rest, in: world)
    }
  } + [
    PlainCommand(.writing, ["priority"], .journal(.keyPriority), "ROW") { state, rest, world in
      state.write(.priority, on: rest, in: world)
    },
    PlainCommand(.writing, ["write"], .plain(.plainWrite), "KIND ROW") { state, rest, world in
      state.write(rest, in: world)
    },
    PlainCommand(.writing, ["done"], .plain(.plainDone), "ROW") { state, rest, world in
      state.markDone(rest, in: world)
    },
  ]

extension PlainState {
  /// What is written about: the row of that number, else the page in sight.
  ///
  /// - Returns: `nil` where there is no such row.
  private func record(_ row: String, in world: PlainSurroundings) -> ItemKey?? {
    guard !row.isEmpty else { return .some(ItemKey(place)) }
    guard let number = Int(row), let utterance = world.utterance(number) else { return nil }
    return .some(utterance.opens.flatMap { ItemKey($0) })
  }

  func write(
    _ writing: Intent.Writing, on row: String, in world: PlainSurroundings
  ) -> PlainReply {
    guard let record = record(row, in: world) else {
      return .message(words.say.noSuchRow(Int(row) ?? 0, of: world.doors.count))
    }
    guard let kind = Matter.Kind(writing, on: record) else {
      return .message(words[.journal(.priorityElsewhere)] + ".")
    }
    return .form(kind, record)
  }

  /// Writes an entry of the kind that is named; without one, says which kinds there are.
  func write(_ rest: String, in world: PlainSurroundings) -> PlainReply {
    let row = rest.split(separator: " ").last.map(String.init).flatMap { Int($0) == nil ? nil : $0 }
    let name = row.map { rest.dropLast($0.count).trimmed } ?? rest.trimmed
    guard let record = record(row ?? "", in: world) else {
      return .message(words.say.noSuchRow(Int(row ?? "") ?? 0, of: world.doors.count))
    }
    let kinds = Matter.Kind.kinds(on: record?.table)
    let names = kinds.map { words[$0.term].lowercased() }
    let found = kinds.filter { kind in
      !name.isEmpty && (kind.rawValue == name || words[kind.term].lowercased().hasPrefix(name))
    }
    guard let kind = found.first else { return .message(words.say.plainKinds(names)) }
    return .form(kind, record)
  }

  /// Marks the item of the agenda in the row of that number.
  func markDone(_ row: String, in world: PlainSurroundings) -> PlainReply {
    guard let number = Int(row), let utterance = world.utterance(number),
      let item = utterance.step.flatMap({ AgendaStep($0) })
    else { return .message(words[.plain(.plainNoItem)]) }
    return .done(item, utterance.opens.flatMap { ItemKey($0) })
  }
}

extension Matter.Kind {
  /// What a key or command writes on a record; `nil` where the record takes no such entry.
  init?(_ writing: Intent.Writing, on item: ItemKey?) {
    switch writing {
    case .kind(let kind): self = kind
    case .step: return nil
    case .priority:
      switch item?.table {
      case "threat": self = .priority
      case "investigation": self = .level
      default: return nil
      }
    }
  }
}
