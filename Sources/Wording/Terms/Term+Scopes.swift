extension Term {
  /// The page of a force or region.
  package enum Scopes: String, CaseIterable, Sendable {
    case glance, what, number, inShort, referred, first, actions, noJournal

    package var phrase: Phrase {
      switch self {
      case .glance: Phrase("At a glance", "Cipolwg")
      case .what: Phrase("Subject", "Pwnc")
      case .number: Phrase("Number", "Nifer")
      case .inShort: Phrase("In short", "Yn gryno")
      case .referred: Phrase("Crimes referred", "Troseddau a atgyfeiriwyd", short: "Atgyfeiriwyd")
      case .first: Phrase("first", "cyntaf")
      case .actions: Phrase("Actions", "Camau gweithredu", short: "Camau")
      case .noJournal:
        Phrase(
          "no journal is at hand", "nid oes dyddlyfr wrth law")
      }
    }
  }
}
