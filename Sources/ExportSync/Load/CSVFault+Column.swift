import ExportFormat

extension CSVFault {
  /// The column that the fault stands in; `nil` where it may be another's.
  ///
  /// A quote that is not closed takes in what follows, and a long record is no column's alone.
  func column(of table: Table, _ records: RecordReader) -> String? {
    let position = records.fields.count
    let isOfOneField: Bool =
      switch kind {
      case .control, .bareLineFeed, .strayQuote, .longField: true
      case .textAfterQuote, .unclosedQuote, .missingLineEnd, .longRecord: false
      }
    return isOfOneField && position < table.columns.count ? table.columns[position].name : nil
  }
}
