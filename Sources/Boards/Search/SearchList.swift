import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What somebody takes from a search.
package enum SearchChoice: Equatable, Sendable {
  case open(Landing)
  /// Shows the figures of the region or the force on every board.
  case show(Scope)
}

/// The records that have a name, as a list that is searched by typing.
package struct SearchList {
  package typealias Entry = Chooser<SearchChoice>.Entry

  private let directory: Directory
  private let words: Words

  package init(_ directory: Directory, _ words: Words) {
    self.directory = directory
    self.words = words
  }

  /// The entries of the things, kind by kind; a thing that nothing shows has none.
  package func entries(_ things: [NamedThing]) -> [Entry] {
    things.flatMap { thing in thing.landing.map { entries(thing, at: $0) } ?? [] }
  }

  /// The entry that opens the record; for a region or force, also the entry for its scope.
  private func entries(_ thing: NamedThing, at landing: Landing) -> [Entry] {
    let name = words.name(thing.name, thing.nameInWelsh)
    let others = [thing.name, thing.nameInWelsh].compactMap(\.self).filter { $0 != name }
    let note = thing.note(in: directory, words)
    let sign = sign(of: thing)
    let heading = words[thing.kind.heading]
    let kind = words[thing.kind.term]
    let open = Entry(
      .open(landing), label: name, sign: sign, note: note.isEmpty ? nil : note,
      aliases: [Place.page(thing.kind.rawValue, id: thing.id).text] + others
        + spoken(thing, as: name),
      kind: kind, group: heading)
    guard let scope = landing.place.scope else { return [open] }
    let show = Entry(
      .show(scope), label: words.say.showOnBoards(name), sign: sign, aliases: others, kind: kind,
      group: heading)
    return [open, show]
  }

  /// What people say besides the name: `Operation Cinder`.
  private func spoken(_ thing: NamedThing, as name: String) -> [String] {
    thing.kind == .investigation ? ["\(words[.column(.operation)]) \(name)"] : []
  }

  /// The short sign of an entry: the unit for a region, the id for a record that has a name besides.
  private func sign(of thing: NamedThing) -> String {
    switch thing.kind {
    case .region: directory.region(thing.id)?.unit ?? ""
    case .force, .measure, .publication, .dissemination, .request, .responsibility: ""
    case .threat, .investigation, .actor, .campaign, .capability, .commitment, .goodPractice:
      thing.id
    }
  }
}
