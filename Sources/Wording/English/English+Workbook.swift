extension English: WorkbookSentences {
  func holdsOneTable(rows: Int) -> String {
    "This sheet holds one table, of \(plural(rows, "row", "rows"))."
  }

  func tableNumber(_ number: Int) -> String { "Table \(number)" }
}
