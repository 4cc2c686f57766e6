extension Welsh: WorkbookSentences {
  func holdsOneTable(rows: Int) -> String {
    "Mae'r daflen hon yn cynnwys un tabl. Rhesi: \(count(rows))."
  }

  func tableNumber(_ number: Int) -> String { "Tabl \(number)" }
}
