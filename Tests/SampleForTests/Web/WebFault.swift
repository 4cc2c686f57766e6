/// A fault of the server at one file.
package struct WebFault: Sendable {
  package enum Kind: Sendable {
    /// An answer without the file.
    case status(Int)
    /// Status 301 to another address, with a page that says so.
    case elsewhere
    /// The connection is closed after this many bytes.
    case cut(after: Int)
    /// Other content, with its true length.
    case content([UInt8])
    /// Other content without a length, which ends with the connection.
    case lengthless([UInt8])
    /// Content without a length and without an end.
    case endless
    /// The true content with a wrong length.
    case lie(length: Int)
    /// One byte every tenth of a second.
    case drip
    /// A connection without an answer.
    case silence
    /// The whole file, although the client asked for a part.
    case noRanges
  }

  package let kind: Kind
  /// Whether only the next request gets the fault.
  package var isOnce = false

  package init(_ kind: Kind, isOnce: Bool = false) {
    self.kind = kind
    self.isOnce = isOnce
  }
}
