import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What somebody writes down, and on what: the row under the cursor, else the page in sight.
struct WritingSubject: Equatable {
  let item: ItemKey?

  /// - Parameter sheet: The sheet as the screen shows it.
  init(_ state: DashboardState, in sheet: Sheet) {
    item =
      state.visit.view.target(in: sheet).flatMap { ItemKey($0) } ?? ItemKey(state.visit.place)
  }
}

extension DashboardState {
  /// The kinds of entries that the palette offers for the row, beside those with a key.
  func writings(on item: ItemKey?) -> [Matter.Kind] {
    let withKey: Set<Matter.Kind> = [.decision, .action, .note, .priority, .level]
    return Matter.Kind.kinds(on: item?.table).filter { !withKey.contains($0) }
  }
}

extension EntryForm {
  /// What a draft of the form is kept under.
  var draftName: String { EntryForm.draftName(of: kind, on: item) }

  static func draftName(of kind: Matter.Kind, on item: ItemKey?) -> String {
    "\(kind.rawValue) \(item.map { "\($0.table):\($0.key)" } ?? "")"
  }

  /// The form as it is drawn.
  func picture(_ context: EntryContext, _ words: Words) -> FormPicture {
    let kind = words[kind.term]
    let completion = completion(context)
    return FormPicture(
      title: itemName.map { words.say.writing(kind, on: $0) } ?? kind,
      lines: fields.enumerated().map { place, field in
        let rest = place == position ? note(of: field, completion, words) : ""
        return FormPicture.Line(
          label: field.label(words), text: field.text, note: rest, isAsked: field.isAsked)
      }, position: position, problem: problem, hint: words[.journal(.formHint)])
  }

  /// What would complete the text, or what may be typed.
  private func note(of field: EntryField, _ completion: String?, _ words: Words) -> String {
    if let completion { return "→ \(completion)" }
    guard field.text.isEmpty else { return "" }
    return switch field.kind {
    case .choice(let options):
      ([field.present.map(words.say.asNow)].compactMap(\.self)
        + options.map { option in option.words(words) }).joined(separator: " · ")
    case .day: words[.journal(.formProblemDay)]
    case .text, .role, .body, .number: ""
    }
  }
}
