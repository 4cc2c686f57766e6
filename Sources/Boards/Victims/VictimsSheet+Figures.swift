import Sheets
import ThreatDomain
import Wording

/// What the counts of the board count.
extension VictimsSheet {
  /// Of a part or of the scope, in one month or in all that are held.
  func figure(
    _ asked: VictimCareFigure, of key: String?, _ view: VictimsView? = nil, in month: Month?
  ) -> Figure? {
    (month.map { $0...$0 } ?? facts.held).flatMap { figure(asked, of: key, view, in: $0) }
  }

  private func figure(
    _ asked: VictimCareFigure, of key: String?, _ view: VictimsView? = nil,
    in months: ClosedRange<Month>
  ) -> Figure? {
    let scope = key.map { Scope($0) } ?? facts.scope
    return scope.map { scope in
      .victims(asked, VictimCareSlice(scope, (view ?? facts.view).lists, in: months))
    }
  }

  /// `nil` where a month of the window lacks a list: then what it has counts as outside.
  func outside(of part: VictimsFacts.Part) -> Figure? {
    guard let held = facts.held, !part.trend.window.contains(nil) else { return nil }
    let window = (facts.month - 12)...facts.month
    return figure(.notContactedOutside(window), of: part.key, in: held)
  }

  /// The part of those identified who were contacted.
  func shareField(_ key: String?, in month: Month?, of count: VictimFigures?) -> Field {
    Field.share(count?.contactedShare, words)
      .counts(figure(.contactedShare, of: key, in: month))
      .without(facts.lacking(key, month), facts.names, words)
  }

  /// Those of the headline: of all months, then of the month asked for.
  var figuresOfHeadline: [NamedFigure] {
    let whole = facts.whole
    let spans: [(Month?, VictimFigures?, String)] = [
      (nil, whole.total, facts.held.map(words.say.months) ?? ""),
      (facts.month, whole.now, words.longMonth(facts.month)),
    ]
    return spans.flatMap { month, count, name in
      let kinds: [(VictimCount, Term)] = [
        (.notContacted, .victims(.notContacted)), (.identified, .victims(.identified)),
        (.safeguarded, .victims(.safeguarded)),
      ]
      return
        (kinds.map { ($1, field($0, nil, in: month, of: count)) }
        + [(.victims(.contacted), shareField(nil, in: month, of: count))])
        .compactMap { term, field in field.named("\(words[term]) · \(name)") }
    }
  }
}
