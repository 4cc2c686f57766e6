import ThreatDomain

/// Sentences of the plain mode, besides those of the boards.
package protocol PlainSentences {
  /// `31 more rows: Investigations 20, Actors 8`.
  func rowsLeft(_ number: Int, parts: [(title: String, count: Int)]) -> String
  /// `2 of 6, Reply (taken up, declined or outcome)`, or with what stands there now.
  ///
  /// - Parameter present: What stands in the field; an empty line keeps it.
  /// - Parameter options: What can be typed, where that is one of a few.
  func plainField(
    _ label: String, number: Int, of fields: Int, present: String?, options: [String]
  ) -> String

  /// `Taken as Kent Police.`
  func plainTaken(_ text: String) -> String

  /// `What can be written here: decision, action or note.`
  func plainKinds(_ names: [String]) -> String

  func noSuchRow(_ number: Int, of last: Int) -> String
  func notUnderstood(_ text: String, near: [String]) -> String
  func foundNothing(_ text: String) -> String

  /// How to open something that no row here names: `Type 'cinder' alone to search everything.`
  func namedElsewhere(_ text: String) -> String
  func several(_ text: String, found: [String]) -> String
  func noSuch(_ text: String, expected: [String]) -> String

  // What changed since the reader was last here.

  func nothingNew(sinceExport serial: Int) -> String

  /// That another export is shown, and how many changes it brought.
  ///
  /// - Parameters:
  ///   - visit: When the reader was last here, `nil` in the same sitting, and the export shown then.
  ///   - isOlder: Whether the export is older than the one shown then.
  ///   - needingDecision: How many of the changes need a decision.
  func newExport(
    _ serial: Int, asAt date: Day, since visit: (day: Day?, export: Int), isOlder: Bool,
    changes: Int, needingDecision: Int
  ) -> String

  var hearChanges: String { get }

  /// That another snapshot became the current one while the reader listens.
  func newerCame(export serial: Int) -> String
  func nowOf(_ scope: String) -> String
  func nowIn(_ month: Month) -> String

  /// The headline, after words that say that no figure changed.
  func asBefore(_ headline: String) -> String
  var changedSinceLastHere: String { get }

  /// `36 rows here: Investigations 20, Actors 16`, where none of them was said.
  func rowsHere(_ number: Int, parts: [(title: String, count: Int)]) -> String

  // What is asked.

  /// What can be typed now.
  ///
  /// - Parameters:
  ///   - hasMore: Whether rows are left to be heard.
  ///   - opens: Whether any row opens something.
  ///   - isPage: Whether something stands above the place.
  func question(hasMore: Bool, opens: Bool, isPage: Bool) -> String

  /// Which of so many names is meant.
  func question(ofNames number: Int, hasMore: Bool) -> String
  var questionOfHelp: String { get }
  var helpIsThere: String { get }

  /// That so many names fit, which follow under their numbers.
  func namesFit(_ text: String, _ number: Int) -> String
  func nearest(to text: String, is name: String) -> String

  /// The word of the rows that is nearest to one that none of them has.
  func nearestWord(_ word: String) -> String
  var nothingChosen: String { get }

  // What else the commands say.

  /// Before the command that prints what is heard.
  var printedBy: String { get }
  func helpPart(_ part: Int, of total: Int) -> String
  var helpNewest: String { get }
  var helpPrint: String { get }

  // Signs as words: many voices leave signs out, and a fall would sound like a rise.

  var plusSign: String { get }
  var minusSign: String { get }

  /// For `~`.
  var aboutSign: String { get }

  /// For `d` after a number.
  var daysSign: String { get }
}
