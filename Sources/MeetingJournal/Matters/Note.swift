extension Matter {
  /// Free text, private to its writer until an event with ``isRaised`` supersedes it.
  package struct Note: JournalMatter {
    static let kind = Kind.note

    package let text: String
    package let isRaised: Bool

    package init(text: String, isRaised: Bool = false) {
      self.text = text
      self.isRaised = isRaised
    }
  }
}
