extension Matter {
  /// An item of the agenda that the meeting dealt with, or that it takes up again.
  ///
  /// The agenda is built from the data each time, so an item is known by its cause and its subject.
  package struct Discussed: JournalMatter {
    static let kind = Kind.discussed

    /// Why the item was on the agenda, as the board's code of the cause.
    package let cause: String
    /// The key of what it was about, which tells items of one cause apart.
    package let about: String
    /// What it was called on the agenda.
    package let name: String
    /// Whether the meeting is done with it.
    package let isDone: Bool

    package init(cause: String, about: String, name: String, isDone: Bool = true) {
      self.cause = cause
      self.about = about
      self.name = name
      self.isDone = isDone
    }

    private enum CodingKeys: String, CodingKey {
      case cause, about, name
      case isDone = "done"
    }
  }
}
