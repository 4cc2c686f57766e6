import ThreatDomain

extension English: PackSentences {
  var definitions: [String] {
    [
      "Ages, stalled and overdue are as at the day of the export, so that a snapshot always "
        + "says the same.",
      "A signal is a month outside the expected range of its own thirteen months, or part of a "
        + "run: XmR charts by the rules of NHS England's Making Data Count.",
      "No signal is given for under twelve months, under five reports a month or seasonal figures; the "
        + "page says which.",
      "Harm scores follow the score model in the export. Not scored is never zero; ! marks a "
        + "stale score, or a band that disagrees with it.",
      "Outcomes may relate to crimes of earlier years: they are not a rate of the crimes referred.",
      "No rate per head is given where fewer than 100,000 people live.",
      "Zero, missing and kept back look different on every page.",
    ]
  }

  func partsLeftOut(_ parts: [String]) -> String {
    "Parts not printed: \(parts.joined(separator: ", "))."
  }

  var packSafe: String {
    "Safe view: codenames; counts of people, reports and referrals rounded at random to a "
      + "multiple of 5, totals by themselves, so that parts may not add up; losses to two figures; "
      + "no record with handling code C. Records that are listed are counted as they are."
  }
  var packSample: String { "The sample export: its figures are not for decisions." }

  func reviewEvery(_ days: Int) -> String {
    days == 0 ? self[.fact(.reviewEach)] : "every \(self.days(days))"
  }
}
