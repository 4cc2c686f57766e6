extension Term {
  /// The way up to the centre: a return, and what the centre decides on it.
  package enum Exchange: String, CaseIterable, Sendable {
    case sentUp

    package var phrase: Phrase {
      switch self {
      case .sentUp: Phrase("Sent up", "Anfonwyd i fyny")
      }
    }
  }
}
