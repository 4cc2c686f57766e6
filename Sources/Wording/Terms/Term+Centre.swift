extension Term {
  /// The centre's answers to what a group sent up, on the boards.
  package enum Centre: String, CaseIterable, Sendable {
    case waiting

    package var phrase: Phrase {
      switch self {
      case .waiting: Phrase("Waiting for an answer", "Yn aros am ateb")
      }
    }
  }
}
