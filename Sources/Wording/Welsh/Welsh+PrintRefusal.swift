extension Welsh: PrintRefusalSentences {
  func printOneAtATime(_ board: String, page: String) -> String {
    "argraffwch un ar y tro: '\(board)' neu --open \(page)"
  }

  func printNeedsBoard(_ known: [String]) -> String {
    "ptg print: mae angen BWRDD neu --open LLE; dyma'r byrddau: \(known.joined(separator: ", "))"
  }

  func isPageOfOneThing(_ kind: String) -> String {
    "tudalen am un peth yw '\(kind)': teipiwch --open \(kind):COD neu --open \(kind):ENW"
  }

  func isPage(_ place: String) -> String {
    "tudalen yw '\(place)': teipiwch ptg print --open \(place)"
  }

  func unusedOption(_ option: String, form: String, users: [String]) -> String {
    "\(option): nid yw --format \(form) yn ei ddefnyddio"
      + (users.isEmpty ? "" : "; byddai'r rhain: \(users.joined(separator: ", "))")
  }

  var carryingIsNotSafe: String {
    "nid yw --handling carry yn mynd gyda --safe: nid yw print diogel yn dangos amodau, felly "
      + "mae'n hepgor cofnodion â chod trin C"
  }

  func goesWithPack(_ option: String) -> String {
    "mae \(option) yn mynd gyda 'ptg print pack', nid gydag un bwrdd"
  }

  func goesWithOneBoard(_ option: String) -> String {
    "mae \(option) yn mynd gydag un bwrdd neu dudalen, nid gyda'r pecyn"
  }

  var noPartLeft: String {
    "nid yw --include a --exclude yn gadael unrhyw ran o'r pecyn: cadwch un neu ragor"
  }

  func partsMissing(_ option: String, known: [String]) -> String {
    "mae \(option) yn wag: rhowch rai o'r rhain: \(known.joined(separator: ", "))"
  }

  func noPart(_ option: String, _ name: String, near: [String], known: [String]) -> String {
    "\(option): nid oes rhan '\(name)' yn y pecyn.\(didYouMean(near)) "
      + "Dyma ei rannau: \(known.joined(separator: ", "))"
  }

  func nothingToSet(_ place: String) -> String {
    "--set: nid oes dim i'w osod ar '\(place)'"
  }

  func cannotSet(_ word: String, near: [String], grammar: [String]) -> String {
    "--set: ni ellir gosod '\(word)'.\(didYouMean(near)) "
      + "Rhowch rai o'r rhain, gyda choma rhyngddynt: \(grammar.joined(separator: ", "))"
  }

  func setsNationAlone(_ control: String, scope: String) -> String {
    "mae --set \(control) ar gyfer y wlad gyfan yn unig, nid ar gyfer \(scope)"
  }

  func noRows(named names: [String]) -> String {
    "--rows: nid oes rhes o'r bwrdd hwn yn cyfateb i \(names.joined(separator: ", ")). Enw rhes yw'r "
      + "hyn y mae'n ei agor, megis investigation:barley, neu ei chod; mae 'y' ar y bwrdd yn copïo "
      + "gorchymyn"
  }

  func noRowHolds(_ text: String, pane: String) -> String {
    "--filter: nid oes rhes yn '\(pane)' sy'n cynnwys '\(text)' i gyd"
  }

  func oneTableOnly(_ printed: String, arranged: String) -> String {
    "argreffir un rhan, sef '\(printed)', ond mae'r rhesi neu'r colofnau a geisiwyd yn '\(arranged)': "
      + "ychwanegwch --pane \(arranged)"
  }

  func noListOfRows(_ option: String) -> String {
    "\(option): nid oes rhestr o resi ar y bwrdd hwn"
  }

  func noRowsToOrder(_ pane: String) -> String {
    "--sort: nid oes rhesi i'w trefnu yn '\(pane)'"
  }

  func noColumnsToHide(_ pane: String) -> String {
    "--hide: nid oes colofnau i'w hepgor yn '\(pane)'"
  }

  func noColumn(
    _ option: String, _ name: String, of pane: String, near: [String], known: [String]
  ) -> String {
    "\(option): nid oes colofn '\(name)' yn '\(pane)'.\(didYouMean(near)) "
      + "Dyma ei cholofnau: \(known.joined(separator: ", "))"
  }

  func noPane(_ name: String, known: [String]) -> String {
    "--pane: nid oes rhan '\(name)'. Rhowch un o'r rhain: \(known.joined(separator: ", "))"
  }

  func notOnTerminal(_ form: String) -> String {
    "ni ellir dangos --format \(form) ar derfynell: rhowch --output FFEIL, neu bibell"
  }

  func toolMissing(_ form: String, _ program: String, package: String) -> String {
    "--format \(form): ni chafwyd \(program); mae angen y pecyn \(package). "
      + "Rhedwch 'apt-get install \(package)', neu argraffwch html."
  }

  func leftOutOfPrint(_ place: String, isSafe: Bool) -> String {
    "\(place): nid yw ymhlith yr hyn a ddangosir, sy'n hepgor cofnodion â chod trin C"
      + (isSafe ? "" : "; mae '--handling carry' yn eu hargraffu gyda'u hamodau")
  }

  func otherTables(_ form: String, shown: String, others: [String]) -> String {
    "ptg: mae \(form) yn dal un tabl, sef '\(shown)'. "
      + "Mae --pane ENW yn argraffu un arall: \(others.joined(separator: ", ")); "
      + "mae --output FFOLDER/ yn ysgrifennu ffeil ar gyfer pob un."
  }
}
