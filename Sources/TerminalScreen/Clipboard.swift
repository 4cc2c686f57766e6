import FoundationEssentials

extension Screen {
  /// Gives text to the clipboard of the terminal, wherever that stands.
  ///
  /// In base64, so that nothing in the text can act on the terminal. A terminal may refuse it, and
  /// none says so.
  ///
  /// - Returns: Whether the terminal was asked; `false` where it is known to have no such thing.
  package func copy(_ text: String) -> Bool {
    guard canCopy else { return false }
    modes.copy(base64: Data(text.utf8).base64EncodedString())
    return true
  }
}
