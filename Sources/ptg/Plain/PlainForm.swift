import Boards
import MeetingJournal
import ThreatDomain
import Wording

/// A form whose fields are asked for one by one, each answered by a line.
///
/// An empty line goes on, `<` goes back, `.` leaves and keeps the draft.
struct PlainForm {
  private(set) var form: EntryForm
  let context: EntryContext
  private let words: Words
  /// Whether all fields were asked: what is mended now is tried at once.
  private var isComplete = false
  /// Whether the only question left is whether to save what lacks something.
  private var isConfirming = false

  /// What a line did.
  enum Outcome {
    /// The next question comes, after this.
    case asked([String])
    case finished(Matter)
    case left
  }

  init(_ form: EntryForm, _ context: EntryContext, _ words: Words) {
    self.form = form
    self.context = context
    self.words = words
    self.form.move(by: -form.position)
  }

  /// What the form is about, and how its questions are answered.
  var opening: [String] {
    let kind = words[form.kind.term]
    let title = form.itemName.map { words.say.writing(kind, on: $0) } ?? kind
    return [words.asSentence(title), words[.plain(.plainForm)]]
  }

  /// The question of the present field.
  var question: String {
    if isConfirming { return words[.plain(.plainConfirm)] }
    let field = form.field
    return words.say.plainField(
      field.label(words), number: form.position + 1, of: form.fields.count,
      present: field.text.isEmpty ? field.present : field.text, options: options)
  }

  /// What can be typed, where that is one of a few.
  private var options: [String] {
    guard case .choice(let options) = form.field.kind, form.field.text.isEmpty else { return [] }
    return options.map { $0.words(words) }
  }

  mutating func take(_ line: String, now: Timestamp) -> Outcome {
    switch line.trimmed {
    case ".": return .left
    case "<": return goBack()
    case "": return goOn(now: now)
    case let text:
      isConfirming = false
      form.change { $0 = text }
      let said = complete()
      guard let fault = form.faultHere(context, now: now) else {
        return goOn(now: now, saying: said)
      }
      return show(fault)
    }
  }

  private mutating func goBack() -> Outcome {
    isConfirming = false
    isComplete = false
    if form.position > 0 { form.move(by: -1) }
    return .asked([])
  }

  /// Takes the whole of what was begun, and says it.
  private mutating func complete() -> [String] {
    guard form.takesKnownAlone, let whole = form.completion(context) else { return [] }
    form.change { $0 = whole }
    return [words.say.plainTaken(whole)]
  }

  private mutating func goOn(now: Timestamp, saying said: [String] = []) -> Outcome {
    guard isComplete || form.position == form.fields.count - 1 else {
      form.move(by: 1)
      return .asked(said)
    }
    isComplete = true
    do throws(EntryFault) {
      let matter = try form.matter(context, now: now)
      guard !form.askAbout(matter.lacks, words) else {
        isConfirming = true
        return .asked(said + [form.problem].compactMap(\.self))
      }
      return .finished(matter)
    } catch {
      return show(error)
    }
  }

  /// Says a fault and asks the field again; a past day is taken when an empty line answers.
  private mutating func show(_ fault: EntryFault) -> Outcome {
    if fault.isQuestion { form.meanPastDay() }
    form.show(fault)
    return .asked([words.asSentence(fault.text)])
  }
}

extension StringProtocol {
  /// Without blanks at its ends, and one blank between words.
  var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
