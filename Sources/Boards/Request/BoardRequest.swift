import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The figures that a reader asks for, and the language.
package struct BoardRequest: Equatable, Sendable {
  /// The nation, region or force that the boards show.
  package var scope: Scope
  /// The month that the boards show.
  package var month: Month
  /// The words of the reader's language.
  package var words: Words
  /// The options that the reader picked on the boards.
  package var choices: Choices
  /// Whether the safe view is on: codenames for names, and rounded counts of people.
  package var isSafe: Bool
  /// The key of the rounding in the safe view.
  ///
  /// Each snapshot has its own.
  package var roundingKey = RoundingKey.sample
  /// Which tables the export of the snapshot holds.
  package var supply = Supply.whole
  /// The rules that mark investigations, under the limits of the export.
  package var rules = PriorityRules()
  /// What the group wrote down; `nil` where no journal is at hand.
  package var journal: GroupJournal?
  /// What the group agreed and the export does not say yet.
  var agreed = AgreedHere()
  /// What went up to the centre, and how it answered.
  var centre = CentreAnswers()

  package init(
    scope: Scope, month: Month, words: Words, choices: Choices = Choices(),
    isSafe: Bool = false
  ) {
    self.scope = scope
    self.month = month
    self.words = words
    self.choices = choices
    self.isSafe = isSafe
  }

  /// The current option of a choice.
  package subscript<Choice: BoardChoice>(_ choice: Choice.Type) -> Choice { choices[choice] }

  /// The request with the rounding key, the tables and the rules of the snapshot that answers it, and
  /// with as much of the journal as the snapshot's clearance allows.
  func keyed(by snapshot: borrowing Snapshot) throws(StoreError) -> BoardRequest {
    var request = self
    request.roundingKey = snapshot.header.roundingKey
    request.supply = snapshot.supply
    request.rules = snapshot.limits.priorityRules
    request.journal = try journal?.cleared(by: snapshot)
    request.centre = try CentreAnswers(to: request.journal, in: snapshot, of: scope)
    request.agreed = AgreedHere(request.journal, request.centre, asAt: snapshot.header.asAt)
    return request
  }

  /// The thirteen months up to the month of the request, so that the month meets itself a year
  /// before.
  ///
  /// Source: the rolling thirteen months of Action Fraud's public dashboard.
  package var window: ClosedRange<Month> { (month - 12)...month }
}

extension Snapshot {
  /// The day that changes are counted from: that of the last meeting, or four weeks before the day of
  /// the export.
  package var baseline: Day { since ?? header.asAt - 28 }

  /// The name of a scope in the reader's language.
  package borrowing func name(of scope: Scope, _ words: Words) -> String {
    switch scope {
    case .national: words[.value(.national)]
    case .region(let id): directory.region(id).map { words.name($0.name, $0.nameInWelsh) } ?? id
    case .force(let id): directory.force(id).map { words.name($0.name, $0.nameInWelsh) } ?? id
    }
  }

  /// The name of a force without "Police" or "Constabulary", for narrow columns.
  package borrowing func shortName(ofForce id: String, _ words: Words) -> String {
    guard let force = directory.force(id) else { return id }
    return words.name(force.shortName, force.shortNameInWelsh)
  }
}
