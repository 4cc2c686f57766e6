extension Term {
  /// The meanings of signs, for the legend.
  package enum Legend: String, CaseIterable, Sendable {
    case daysWithoutActivity, decisionOverdue, movedFromLevel, escalated, legendSignal, legendMoved,
      legendPlans, legendNone, legendLimits, legendNow, legendStale, legendInTen, legendUnknown,
      legendSparkline, legendShades, legendSafe, legendSelected, legendChosen, legendCut

    package var phrase: Phrase {
      switch self {
      case .daysWithoutActivity: Phrase("no activity")
      case .decisionOverdue: Phrase("decision overdue")
      case .movedFromLevel: Phrase("moved from level")
      case .escalated: Phrase("escalated")
      case .legendSignal: Phrase("signal against its own 13 months")
      case .legendMoved: Phrase("rank against four weeks ago")
      case .legendPlans: Phrase("plans: Pursue, Prevent, Protect, Prepare")
      case .legendNone: Phrase("none")
      case .legendLimits: Phrase("natural limits (XmR, 13 months)")
      case .legendNow: Phrase("this month")
      case .legendStale: Phrase("stale or band disagrees")
      case .legendInTen: Phrase("share of nearby weightings that keep it in the ten")
      case .legendUnknown: Phrase("unknown")
      case .legendSparkline: Phrase("13 months between their limits")
      case .legendShades: Phrase("to █4: four even steps, lowest to highest")
      case .legendSafe: Phrase("counts of people rounded to 5; parts may not add up")
      case .legendSelected: Phrase("the row with the cursor")
      case .legendChosen: Phrase("selected row")
      case .legendCut: Phrase("rows above, rows below, columns left out")
      }
    }
  }
}
