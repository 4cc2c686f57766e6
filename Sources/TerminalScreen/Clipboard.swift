import FoundationEssentials

extension Screen {
  /// Sends text to the clipboard of the terminal, even of a terminal on another machine.
  ///
  /// The text is sent in base64, so that nothing in it can act on the terminal. A terminal may
  /// refuse it, and no terminal reports that.
  ///
  /// - Returns: Whether the text was sent; `false` where the terminal is known to have no
  ///   clipboard.
  package func copy(_ text: String) -> Bool {
    guard canCopy else { return false }
    modes.copy(base64: Data(text.utf8).base64EncodedString())
    return true
  }
}
