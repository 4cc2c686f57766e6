import ExportFormat

extension CSVFault {
  /// The column with the fault; `nil` where it may be another's.
  ///
  /// An unclosed quote takes in what follows, and an overlong record belongs to no single column.
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
