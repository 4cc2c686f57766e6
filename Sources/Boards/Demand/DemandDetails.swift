import CellCanvas
import Sheets
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
        TextRun(SafeText(mark + words.say.signal(judgement)), role: role),
      ],
      Lines.facts([yearBefore(part)] + spans(part)), Lines.facts(shares(part)),
    ]
  }

  private func text(_ field: Field) -> String { field.runs.map(\.text.string).joined() }

  private func yearBefore(_ part: DemandPart) -> (String, String, Role) {
    let before = text(.reportsYearBefore(part, month, request))
    let change = part.trend.history.changeOnYearBefore(for: month)
    let said = change?.fraction == nil ? "" : ", \(text(.changeOnYear(part, month, request)))"
    return (words.month(month.yearBefore), before + said, .text)
  }

  /// The financial year to date.
  private func spans(_ part: DemandPart) -> [(String, String, Role)] {
    let span = part.trend.history.financialYearToDate(through: month)
    guard let sum = span.sum else { return [] }
    return [(words[.fact(.financialYearToDate)], words.count(Int(sum)), .text)]
  }

  private func shares(_ part: DemandPart) -> [(String, String, Role)] {
    let count = part.count
    let shares = [
      (Term.column(.repeated), count?.repeatShare, DemandMeasure.repeatVictims),
      (.column(.vulnerable), count?.vulnerableShare, .vulnerableVictims),
      (.column(.cyber), count?.cyberShare, .cyberReports),
    ].map { term, share, measure in
      (words[term], text(Field.share(share, words).of(part, request)), Role.text)
    }
    let rate = part.rate.map { rate in
      let field = Field.rate(rate, words)
      return (words[.column(.perHead)], field.spoken ?? text(field), Role.text)
    }
    let loss = Field.loss(of: count, request)
    return [(words[.column(.loss)], text(loss), .text)] + shares + [rate].compactMap(\.self)
  }
}
