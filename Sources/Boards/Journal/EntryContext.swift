import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What a form must know of the snapshot: names, and how the record stands now.
package struct EntryContext: Sendable {
  /// Ids of forces and regions with their names, as people may type them.
  let bodies: [(scope: Scope, names: [String])]
  /// The roles that own or lead something, in order of name.
  let roles: [String]
  /// How an investigation stands; `nil` for other records.
  let investigation: Investigation?
  /// How a threat stands.
  let threat: Threat?
  let actor: Actor?
  /// The region whose group meets.
  let region: String?
  /// The meeting that is open, whose details a form may change.
  let meeting: Matter.Meeting?
  /// What an assessment asks for; `nil` where the record takes none.
  let scoring: Scoring?
  let today: Day
  let words: Words

  package init(
    for item: ItemKey?, from snapshot: borrowing Snapshot, scope: Scope, today: Day,
    meeting: Matter.Meeting? = nil, _ words: Words
  ) throws(StoreError) {
    let directory = snapshot.directory
    bodies =
      directory.forces.map { force in
        (
          .force(force.id),
          [force.id, force.name, force.shortName] + [force.nameInWelsh].compactMap(\.self)
        )
      }
      + directory.regions.map { region in
        (
          .region(region.id),
          [region.id, "region:\(region.id)", region.name, region.unit]
            + [region.nameInWelsh].compactMap(\.self)
        )
      }
    roles = try snapshot.database.knownRoles()
    investigation =
      item?.table == "investigation"
      ? try snapshot.database.investigation(item?.key ?? "") : nil
    threat = item?.table == "threat" ? try snapshot.database.threat(item?.key ?? "") : nil
    actor = item?.table == "actor" ? try snapshot.database.actor(item?.key ?? "") : nil
    region = snapshot.region(of: scope)
    scoring = try Scoring(of: item, from: snapshot)
    self.meeting = meeting
    self.today = today
    self.words = words
  }

  /// The bodies that a field takes: forces alone, or regions too.
  fileprivate func bodies(areForces: Bool) -> [(scope: Scope, names: [String])] {
    bodies.filter { body in
      if case .force = body.scope { true } else { !areForces }
    }
  }

  /// The force or region that a text names; `nil` where none or several have such a name.
  func body(_ text: String, isForce: Bool) -> Scope? {
    // People write "and" where a name has "&".
    func folded(_ name: String) -> String { name.lowercased().replacing("&", with: "and") }
    let typed = folded(text)
    let known = bodies(areForces: isForce)
    let exact = known.filter { $0.names.contains { folded($0) == typed } }
    let found =
      exact.isEmpty ? known.filter { $0.names.contains { folded($0).hasPrefix(typed) } } : exact
    return found.count == 1 ? found[0].scope : nil
  }

  /// The owner that the record has now; `nil` where it has none.
  var owner: String? { investigation?.ownerRole ?? threat?.ownerRole ?? actor?.owner }

  /// How an entry about the record may be shared: as the record itself.
  package var handling: (code: HandlingCode, conditions: String?) {
    (
      investigation?.handling ?? actor?.handling ?? .share,
      investigation?.handlingConditions ?? actor?.handlingConditions
    )
  }
}

extension EntryForm {
  /// Whether the field under the cursor takes only what it knows: a beginning stands for the whole.
  package var takesKnownAlone: Bool {
    switch field.kind {
    case .choice, .body: true
    case .text, .day, .role, .number: false
    }
  }

  /// What would complete the text of the field under the cursor; `nil` where nothing does.
  package func completion(_ context: EntryContext) -> String? {
    guard let typed = field.typed?.lowercased() else { return nil }
    func first(_ texts: [String]) -> String? {
      // Where a text is just what was typed, a longer one that begins so was not meant.
      texts.contains { $0.lowercased() == typed }
        ? nil : texts.first { $0.lowercased().hasPrefix(typed) }
    }
    switch field.kind {
    case .role: return first(context.roles)
    case .choice(let options): return first(options.flatMap { $0.texts(context.words) })
    case .body(let isForce):
      return first(context.bodies(areForces: isForce).map { $0.names[1] })
    case .text, .day, .number: return nil
    }
  }
}

extension EntryField.Option {
  /// What people say for it.
  package func words(_ words: Words) -> String { term.map { words[$0] } ?? code }

  /// The texts that stand for the option: its words and its code.
  func texts(_ words: Words) -> [String] { [term.map { words[$0] }, code].compactMap(\.self) }
}
