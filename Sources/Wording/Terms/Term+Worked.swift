extension Term {
  /// Measures of performance that are worked out from records, and the forces beside each other.
  package enum Worked: String, CaseIterable, Sendable {
    case centresMeasures, measuresFirst, recordsFirst, forcesFirst, fromRecords, takenUpInTime,
      withoutOutcome,
      updatesOverdue, groupsMapped, scoredInTime, counted, countedOf, medianDays, moneyRecovered,
      sum, known, forcesApart, noForceApart, noMoneyKnown, better

    package var phrase: Phrase {
      switch self {
      case .centresMeasures: Phrase("The centre's measures", "Mesurau'r canol")
      case .measuresFirst: Phrase("the centre's measures first", "mesurau'r canol yn gyntaf")
      case .recordsFirst: Phrase("from the records first", "o'r cofnodion yn gyntaf")
      case .forcesFirst: Phrase("forces that differ first", "heddluoedd sy'n wahanol yn gyntaf")
      case .fromRecords: Phrase("Worked out from the records", "Cyfrifwyd o'r cofnodion")
      case .takenUpInTime:
        Phrase(
          "Disseminations taken up within the limit", "Lledaeniadau a fabwysiadwyd o fewn y terfyn")
      case .withoutOutcome:
        Phrase(
          "Taken up a year ago, without an outcome", "Mabwysiadwyd flwyddyn yn ôl, heb ganlyniad")
      case .updatesOverdue:
        Phrase("Victim Code updates overdue", "Diweddariadau Cod y Dioddefwyr yn hwyr")
      case .groupsMapped:
        Phrase("Groups and networks mapped", "Grwpiau a rhwydweithiau wedi'u mapio")
      case .scoredInTime:
        Phrase("Actors scored within the limit", "Gweithredwyr â sgôr o fewn y terfyn")
      case .counted: Phrase("Counted", "Cyfrif")
      case .countedOf: Phrase("Of", "O blith", short: "O")
      case .medianDays: Phrase("Median days", "Canolrif diwrnodau", short: "Canolrif")
      case .moneyRecovered: Phrase("Money recovered", "Arian a adferwyd")
      case .sum: Phrase("Sum", "Swm")
      case .known: Phrase("Investigations", "Ymchwiliadau")
      case .forcesApart:
        Phrase("Forces that differ beyond chance", "Heddluoedd sy'n wahanol y tu hwnt i siawns")
      case .noForceApart:
        Phrase(
          "No force differs from the others beyond chance",
          "Nid yw'r un heddlu'n wahanol i'r lleill y tu hwnt i siawns")
      case .better: Phrase("better", "gwell")
      case .noMoneyKnown:
        Phrase("No investigation knows a sum", "Nid oes swm hysbys i'r un ymchwiliad")
      }
    }
  }
}
