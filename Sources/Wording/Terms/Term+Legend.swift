extension Term {
  /// What signs mean, for the legend.
  package enum Legend: String, CaseIterable, Sendable {
    case daysWithoutActivity, decisionOverdue, movedFromLevel, escalated, legendSignal, legendMoved,
      legendPlans, legendNone, legendLimits, legendNow, legendStale, legendInTen, legendUnknown,
      legendSparkline, legendShades, legendSafe, legendSelected, legendChosen, legendCut

    package var phrase: Phrase {
      switch self {
      case .daysWithoutActivity: Phrase("no activity", "dim gweithgarwch")
      case .decisionOverdue: Phrase("decision overdue", "penderfyniad yn hwyr")
      case .movedFromLevel: Phrase("moved up or down from P3", "symudwyd i fyny neu i lawr o P3")
      case .escalated: Phrase("escalated", "uwchgyfeiriwyd")
      case .legendSignal:
        Phrase("signal against its own 13 months", "arwydd o'i gymharu â'i 13 mis ei hun")
      case .legendMoved:
        Phrase(
          "rank since the last meeting, or four weeks ago",
          "safle ers y cyfarfod diwethaf, neu bedair wythnos yn ôl")
      case .legendPlans:
        Phrase(
          "plans: Pursue, Prevent, Protect, Prepare; small: done",
          "cynlluniau: Ymlid (Pursue), Atal (Prevent), Diogelu (Protect), Paratoi (Prepare); bach: gwnaed"
        )
      case .legendNone: Phrase("none", "dim")
      case .legendLimits: Phrase("expected range (13 months)", "ystod ddisgwyliedig (13 mis)")
      case .legendNow: Phrase("this month", "y mis hwn")
      case .legendStale:
        Phrase(
          "stale score or review, or the band disagrees",
          "hen sgôr neu hen adolygiad, neu'r band yn anghytuno")
      case .legendInTen:
        Phrase(
          "share of nearby weightings that keep it in the top ten",
          "cyfran y pwysiadau cyfagos sy'n ei gadw yn y deg uchaf")
      case .legendUnknown: Phrase("not known", "ddim yn hysbys")
      case .legendSparkline: Phrase("13 months, from zero", "13 mis, o sero")
      case .legendShades:
        Phrase(
          "to █4: four even steps, lowest to highest",
          "i █4: pedwar cam cyfartal, o'r isaf i'r uchaf")
      case .legendSafe:
        Phrase(
          "counts of people rounded up or down to fives, rates and signals made of those; parts may not add up",
          "cyfrifon o bobl wedi'u talgrynnu i fyny neu i lawr i bumoedd, cyfraddau ac arwyddion o'r rheini; efallai na fydd rhannau'n adio"
        )
      case .legendSelected: Phrase("the row with the cursor", "y rhes gyda'r cyrchwr")
      case .legendChosen: Phrase("selected row", "rhes a ddewiswyd")
      case .legendCut:
        Phrase(
          "rows above, rows below, columns not shown",
          "rhesi uwchben, rhesi islaw, colofnau heb eu dangos")
      }
    }
  }
}
