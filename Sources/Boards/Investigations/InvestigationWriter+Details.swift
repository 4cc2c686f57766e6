import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Lines below a grid or table about the investigation under the cursor.
extension InvestigationWriter {
  /// The subject, the owner, the meaning of the level, the decision needed, and the events.
  func details(of entry: GridEntry) -> [Line] {
    let investigation = entry.investigation
    return [subject(of: investigation)] + agreedHere(investigation) + [
      meaning(of: investigation), standing(of: entry), surroundings(of: entry),
    ] + handling(of: investigation) + course(of: entry)
  }

  /// One line: `Quarry  Payment diversion · Sussex, Surrey · £2.1m, 14 victims (5 vulnerable) · no
  /// owner`.
  private func subject(of investigation: Investigation) -> Line {
    let parts = [
      subject(investigation), forceNames(of: investigation).joined(separator: ", "),
      "\(loss(of: investigation)), \(victims(of: investigation))",
      words.say.opened(investigation.openedOn),
    ]
    let fields =
      parts.filter { !$0.isEmpty }.map { Field.text($0) } + [owner(of: investigation)]
    return .facts(
      [Fact(nil, investigation.operation, fields[0], as: .heading)]
        + fields.dropFirst().map { Fact($0) }, apart: .dots)
  }

  /// The fraud type; the kind of crime where it is no fraud.
  func subject(_ investigation: Investigation) -> String {
    let kind = investigation.crimeKind
    guard kind == .fraud, let type = investigation.fraudType else { return words[kind.term] }
    return names.type(type)
  }

  private func standing(of entry: GridEntry) -> Line {
    .facts([Fact(decisionField(of: entry)), Fact(activity(of: entry))], apart: .dots)
  }

  /// The title, the lead body, and the 4Ps without a plan.
  private func surroundings(of entry: GridEntry) -> Line {
    let own = entry.investigation.plans
    let plans =
      own.isComplete ? words[.grid(.fullyPlanned)] : words.say.noPlan(under: own.missing)
    let said = [
      Fact(.text(request.shown(entry.investigation.title))),
      Fact(.text(words.say.led(by: entry.investigation.leadAgency))),
    ]
    let planned = Fact(.text(plans, entry.missingPlans.isEmpty ? .text : .warning))
    return .facts(said + (own.isKnown ? [planned] : []), apart: .dots)
  }

  private func handling(of investigation: Investigation) -> [Line] {
    guard let conditions = conditions(of: investigation) else { return [] }
    let code = investigation.handling.rawValue
    return [.fact(Fact("\(words[.pane(.handling)]) \(code)", conditions, .warning))]
  }

  /// The meaning of the level, and the date of the next review.
  func meaning(of investigation: Investigation) -> Line {
    let level = investigation.priority
    let definition = names.definitions[level]
    let meaning =
      definition.map { TextRun(SafeText(self.meaning(of: $0))) }
      ?? TextRun(SafeText(words[.grid(.noDefinition)]), role: .dim)
    let said = Field(
      [TextRun(SafeText("\(level.rawValue) "), role: level.role), meaning],
      raw: .text(level.rawValue))
    return .facts([Fact(said)] + review(of: investigation).map { Fact($0) }, apart: .dots)
  }

  /// How often the investigation must be reviewed, and the date of its first review at this level.
  func review(of investigation: Investigation) -> [Field] {
    guard let definition = names.definitions[investigation.priority] else { return [] }
    let often = Field.text(words.say.review(everyDays: definition.reviewDays))
    guard case .on(let day) = definition.nextReview(of: investigation) else { return [often] }
    return [often, .text(words.say.nextReview(day, asAt: asAt))]
  }
}
