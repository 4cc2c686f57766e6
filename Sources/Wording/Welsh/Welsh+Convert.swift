/// The command line.
extension Welsh: ConvertSentences {
  func convertNeedsFile(_ mapping: String) -> String {
    "mae angen FFEIL ar ptg convert \(mapping): y ffeil i'w throsi"
  }
  var convertNeedsFolder: String {
    "mae angen --out FFOLDER ar ptg convert: y ffolder ar gyfer y tablau; neu --check, nad yw'n "
      + "ysgrifennu dim"
  }

  func noMapping(_ name: String, near: [String], known: [String], folder: String) -> String {
    "nid oes mapiad '\(name)'.\(didYouMean(near)) Y mapiadau yw: "
      + "\(known.joined(separator: ", ")), yn \(folder); mae llwybr yn enwi un o'ch rhai chi"
  }
  func setsByName(_ option: String, _ found: String) -> String {
    "\(option): cafwyd '\(found)', disgwyliwyd ENW=TESTUN, megis region=sw"
  }

  func mappingSetsNo(
    _ name: String, _ mapping: String, near: [String], known: [String]
  ) -> String {
    known.isEmpty
      ? "nid yw'r mapiad \(mapping) yn cymryd --set"
      : "nid oes dim i'w osod o'r enw '\(name)' yn y mapiad \(mapping).\(didYouMean(near)) "
        + "Mae'n cymryd: \(known.joined(separator: ", "))"
  }
  var howToConvert: String {
    "Mae 'ptg convert ENW FFEIL --out FFOLDER' yn trosi ffeil; mae 'ptg help mapping' yn dweud "
      + "sut i ysgrifennu eich mapiad eich hun."
  }
}

/// The report.
extension Welsh {
  func rowsConverted(_ rows: Int, of file: String, by mapping: String) -> String {
    "\(file): rhesi: \(count(rows)), a ddarllenwyd yn ôl y mapiad \(mapping)"
  }
  func tableMade(_ file: String, rows: Int) -> String { "\(file): rhesi: \(count(rows))" }
  func rowsLeftOutOnPurpose(_ rows: Int) -> String {
    "Rhesi a adewir allan yn fwriadol, fel y dywed y mapiad: \(count(rows))."
  }
  func rowsRepeated(_ rows: Int) -> String {
    "Rhesi sydd yr un fath ag un o'u blaen, ac sy'n cyfrif unwaith: \(count(rows))."
  }
  func columnsAbsent(_ columns: [String]) -> String {
    "Colofnau nad ydynt yn y ffeil: \(columns.joined(separator: ", "))"
  }
  func columnsUnused(_ columns: [String]) -> String {
    "Colofnau nad yw'r mapiad yn eu darllen: \(columns.joined(separator: ", "))"
  }
  func standIn(_ text: String, for column: String, rows: Int) -> String {
    "\(column): '\(text)' mewn rhesi nad ydynt yn dweud dim: \(count(rows))"
  }
  func noForces(_ names: [String], more: Int) -> String {
    let rest = more > 0 ? ", a \(count(more)) arall" : ""
    return "Cymerwyd yn gyrff nad ydynt yn heddlu: \(names.joined(separator: ", "))\(rest)"
  }
  func misfits(_ rows: Int) -> String { "Rhesi nad ydynt yn ffitio: \(count(rows)):" }
  func misfitsLeftOut(_ rows: Int) -> String {
    "Rhesi nad ydynt yn ffitio ac a adewir allan: \(count(rows)):"
  }
  func misfitsStopped(_ rows: Int, of all: Int) -> String {
    "rhesi nad ydynt yn ffitio: \(count(rows)) o \(count(all)), ac nid ysgrifennwyd dim. Cywirwch "
      + "y rhain, neu rhowch --accept-loss i'w gadael allan"
  }
  func filesWritten(_ files: [String], to folder: String) -> String {
    "Ysgrifennwyd i \(folder): \(files.joined(separator: ", "))"
  }
  func filesAdded(_ files: [String]) -> String {
    "Rhoddwyd rhesi newydd y tu ôl i rai'r rhain: \(files.joined(separator: ", "))"
  }
  func filesUnchanged(_ files: [String]) -> String {
    "Yno eisoes gyda'r un rhesi: \(files.joined(separator: ", "))"
  }
  func filesFilled(_ files: [String]) -> String {
    "Llenwyd â'r enwau y cafwyd y codau ohonynt: \(files.joined(separator: ", "))"
  }
  var nothingWritten: String { "Gwiriwyd yn unig; nid ysgrifennwyd dim." }
}
