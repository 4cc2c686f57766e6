extension Term {
  /// What signs mean, for the legend.
  package enum Legend: String, CaseIterable, Sendable {
    case daysWithoutActivity, decisionOverdue, movedFromLevel, escalated, legendSignal, legendMoved,
      legendPlans, legendNone, legendLimits, legendNow, legendStale, legendInTen, legendUnknown,
      legendSparkline, legendShades, legendSafe, legendSelected, legendCut

    package var phrase: Phrase {
      switch self {
      case .daysWithoutActivity: Phrase("no activity")
      case .decisionOverdue: Phrase("decision overdue")
      case .movedFromLevel: Phrase("moved up or down from P3")
      case .escalated: Phrase("escalated")
      case .legendSignal: Phrase("signal against its own 13 months")
      case .legendMoved: Phrase("rank against four weeks ago")
      case .legendPlans: Phrase("plans: Pursue, Prevent, Protect, Prepare")
      case .legendNone: Phrase("none")
      case .legendLimits: Phrase("expected range (13 months)")
      case .legendNow: Phrase("this month")
      case .legendStale: Phrase("stale score or review, or the band disagrees")
      case .legendInTen: Phrase("share of nearby weightings that keep it in the top ten")
      case .legendUnknown: Phrase("not known")
      case .legendSparkline: Phrase("13 months within their expected range")
      case .legendShades: Phrase("to █4: four even steps, lowest to highest")
      case .legendSafe: Phrase("counts of people rounded to 5; parts may not add up")
      case .legendSelected: Phrase("selected row")
      case .legendCut: Phrase("rows above, rows below, columns not shown")
      }
    }
  }
}
