import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The effects of the dialogue's commands.
extension PlainState {
  /// How many rows are written at once.
  static let rowsAtOnce = 10

  mutating func sayMore(in world: PlainSurroundings) -> PlainReply {
    let end = min(saidRows + PlainState.rowsAtOnce, world.utterances.count)
    guard saidRows < end else { return .message(words[.plain(.plainNoMore)]) }
    defer { saidRows = end }
    return .rows(saidRows..<end)
  }

  mutating func find(_ text: String, in world: PlainSurroundings) -> PlainReply {
    guard !text.isEmpty else { return .message(words[.plain(.plainFindWhat)]) }
    let wanted = text.split(separator: " ")
    let found = world.utterances.indices.filter { position in
      let sentence = world.utterances[position].sentence.lowercased()
      return wanted.allSatisfy { sentence.contains($0) }
    }
    guard !found.isEmpty else { return .message(words.say.foundNothing(text)) }
    return .found(found)
  }

  /// Opens a board by its key, its id or its title.
  mutating func openBoard(named name: String) -> PlainReply {
    let board = boardCatalogue.first { board in
      let names = [String(board.key), board.id, words[board.title].lowercased()]
      return names.contains(name)
    }
    guard let board else {
      return .message(
        words.say.noSuch(name, expected: boardCatalogue.map { "\($0.key) \($0.id)" }))
    }
    open(.board(board.id))
    return .place
  }

  mutating func showRegion(named name: String, in directory: Directory) -> PlainReply {
    show(NameMatch(name, among: PlainState.scopes(.region, directory))) { state, scope in
      state.show(scope)
    }
  }

  mutating func showForce(named name: String, in directory: Directory) -> PlainReply {
    show(NameMatch(name, among: PlainState.scopes(.force, directory))) { state, scope in
      state.show(scope)
    }
  }

  private static func scopes(_ kind: NamedThing.Kind, _ directory: Directory) -> [KnownName<Scope>]
  {
    directory.namedThings.filter { $0.kind == kind }.map { thing in
      KnownName(
        thing: kind == .region ? .region(thing.id) : .force(thing.id),
        names: thing.names(in: directory))
    }
  }

  mutating func showMonth(named name: String, in directory: Directory) -> PlainReply {
    let months = directory.months.reversed().map { month in
      KnownName(
        thing: month,
        names: ["\(month)"]
          + Language.allCases.flatMap { [Words($0).longMonth(month), Words($0).month(month)] })
    }
    return show(NameMatch(name, among: months)) { state, month in state.month = month }
  }

  mutating func step(to month: Month, in directory: Directory) -> PlainReply {
    guard directory.months.contains(month) else {
      return .message(words.say.noSuchMonth(directory.months) + ".")
    }
    self.month = month
    return .place
  }

  /// Takes the single match; otherwise lists the possible names.
  private mutating func show<Thing>(
    _ match: NameMatch<Thing>, taking: (inout PlainState, Thing) -> Void
  ) -> PlainReply {
    switch match {
    case .one(let thing):
      taking(&self, thing)
      return .place
    case .several(let name, let found):
      return .message(words.say.several(name, found: found.compactMap(\.names.first)))
    case .none(let name, let names): return .message(words.say.noSuch(name, expected: names))
    }
  }
}
