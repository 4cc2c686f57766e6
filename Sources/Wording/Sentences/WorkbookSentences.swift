/// Sentences of a workbook.
package protocol WorkbookSentences {
  /// That a sheet holds one table, of so many rows.
  func holdsOneTable(rows: Int) -> String

  /// `Table 3`.
  func tableNumber(_ number: Int) -> String
}
