import MeetingJournal
import ThreatDomain
import Wording

/// Reads what is typed into a form; the first fault is thrown.
struct EntryReader {
  let form: EntryForm
  let context: EntryContext

  private var words: Words { context.words }

  /// The text of a field; an empty text where nothing is typed.
  func text(_ name: EntryField.Name) -> String { form.typed(name) ?? "" }

  func optional(_ name: EntryField.Name) -> String? { form.typed(name) }

  /// The parts of a text that semicolons separate.
  func list(_ name: EntryField.Name) -> [String] {
    text(name).split(separator: ";").map { part in
      part.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  func day(_ name: EntryField.Name) throws(EntryFault) -> Day? {
    guard let text = form.typed(name) else { return nil }
    let isAhead = form.fields.first { $0.name == name }?.kind == .day(isAhead: true)
    guard let typed = TypedDay(text, today: context.today, isAhead: isAhead) else {
      throw EntryFault(field: name, text: words[.journal(.formProblemDay)])
    }
    if isAhead, typed.day < context.today, !form.isPastDayMeant {
      throw EntryFault(
        field: name, text: "\(words.day(typed.day)): \(words[.journal(.formPastDay)])",
        isQuestion: true)
    }
    return typed.day
  }

  /// A day that cannot be left out.
  func neededDay(_ name: EntryField.Name) throws(EntryFault) -> Day {
    try needed(try day(name), in: name, .journal(.formProblemDay))
  }

  func body(_ name: EntryField.Name) throws(EntryFault) -> Scope? {
    guard let text = form.typed(name) else { return nil }
    let isForce = form.fields.first { $0.name == name }?.kind == .body(isForce: true)
    guard let body = context.body(text, isForce: isForce) else {
      throw EntryFault(field: name, text: words[.journal(.formProblemForce)])
    }
    return body
  }

  func neededBody(_ name: EntryField.Name) throws(EntryFault) -> Scope {
    try needed(try body(name), in: name, .journal(.formProblemForce))
  }

  /// The value of a field that cannot be left out; throws the problem where there is none.
  private func needed<Value>(
    _ value: Value?, in name: EntryField.Name, _ problem: Term
  ) throws(EntryFault) -> Value {
    guard let value else { throw EntryFault(field: name, text: words[problem]) }
    return value
  }

  /// The option that a text names, by its code, its words, or the beginning of one of them.
  func choice<Code: Vocabulary>(
    _ name: EntryField.Name, _: Code.Type
  ) throws(EntryFault) -> Code {
    guard case .choice(let options)? = form.fields.first(where: { $0.name == name })?.kind else {
      throw EntryFault(field: name, text: words[.journal(.formProblemChoice)])
    }
    let typed = text(name).lowercased()
    let exact = options.filter { $0.texts(words).contains { $0.lowercased() == typed } }
    let found =
      exact.isEmpty && !typed.isEmpty
      ? options.filter { $0.texts(words).contains { $0.lowercased().hasPrefix(typed) } } : exact
    guard found.count == 1, let code = Code(rawValue: found[0].code) else {
      let known = options.compactMap { $0.texts(words).first }.joined(separator: ", ")
      throw EntryFault(field: name, text: "\(words[.journal(.formProblemChoice)]) \(known)")
    }
    return code
  }

  func number(_ name: EntryField.Name) throws(EntryFault) -> Int {
    guard let number = Int(text(name)), (0...200).contains(number) else {
      throw EntryFault(field: name, text: "\(words[.journal(.formProblemChoice)]) 0, 1, 2 … 200")
    }
    return number
  }
}
