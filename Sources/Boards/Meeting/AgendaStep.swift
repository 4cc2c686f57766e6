import MeetingJournal
import Sheets

/// Marking an item of the agenda as done, which Space does on its row.
package struct AgendaStep: Equatable, Sendable {
  /// The code of why the item is on the agenda.
  package let cause: String
  /// The key of what it is about.
  package let about: String
  /// What the agenda calls it.
  package let called: String

  init(_ item: MeetingModel.Item) {
    cause = item.cause.rawValue
    about = item.about
    called = item.what
  }

  /// The step that a row names; `nil` where it names another.
  package init?(_ name: String) {
    let parts = name.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4, parts[0] == AgendaStep.word else { return nil }
    (cause, about, called) = (parts[1], parts[2], parts[3])
  }

  var name: String { "\(AgendaStep.word) \(cause) \(about) \(called)" }

  private static let word = "agenda"
}
