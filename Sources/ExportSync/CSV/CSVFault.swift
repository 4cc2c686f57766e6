/// How a record breaks the rules of CSV, and at which byte.
struct CSVFault: Error, Equatable {
  enum Kind: Equatable {
    case control, bareLineFeed, strayQuote, textAfterQuote, unclosedQuote, missingLineEnd
    case longField, longRecord
  }

  let kind: Kind
  /// How many bytes come before the fault.
  let offset: Int

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// What would have been right, worded to follow "expected".
  var expected: String {
    switch kind {
    case .control: "no control character"
    case .bareLineFeed: "CRLF at the end of the line, not LF alone"
    case .strayQuote: "a quote only around a whole field, doubled inside"
    case .textAfterQuote: "a comma or CRLF after the closing quote"
    case .unclosedQuote: "a closing quote"
    case .missingLineEnd: "CRLF at the end of every record, also the last"
    case .longField: "a field of at most \(RecordReader.longestField) bytes"
    case .longRecord: "a record of at most \(RecordReader.longestRecord) bytes"
    }
  }
}
