import ThreatDomain

/// What binds the boards of a meeting pack together.
extension Words {
  package var packTitle: String { say("MEETING PACK") }
  package var packOf: String { say("Prosperity Threat Group") }
  package var contentsTitle: String { say("CONTENTS", "CYNNWYS") }
  package var agendaTitle: String { say("AGENDA", "AGENDA") }
  package var restatedTitle: String { say("RESTATED MONTHS") }
  package var definitionsTitle: String { say("DEFINITIONS") }
  package var sourcesTitle: String { say("SOURCES") }
  package var endTitle: String { say("END OF THE PACK") }

  package var pagesOfInvestigations: String { say("Investigations at P1 and P2") }
  package var pagesOfActors: String { say("The ten highest harm actors") }

  package var agendaOpening: String { say("Welcome, apologies, minutes of the last meeting") }
  package var agendaOpeningPurpose: String { say("agree the minutes; actions that are due") }
  package var agendaClosing: String { say("Any other business, date of the next meeting") }
  package var agendaClosingPurpose: String { say("agree the date") }

  package var priorityLevels: String { say("Priority levels") }
  package var scoreModels: String { say("Score models") }
  package var figuresTitle: String { say("Figures") }
  package var meaningHead: String { say("Meaning") }
  package var reviewHead: String { say("Review") }
  package var versionHead: String { say("Version") }
  package var formulaHead: String { say("Formula") }
  package var staleAfterHead: String { say("Stale after") }
  package var exportTitle: String { say("The export") }

  package var snapshotTitle: String { say("Snapshot") }
  package var periodTitle: String { say("Months covered") }
  package var recipientTitle: String { say("Recipient") }
  package var signerTitle: String { say("Signed by") }
  package var nobody: String { say("nobody") }
  package var rowsTitle: String { say("Rows") }
  package var manifestTitle: String { say("SHA-256 of the manifest") }
  package var markingTitle: String { say("Marking") }
  package var createdTitle: String { say("Created") }
  package var expiresTitle: String { say("Expires") }
  package var noRestatements: String { say("No month of this export was sent again") }

  /// What every figure of the boards is, a sentence each.
  package var definitions: [String] {
    [
      say(
        "Ages, stalled and overdue are as at the day of the export, so that a snapshot always "
          + "says the same."),
      say(
        "A signal is a month outside the natural limits of its own thirteen months, or part of a "
          + "run: XmR charts by the rules of NHS England's Making Data Count."),
      say(
        "Fewer than twelve months, a mean under five a month, or a seasonal series are said to be "
          + "so instead."),
      say(
        "Harm scores follow the score model in the export. Not scored is never nought; ! marks a "
          + "stale score, or a band that disagrees with it."),
      say(
        "Outcomes belong to crimes of any year: they are never a rate of the crimes referred."),
      say("No rate per head is given where fewer than 100,000 people live."),
      say("Nought, missing and kept back look different on every page."),
    ]
  }

  package func partsLeftOut(_ parts: [String]) -> String {
    say("Parts not printed: \(parts.joined(separator: ", ")).")
  }

  package var packSafe: String {
    say(
      "Safe view: codenames; counts of people, reports and referrals rounded at random to a "
        + "multiple of 5, totals by themselves, so that parts may not add up; losses to two figures; "
        + "no record with handling code C. Records that are listed are counted as they are.")
  }

  package var packSample: String { say("The sample export: its figures are not for decisions.") }

  /// `every 28 days`, or at each meeting.
  package func reviewEvery(_ days: Int) -> String {
    days == 0 ? self[.fact(.reviewEach)] : say("every \(self.days(days))")
  }
}
