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
    let sentences = world.utterances.map { $0.sentence.lowercased() }
    let found = sentences.indices.filter { position in
      wanted.allSatisfy { sentences[position].contains($0) }
    }
    guard found.isEmpty else { return .found(found) }
    let spoken = Set(sentences.flatMap { $0.split { !$0.isLetter }.map(String.init) })
    let nearest = wanted.lazy.filter { !spoken.contains(String($0)) }.compactMap { word in
      PlainState.nearest(to: String(word), among: spoken.filter { $0.count > 3 }.sorted())
    }.first
    let near = nearest.map { " \(words.say.nearestWord($0))" } ?? ""
    let elsewhere = isName(text, in: world) ? " \(words.say.namedElsewhere(text))" : ""
    return .message(words.say.foundNothing(text) + near + elsewhere)
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
    let regions = PlainState.scopes(.region, directory)
    return settle(NameMatch(name, among: regions), among: regions, as: { .scope($0) })
  }

  mutating func showForce(named name: String, in directory: Directory) -> PlainReply {
    let forces = PlainState.scopes(.force, directory)
    return settle(NameMatch(name, among: forces), among: forces, as: { .scope($0) })
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
    let words = words
    let months = directory.months.reversed().map { month in
      KnownName(
        thing: month,
        names: ["\(month)"]
          + Language.allCases.flatMap { [Words($0).longMonth(month), Words($0).month(month)] })
    }
    return settle(
      NameMatch(name, among: months), among: months, as: { .month($0) },
      called: { words.longMonth($0.thing) })
  }

  mutating func step(to month: Month, in directory: Directory) -> PlainReply {
    guard directory.months.contains(month) else {
      return .message(words.say.noSuchMonth(directory.months) + ".")
    }
    self.month = month
    return .place
  }
}
