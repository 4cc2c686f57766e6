import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Which figures a reader wants, and in which language.
package struct BoardRequest: Equatable, Sendable {
  package var scope: Scope
  package var month: Month
  package var words: Words
  /// How its boards were asked to stand.
  package var choices: Choices
  /// Codenames in place of names, and counts of people rounded.
  package var isSafe: Bool
  /// The key of that rounding: that of the snapshot that is read.
  package var roundingKey = RoundingKey.sample

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

  /// The choice that holds.
  package subscript<Choice: BoardChoice>(_ choice: Choice.Type) -> Choice { choices[choice] }

  /// The same request, with the key of the snapshot that it is put to.
  func keyed(by snapshot: borrowing Snapshot) -> BoardRequest {
    var request = self
    request.roundingKey = snapshot.roundingKey
    return request
  }

  /// The thirteen months that end with the one asked for: it meets itself a year before.
  ///
  /// Source: the rolling thirteen months of Action Fraud's public dashboard.
  package var window: ClosedRange<Month> { (month - 12)...month }
}

extension Snapshot {
  /// The day since which "moved" counts: four weeks before the day of the export.
  ///
  /// A meeting's own date takes its place once meetings are recorded.
  package var baseline: Day { header.asAt - 28 }

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
