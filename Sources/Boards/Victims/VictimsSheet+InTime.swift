import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The share of victims contacted in time, month by month: every list is judged at one age.
extension VictimsSheet {
  /// A chart of the thirteen months of the scope, from 0% to 100%.
  ///
  /// Months that are not due yet are drawn apart: of them, fewer can have been contacted so far.
  func inTimeChart(_ contact: VictimsModel.ContactRule) -> Pane {
    let months = Array(model.months.reversed())
    let shares = months.map { $0.count?.inTimeShare }
    let due = zip(months, shares).map { model.isYoung($0.month) ? nil : $1 }
    let open = zip(months, shares).map { model.isYoung($0.month) ? $1 : nil }
    let now = due.lastIndex { $0 != nil }
    let line = LineChart(
      points: due, name: SafeText(words[.victims(.listsDue)]),
      others: model.young == nil ? [] : [apart(open)],
      xLabels: months.map { SafeText(words.shortName(of: $0.month)) },
      axisLabels: [1, 0.75, 0.5, 0.25].map { .init($0, SafeText(words.percent($0))) }
        + [.init(0, SafeText("0%"))],
      unit: SafeText(words[.victims(.victimsUnit)]), markedIndex: now,
      markedLabel: SafeText(
        now.flatMap { due[$0] }.map(words.percent) ?? ""),
      markedMeaning: SafeText(words[.victims(.newestDue)]))
    return Pane(
      "months", words.say.contactedInTimeLine(within: contact.days),
      .line(line, data: Deferred(inTimeData(months))), minimumHeight: 7)
  }

  private func inTimeData(_ months: [VictimsModel.MonthOfLists]) -> DataTable {
    @Sendable func share(_ row: VictimsModel.MonthOfLists, isYoung: Bool) -> Field {
      model.isYoung(row.month) == isYoung
        ? inTimeField(nil, in: row.month, of: row.count) : .missing
    }
    return DataTable(
      months,
      [
        monthColumn,
        Column(.inTimeShare, .victims(.inTime), .right) { share($0, isYoung: false) },
        Column(.inTimeShareSoFar, .victims(.notDue), .right) { share($0, isYoung: true) },
      ], words, whenEmpty: .victims(.inTimeNotKnown))
  }
}
