/// The form of a column's fields, as Table Schema and CSVW describe it.
extension Column {
  /// The expression that a whole field must match; `nil` where the kind needs none.
  ///
  /// The expression has no `^` and `$`, because XML Schema, which both standards follow, matches
  /// whole values.
  var pattern: String? {
    switch kind {
    case .identifier: "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}"
    case .scope: "national|(region:)?[a-z0-9][a-z0-9-]{0,39}"
    case .signedDecimal: "-?(0|[1-9][0-9]*)(\\.[0-9]+)?"
    case .period: "(YE-)?[0-9]{4}-(0[1-9]|1[0-2])|[0-9]{4}(-Q[1-4])?|FY-[0-9]{4}-[0-9]{2}"
    default: nil
    }
  }

  /// The most characters that a text may have; `nil` where the kind has no limit.
  var maximumLength: Int64? {
    switch kind {
    case .text: 1_000
    case .freeText: 65_536
    default: nil
    }
  }
}

extension Table {
  /// The references to a column that is the whole key of another table: column, table, key column.
  var foreignKeys: [(column: String, table: String, key: String)] {
    columns.compactMap { column in
      guard let name = column.reference, let table = Table.named(name), table.key.count == 1 else {
        return nil
      }
      return (column.name, name, table.key[0])
    }
  }
}
