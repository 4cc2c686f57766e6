import FoundationEssentials

extension Screen {
  /// Gives text to the clipboard of the terminal, wherever that stands.
  ///
  /// In base64, so that nothing in the text can act on the terminal. A terminal may refuse it, and
  /// none says so.
  package func copy(_ text: String) {
    modes.copy(base64: Data(text.utf8).base64EncodedString())
  }
}
