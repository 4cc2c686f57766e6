import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The figures of all months, then those of the month of the request.
extension VictimsSheet {
  var headline: [Line] {
    let isYoung = model.isYoung(model.month)
    return [
      .headline([said], telling: model.held == nil ? [] : toldOfAllMonths, words),
      .facts(ofAllMonths, apart: .near), .facts(ofMonth, apart: isYoung ? .remark : .far),
      .aside(besides),
    ]
  }

  private var said: String {
    guard model.held != nil else { return words.asSentence(words[.victims(.noVictimLists)]) }
    let total = model.whole.total
    let most = model.isForce || model.parts.count < 2 ? nil : model.parts.first
    return words.say.entriesNotContacted(
      total.notContacted, of: total.identified,
      most: most.map { ($0.name, $0.total.notContacted) })
  }

  /// The figures of the sentence.
  var toldOfAllMonths: [Fact] {
    let total = model.whole.total
    return [
      fact(.notContacted, .victims(.notContacted), .notContacted, in: nil, of: total, .title),
      fact(.identified, .victims(.identified), .identified, in: nil, of: total),
    ]
  }

  var ofAllMonths: [Fact] {
    let total = model.whole.total
    return [
      share(.contactedShare, in: nil, of: total)
    ] + inTime + [
      fact(.safeguarded, .victims(.safeguarded), .safeguarded, in: nil, of: total),
      Fact(.months, words[.figure(.months)], heldMonths),
    ]
  }

  /// The share contacted in time, of the lists that are due; nothing where the export does not say.
  private var inTime: [Fact] {
    guard let contact = model.contact, let due = contact.due else { return [] }
    let share = model.whole.due?.inTimeShare
    let field = share.map { share in
      Field(
        [TextRun(SafeText(words.say.inTime(share, within: contact.days)), role: .text)],
        raw: .number(share)
      ).counts(figure(.inTimeShare, of: nil, in: due))
        .without(model.lackingWhereDue(nil), model.names, words)
    }
    return [Fact(.inTimeShare, words[.victims(.inTime)], field ?? .unknown(.text))]
  }

  private var ofMonth: [Fact] {
    let (month, now) = (model.month, model.whole.now)
    let state = Fact(
      .state, words[.victims(.stateOfList)], .text(words[youngState], .dim),
      as: .unsaid)
    return [
      fact(
        .notContactedThisMonth, .victims(.thisMonth), .notContacted, in: month, of: now, .title),
      fact(.identifiedThisMonth, .victims(.identified), .identified, in: month, of: now),
      share(.contactedShareThisMonth, in: month, of: now),
    ] + (model.isYoung(month) ? [state] : [])
  }

  /// The figures that have no room on the lines.
  private var besides: [Fact] {
    let (month, term) = (model.month, Term.victims(.safeguarded))
    let without = model.withoutList.map { "\($0)" }.joined(separator: " ")
    return [
      Fact(
        .safeguardedThisMonth, words[term],
        field(.safeguarded, nil, in: month, of: model.whole.now), called: name(term, in: month))
    ] + (without.isEmpty ? [] : [Fact(.monthsWithoutList, words[.figure(.months)], .text(without))])
  }

  private func fact(
    _ id: ColumnID, _ label: Term, _ kind: VictimCount, in month: Month?,
    of count: VictimFigures?, _ role: Role = .text
  ) -> Fact {
    Fact(
      id, words[label], said(kind, in: month, of: count, role),
      called: name(kind == .notContacted ? .victims(.notContacted) : label, in: month))
  }

  /// A count of the scope, which a voice reads with the names of the missing forces.
  private func said(
    _ kind: VictimCount, in month: Month?, of count: VictimFigures?, _ role: Role
  ) -> Field {
    guard model.held != nil, let value = count?.value(kind) else { return .unknown(role) }
    let lacks = model.lacking(nil, in: month)
    let counted = words.count(value)
    let text =
      lacks.isEmpty
      ? counted : "\(counted) \(words.say.without(words.names(of: lacks, in: model.names)))"
    return Field(
      [TextRun(SafeText(text), role: role)], raw: .integer(value), lacks: lacks
    ).counts(figure(kind.figure, of: nil, in: month))
  }

  /// The share of identified victims who were contacted, in one month or in all.
  private func share(_ id: ColumnID, in month: Month?, of count: VictimFigures?) -> Fact {
    let term = Term.victims(.contacted)
    let field = count?.contactedShare.map { share in
      Field(
        [TextRun(SafeText(words.say.ofEntries(share)), role: .text)], raw: .number(share)
      ).counts(figure(.contactedShare, of: nil, in: month))
        .without(model.lacking(nil, in: month), model.names, words)
    }
    return Fact(id, words[term], field ?? .unknown(.text), called: name(term, in: month))
  }

  /// The name for data and `=`: `Identified · March 2019`.
  ///
  /// Both lines have such a figure.
  private func name(_ term: Term, in month: Month?) -> String {
    let span = month.map { words.longMonth($0) } ?? model.held.map { words.say.months($0) }
    return "\(words[term]) · \(span ?? "")"
  }

  /// The months of the lists, and those without a list.
  ///
  /// The data holds an ISO 8601 interval.
  private var heldMonths: Field {
    guard let held = model.held else { return .unknown(.dim) }
    let months = words.say.months(held)
    let text =
      model.withoutList.isEmpty
      ? months : "\(months), \(words.say.noReturn(for: model.withoutList))"
    return .code("\(held.lowerBound)/\(held.upperBound)", text, .dim)
  }
}

extension Field {
  /// The sign for a figure that is not known, in the role of that figure.
  fileprivate static func unknown(_ role: Role) -> Field {
    Field("·", role, raw: .missing, signs: [.unknown], voice: .silent)
  }
}
