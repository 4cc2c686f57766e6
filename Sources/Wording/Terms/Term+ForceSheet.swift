extension Term {
  /// The sheet that a force without ptg fills in.
  package enum ForceSheet: String, CaseIterable, Sendable {
    case title

    package var phrase: Phrase {
      switch self {
      case .title: Phrase("Force sheet", "Taflen yr heddlu")
      }
    }
  }
}
