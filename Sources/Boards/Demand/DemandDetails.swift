import CellCanvas
import ThreatDomain
import Wording

/// What is said of a part while the cursor stands on its row.
struct DemandDetails {
  let month: Month
  let request: BoardRequest

  private var words: Words { request.words }

  func lines(of part: DemandPart) -> [[TextRun]] {
    let judgement = part.trend.judgement
    let role: Role = part.trend.isSignal ? .alert : .dim
    let mark = part.trend.isSignal ? "! " : ""
    return [
      [
        TextRun(SafeText("\(part.name)  "), role: .heading),
        TextRun(SafeText(mark + words.signal(judgement)), role: role),
      ],
      Lines.facts([yearBefore(part)] + spans(part)), Lines.facts(shares(part)),
    ]
  }

  private func text(_ field: Field) -> String { field.runs.map(\.text.string).joined() }

  private func yearBefore(_ part: DemandPart) -> (String, String, Role) {
    let before = text(.reportsYearBefore(part, month, request))
    let change = text(.changeOnYear(part, month, request))
    return (
      words.month(month.yearBefore), change == "·" ? before : "\(before), \(change)", .text
    )
  }

  /// The financial year to date, which no small count can be worked out of.
  private func spans(_ part: DemandPart) -> [(String, String, Role)] {
    let span = part.trend.history.financialYearToDate(through: month)
    guard let sum = span.sum, request.shown(Int(sum)) != nil, part.apartByMonth.isEmpty else {
      return []
    }
    return [(words[.financialYear], words.count(Int(sum)), .text)]
  }

  private func shares(_ part: DemandPart) -> [(String, String, Role)] {
    let count = part.count
    let shares = [
      (Term.repeated, count.repeatShare, count.repeatVictims),
      (.vulnerable, count.vulnerableShare, count.vulnerableVictims),
      (.cyber, count.cyberShare, count.cyberReports),
    ].map { term, share, number in
      (words[term], text(Field.share(share, words).keptBack(with: number, in: request)), Role.text)
    }
    let rate = part.rate.map { rate in
      let field = Field.rate(rate, words).keptBack(with: count.reports, in: request)
      return (words[.perHead], field.spoken ?? text(field), Role.text)
    }
    return [(words[.loss], words.money(count.loss), .text)] + shares + [rate].compactMap(\.self)
  }
}
