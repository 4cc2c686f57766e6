import ThreatDomain

extension English: PublicationsSentences {
  func shortPeriod(_ period: PublishedPeriod) -> String {
    switch period {
    case .year(let year): "\(year)"
    case .financialYear(let year): "\(year)"
    case .quarter(let year, let number): "Q\(number) \(year)"
    case .month(let month): self.month(month)
    case .yearEnding(let month): "YE \(self.month(month))"
    }
  }

  func period(_ period: PublishedPeriod) -> String {
    switch period {
    case .year(let year): "calendar year \(year)"
    case .financialYear(let year): "financial year \(year)"
    case .quarter(let year, let number):
      "quarter \(number) of \(year), \(months(period.months))"
    case .month(let month): longMonth(month)
    case .yearEnding(let month): "year ending \(longMonth(month))"
    }
  }

  func periods(_ periods: [PublishedPeriod]) -> String {
    guard let first = periods.first, let last = periods.last, first != last else {
      return periods.first.map(shortPeriod) ?? ""
    }
    return "\(shortPeriod(first)) to \(shortPeriod(last))"
  }

  func publicationHolds(figures: Int, bodies: Int, periods: [PublishedPeriod]) -> String {
    let holds = "\(plural(figures, "figure", "figures")) of \(plural(bodies, "body", "bodies"))"
    return asSentence(
      [holds, self.periods(periods)].filter { !$0.isEmpty }.joined(separator: ", "))
  }

  func published(by publisher: String, on day: Day?) -> String {
    asSentence(
      "Published by \(publisher)"
        + (day.map { " on \(self.day($0))" } ?? "; \(self[.publication(.dayNotKnown)])"))
  }

  func noted(_ figure: String, note number: Int) -> String { "\(figure), note \(number)" }

  func publicationNotes(_ number: Int) -> String {
    "\(plural(number, "note", "notes")) of the publication, in a list below the figures."
  }

  func placeNotSupplied(_ place: String, table: String) -> String {
    "\(place): not supplied in this export, which has no table \(table)"
  }
}
