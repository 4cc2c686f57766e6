import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A question that stands open: what was typed, and what it can mean.
struct PlainChoice: Equatable, Sendable {
  /// One of the things that can be meant.
  struct Option: Equatable, Sendable {
    let name: String
    let meaning: Meaning
  }

  enum Meaning: Equatable, Sendable {
    case scope(Scope)
    case month(Month)
    case landing(Landing)
    case figure(NamedFigure)
  }

  let typed: String
  let options: [Option]
  /// Whether nothing goes by the typed name, and the option is the nearest.
  var isGuess = false
  /// How many of the options were said.
  var said = 0

  /// Whether the options stand under their numbers: more than three are not kept in mind.
  var isList: Bool { options.count > 3 }

  var hasMore: Bool { isList && said < options.count }
}

/// Answers that can be several things.
extension PlainState {
  /// Takes a number as the answer to the open question; another answer drops the question.
  ///
  /// - Returns: `nil` where the answer is one to the usual question.
  mutating func answerChoice(_ text: String, in world: PlainSurroundings) -> PlainReply? {
    guard let choice else { return nil }
    if let number = Int(text) {
      guard choice.options.indices.contains(number - 1) else {
        return .message(words.say.noSuchRow(number, of: choice.options.count))
      }
      return take(choice.options[number - 1].meaning)
    }
    switch text {
    case "": return .message("")
    case "more" where choice.hasMore, "next" where choice.hasMore: return sayOptions()
    default: self.choice = nil
    }
    return text == "back" ? .message(words.say.nothingChosen) : nil
  }

  /// Takes the one thing that was meant; asks which where there are several.
  ///
  /// - Parameter name: What a thing is called where one is asked about it.
  mutating func settle<Thing>(
    _ match: NameMatch<Thing>, among things: [KnownName<Thing>],
    as meaning: (Thing) -> PlainChoice.Meaning,
    called name: (KnownName<Thing>) -> String = { $0.names[0] }
  ) -> PlainReply {
    func option(_ known: KnownName<Thing>) -> PlainChoice.Option {
      PlainChoice.Option(name: name(known), meaning: meaning(known.thing))
    }
    switch match {
    case .one(let thing): return take(meaning(thing))
    case .several(let typed, let found):
      return ask(typed, found.map(option))
    case .none(let typed, let names):
      guard let near = PlainState.near(typed, among: things) else {
        return .message(words.say.noSuch(typed, expected: names))
      }
      return ask(typed, [option(near)], isGuess: true)
    }
  }

  mutating func ask(
    _ typed: String, _ options: [PlainChoice.Option], isGuess: Bool = false
  ) -> PlainReply {
    choice = PlainChoice(typed: typed, options: options, isGuess: isGuess)
    return sayOptions()
  }

  private mutating func sayOptions() -> PlainReply {
    guard var choice else { return .message("") }
    let first = choice.said
    choice.said = min(first + PlainState.rowsAtOnce, choice.options.count)
    self.choice = choice
    return .options(first..<choice.said)
  }

  mutating func take(_ meaning: PlainChoice.Meaning) -> PlainReply {
    choice = nil
    switch meaning {
    case .scope(let scope): show(scope)
    case .month(let month): self.month = month
    case .landing(let landing):
      open(landing.place)
      for (control, state) in landing.states { choices[control] = state }
    case .figure(let figure): return .explanation(figure)
    }
    return .place
  }
}

/// Things by their names.
extension PlainState {
  /// Opens the page of the thing that goes by the text alone; `nil` where none does.
  ///
  /// - Parameter guessing: Whether the nearest is asked about where none does.
  mutating func openNamed(
    _ text: String, in world: PlainSurroundings, guessing: Bool = false
  ) -> PlainReply? {
    let things = known(in: world)
    let match = NameMatch(text, among: things)
    if case .none = match, !guessing || PlainState.near(text, among: things) == nil { return nil }
    let (state, directory) = (self, world.directory)
    return settle(
      match, among: things,
      as: { .landing($0.landing ?? Landing(.page($0.kind.rawValue, id: $0.id))) },
      called: { "\($0.names[0]) (\(state.kind(of: $0.thing, in: directory)))" })
  }

  /// Whether something goes by the text.
  func isName(_ text: String, in world: PlainSurroundings) -> Bool {
    if case .none = NameMatch(text, among: known(in: world)) { false } else { true }
  }

  /// Everything that has a name and a place that shows it.
  private func known(in world: PlainSurroundings) -> [KnownName<NamedThing>] {
    world.things.filter { $0.landing != nil }.map { thing in
      KnownName(thing: thing, names: names(of: thing, in: world.directory))
    }
  }

  /// The names of the thing, the one in the reader's language first.
  ///
  /// The id of a region or a force is part of its name, and of the names of others.
  private func names(of thing: NamedThing, in directory: Directory) -> [String] {
    let isScope = thing.kind == .region || thing.kind == .force
    let names = thing.names(in: directory).filter { !isScope || $0 != thing.id }
    return [words.name(thing.name, thing.nameInWelsh)] + names
  }

  /// `force`, or `threat, South West`: what tells things of one name apart comes after the kind.
  private func kind(of thing: NamedThing, in directory: Directory) -> String {
    let note = thing.note(in: directory, words)
    return [words[thing.kind.term].lowercased(), note].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// The thing that has the name, or the word in its name, that is nearest to the text.
  static func near<Thing>(
    _ text: String, among things: [KnownName<Thing>]
  ) -> KnownName<Thing>? {
    guard text.count >= shortestGuess else { return nil }
    let whole = things.flatMap(\.names)
    let parts = whole.flatMap { $0.split { " -".contains($0) }.map(String.init) }
    let known = (whole + parts).filter { $0.count >= shortestGuess }.map { $0.lowercased() }
    guard let nearest = nearest(to: text, among: known) else { return nil }
    return things.first { thing in
      thing.names.contains { name in
        let name = name.lowercased()
        return name == nearest || name.split { " -".contains($0) }.contains { $0 == nearest }
      }
    }
  }

  /// Of shorter words nearly any other is near.
  private static var shortestGuess: Int { 4 }

  /// The known word that was meant by a slip of the fingers; `nil` where none is near.
  static func nearest(to word: String, among known: [String]) -> String? {
    KnownWords(known).near(word).first
  }
}
