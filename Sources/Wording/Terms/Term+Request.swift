extension Term {
  /// What bodies ask of one another.
  package enum Request: String, CaseIterable, Sendable {
    case request, aboutRequest, titleRequest, requests, requestsFirst, asked, askedBy, askedOf,
      about, noRequests, noSubject, noAnswer, tasking, ask, action, query, escalation, disruption,
      capability

    package var phrase: Phrase {
      switch self {
      case .request: Phrase("Request", "Cais")
      case .aboutRequest:
        Phrase(
          "what one body asks of another, by when, and the answer",
          "yr hyn y mae un corff yn ei ofyn gan un arall, erbyn pryd, a'r ateb")
      case .titleRequest: Phrase("REQUEST", "CAIS")
      case .requests: Phrase("Requests to and from us", "Ceisiadau atom a gennym")
      case .requestsFirst: Phrase("requests first", "ceisiadau yn gyntaf")
      case .asked: Phrase("Asked for", "Gofynnir am")
      case .askedBy: Phrase("From", "Gan")
      case .askedOf: Phrase("To", "At")
      case .about: Phrase("About", "Ynghylch")
      case .noRequests: Phrase("No request is to or from us", "Nid oes cais atom na gennym")
      case .noSubject: Phrase("It names no record", "Nid yw'n enwi cofnod")
      case .noAnswer: Phrase("no answer yet", "dim ateb eto")
      case .tasking: Phrase("tasking", "tasg")
      case .ask: Phrase("ask", "cais am gymorth", short: "cymorth")
      case .action: Phrase("action", "cam gweithredu", short: "cam")
      case .query: Phrase("query", "ymholiad")
      case .escalation: Phrase("Escalation", "Uwchgyfeiriad")
      case .disruption: Phrase("Disruption", "Amhariad")
      case .capability: Phrase("Capability gap", "Bwlch gallu")
      }
    }
  }
}
