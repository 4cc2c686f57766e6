import MeetingJournal
import ThreatDomain
import Wording

/// A form for an event that is being written on a row.
package struct EntryForm: Equatable, Sendable {
  package let kind: Matter.Kind
  /// The record that it is about; `nil` for the meeting itself.
  package let item: ItemKey?
  /// The name of the record, as the board shows it.
  package let itemName: String?
  /// The figure under the cursor, as it was seen.
  package var figure: SeenFigure?
  /// The event whose place the entry takes.
  package var supersedes: EventID?
  package private(set) var fields: [EntryField]
  package private(set) var position = 0
  /// What is wrong with the field under the cursor; shown until the next letter.
  package var problem: String?
  /// Whether a day that has passed was seen and is meant.
  package private(set) var isPastDayMeant = false
  /// The texts before each change, the newest last.
  private var before: [[String]] = []

  /// - Parameter scoring: What an assessment asks for; `nil` for every other kind of entry.
  package init(
    _ kind: Matter.Kind, on item: ItemKey?, named name: String?, draft: [String: String],
    scoring: Scoring? = nil
  ) {
    self.kind = kind
    self.item = item
    itemName = name
    fields = EntryForm.fields(of: kind, scoring)
    for place in fields.indices {
      if let text = draft[fields[place].key] { fields[place].text = text }
    }
    position = fields.firstIndex { $0.isAsked && $0.typed == nil } ?? 0
  }

  package var field: EntryField { fields[position] }

  /// What is typed, by the names of the fields: what a draft keeps.
  package var draft: [String: String] {
    Dictionary(
      fields.filter { !$0.text.isEmpty }.map { ($0.key, $0.text) },
      uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool { fields.allSatisfy { $0.typed == nil } }

  /// The text of a field; `nil` where nothing is typed.
  func typed(_ name: EntryField.Name) -> String? { fields.first { $0.name == name }?.typed }

  /// Changes the text of the field under the cursor.
  package mutating func change(_ change: (inout String) -> Void) {
    before.append(fields.map(\.text))
    change(&fields[position].text)
    let over = fields[position].text.count - EntryForm.mostCharacters
    fields[position].text = String(fields[position].text.prefix(EntryForm.mostCharacters))
    notTaken = max(over, 0)
    problem = nil
    isPastDayMeant = false
    isLackMeant = false
  }

  /// How many characters of the last change there was no room for.
  package private(set) var notTaken = 0

  /// Takes the last change back.
  package mutating func undo() {
    guard let texts = before.popLast() else { return }
    for (place, text) in zip(fields.indices, texts) { fields[place].text = text }
    problem = nil
  }

  /// Moves to another field, around the ends.
  package mutating func move(by steps: Int) {
    position = (position + steps + fields.count) % fields.count
    problem = nil
  }

  /// Moves to the next field that is asked for and empty.
  ///
  /// - Returns: Whether there was one after the present field.
  package mutating func moveToNextAsked() -> Bool {
    let next = fields.indices.first {
      $0 > position && fields[$0].isAsked && fields[$0].typed == nil
    }
    guard let next else { return false }
    position = next
    return true
  }

  /// The fault of the field under the cursor alone; `nil` where it can be taken, or is empty.
  package func faultHere(_ context: EntryContext, now: Timestamp) -> EntryFault? {
    guard field.typed != nil else { return nil }
    do throws(EntryFault) {
      _ = try matter(context, now: now)
      return nil
    } catch {
      return error.isAbout(field) ? error : nil
    }
  }

  /// Whether the reader saw what the entry lacks, and saves it all the same.
  package private(set) var isLackMeant = false

  /// Asks once about what the entry lacks; returns whether it asked.
  package mutating func askAbout(_ lacks: [Lack], _ words: Words) -> Bool {
    guard !lacks.isEmpty, !isLackMeant else { return false }
    isLackMeant = true
    let lacking = words.say.together(lacks.map { words[$0.term].lowercased() })
    problem = words.say.savedWithout(lacking)
    return true
  }

  /// Whether the reader saw what somebody else made of the entry, and saves all the same.
  private var isChangeMeant = false

  /// Asks once about a change that somebody else made meanwhile; returns whether it asked.
  package mutating func askAboutChange(_ other: String, _ words: Words) -> Bool {
    guard !isChangeMeant else { return false }
    isChangeMeant = true
    problem = words.say.changedMeanwhile(other)
    return true
  }

  /// Notes that the reader keeps a day that has passed.
  package mutating func meanPastDay() { isPastDayMeant = true }

  /// Moves to a field with a fault, and says it.
  package mutating func show(_ fault: EntryFault) {
    position = fields.firstIndex(where: fault.isAbout) ?? position
    problem = fault.text
  }

  /// As long as a line of the journal stays readable.
  package static let mostCharacters = 8000
}

/// Why a field cannot be taken as it is typed.
package struct EntryFault: Error, Equatable {
  package let field: EntryField.Name
  /// The id of the component whose value is meant.
  let component: String?
  package let text: String
  /// Whether it only asks: the same text is taken when it is given again.
  package let isQuestion: Bool

  package init(
    field: EntryField.Name, of component: String? = nil, text: String, isQuestion: Bool = false
  ) {
    self.field = field
    self.component = component
    self.text = text
    self.isQuestion = isQuestion
  }

  func isAbout(_ field: EntryField) -> Bool {
    field.name == self.field && field.component?.id == component
  }
}
