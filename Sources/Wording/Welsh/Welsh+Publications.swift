import ThreatDomain

extension Welsh: PublicationsSentences {
  func shortPeriod(_ period: PublishedPeriod) -> String {
    switch period {
    case .year(let year): "\(year)"
    case .financialYear(let year): "\(year)"
    case .quarter(let year, let number): "Ch\(number) \(year)"
    case .month(let month): self.month(month)
    case .yearEnding(let month): "bl. \(self.month(month))"
    }
  }

  func period(_ period: PublishedPeriod) -> String {
    switch period {
    case .year(let year): "blwyddyn galendr \(year)"
    case .financialYear(let year): "blwyddyn ariannol \(year)"
    case .quarter(let year, let number):
      "chwarter \(number) \(year), \(months(period.months))"
    case .month(let month): longMonth(month)
    case .yearEnding(let month): "blwyddyn hyd at ddiwedd \(longMonth(month))"
    }
  }

  func periods(_ periods: [PublishedPeriod]) -> String {
    guard let first = periods.first, let last = periods.last, first != last else {
      return periods.first.map(shortPeriod) ?? ""
    }
    return "\(shortPeriod(first)) hyd \(shortPeriod(last))"
  }

  func publicationHolds(figures: Int, bodies: Int, periods: [PublishedPeriod]) -> String {
    let holds = "Ffigurau: \(count(figures)); cyrff: \(count(bodies))"
    return asSentence(
      [holds, self.periods(periods)].filter { !$0.isEmpty }.joined(separator: "; "))
  }

  func published(by publisher: String, on day: Day?) -> String {
    asSentence(
      "Cyhoeddwr: \(publisher); "
        + (day.map { "cyhoeddwyd \(self.day($0))" } ?? self[.publication(.dayNotKnown)]))
  }

  func noted(_ figure: String, note number: Int) -> String { "\(figure), nodyn \(number)" }

  func publicationNotes(_ number: Int) -> String {
    "Nodiadau'r cyhoeddiad, mewn rhestr islaw'r ffigurau: \(count(number))."
  }

  func placeNotSupplied(_ place: String, table: String) -> String {
    "\(place): heb ei gyflenwi yn yr allforyn hwn, sydd heb y tabl \(table)"
  }
}
