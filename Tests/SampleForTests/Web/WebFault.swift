/// What a server does wrong by a file.
package struct WebFault: Sendable {
  package enum Kind: Sendable {
    /// An answer without the file.
    case status(Int)
    /// Status 301 to another address, with a page that says so.
    case elsewhere
    /// The connection is dropped after so many bytes.
    case cut(after: Int)
    /// Other content, its length told as it is.
    case content([UInt8])
    /// Other content, and no length told: it ends with the connection.
    case lengthless([UInt8])
    /// Nobody knows how long, and it never ends.
    case endless
    /// A length that is told wrong; the content is the file's.
    case lie(length: Int)
    /// A byte every tenth of a second.
    case drip
    /// A connection and no word.
    case silence
    /// The whole file, though a part was asked for.
    case noRanges
  }

  package let kind: Kind
  /// Whether the next request is answered well again.
  package var isOnce = false

  package init(_ kind: Kind, isOnce: Bool = false) {
    self.kind = kind
    self.isOnce = isOnce
  }
}
