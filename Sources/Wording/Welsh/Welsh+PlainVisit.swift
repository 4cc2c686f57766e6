import ThreatDomain

/// What changed since the reader was last here.
extension Welsh {
  func nothingNew(sinceExport serial: Int) -> String {
    "Dim byd newydd ers eich ymweliad diwethaf (allforyn \(serial))."
  }

  func newExport(
    _ serial: Int, asAt date: Day, since visit: (day: Day?, export: Int), isOlder: Bool,
    changes: Int, needingDecision: Int
  ) -> String {
    let since =
      visit.day.map { "Ers eich ymweliad diwethaf ar \(day($0)) (allforyn \(visit.export))" }
      ?? "Ers allforyn \(visit.export)"
    let export = "allforyn \(isOlder ? "hŷn" : "newydd"), \(serial), fel yr oedd ar \(day(date))"
    return "\(since): \(export); \(said(changes, needingDecision))."
  }

  /// `12 o newidiadau ar y bwrdd Newidiadau, ac mae angen penderfyniad ar 2 ohonynt`.
  private func said(_ changes: Int, _ needingDecision: Int) -> String {
    let board = "ar y bwrdd \(self[.changes(.changes)])"
    let changed = "\(counted(changes, "newid", "newidiadau")) \(board)"
    switch (changes, needingDecision) {
    case (0, _): return "dim newid \(board)"
    case (1, 0): return "\(changed), heb fod angen penderfyniad arno"
    case (1, _): return "\(changed), ac mae angen penderfyniad arno"
    case (_, 0): return "\(changed), heb fod angen penderfyniad ar yr un ohonynt"
    default: return "\(changed), ac mae angen penderfyniad ar \(count(needingDecision)) ohonynt"
    }
  }

  var hearChanges: String { "Teipiwch 0 i'w clywed." }

  func newerCame(export serial: Int) -> String {
    "Mae allforyn \(serial) yma bellach. Teipiwch 'newest' i fynd ato."
  }

  func nowOf(_ scope: String) -> String { "Ardal: \(scope)." }

  func nowIn(_ month: Month) -> String { "Mis: \(longMonth(month))." }

  func asBefore(_ headline: String) -> String { "Fel o'r blaen: \(headline)" }

  var changedSinceLastHere: String { "Mae'r olwg wedi newid ers i chi fod yma ddiwethaf." }
}

/// What is asked.
extension Welsh {
  func question(hasMore: Bool, opens: Bool, isPage: Bool) -> String {
    switch (hasMore, opens, isPage) {
    case (false, true, false): "Teipiwch rif rhes neu orchymyn."
    case (true, true, false): "Teipiwch 'more', rhif rhes neu orchymyn."
    case (false, false, false): "Teipiwch orchymyn."
    case (true, false, false): "Teipiwch 'more' neu orchymyn."
    case (false, true, true): "Teipiwch rif i'w agor, neu 'back' i ddychwelyd."
    case (true, true, true): "Teipiwch 'more', rhif i'w agor, neu 'back' i ddychwelyd."
    case (false, false, true): "Teipiwch 'back' i ddychwelyd, neu orchymyn."
    case (true, false, true): "Teipiwch 'more', neu 'back' i ddychwelyd."
    }
  }

  func question(ofNames number: Int, hasMore: Bool) -> String {
    switch number {
    case 1: "Teipiwch 1 i'w ddewis."
    case 2: "Teipiwch 1 neu 2."
    default:
      "Teipiwch rif o 1 i \(count(number))\(hasMore ? ", neu 'more' am ragor o enwau" : "")."
    }
  }

  var questionOfHelp: String { "Teipiwch 'more' am ragor o orchmynion, neu orchymyn." }

  var helpIsThere: String {
    "Teipiwch '?' unrhyw bryd i glywed y gorchmynion, neu 'q' i adael."
  }

  func namesFit(_ text: String, _ number: Int) -> String {
    "Enwau y gall '\(text)' eu golygu: \(count(number))."
  }

  func nearest(to text: String, is name: String) -> String {
    "Nid oes '\(text)' yma. Yr enw agosaf yw \(name)."
  }

  func nearestWord(_ word: String) -> String { "Y gair agosaf yma yw '\(word)'." }

  var nothingChosen: String { "Ni ddewiswyd dim." }

  var printedBy: String { "Ar ôl 'quit', y llinell nesaf yw'r gorchymyn sy'n argraffu hwn." }

  func plainField(
    _ label: String, number: Int, of fields: Int, present: String?, options: [String]
  ) -> String {
    let choice = options.isEmpty ? "" : " (\(oneOf(options)))"
    let now = present.map { ", nawr \($0)" } ?? ""
    return "\(count(number)) o \(count(fields)), \(label)\(choice)\(now)?"
  }

  func plainTaken(_ text: String) -> String { "Cymerwyd fel \(text)." }

  func plainKinds(_ names: [String]) -> String {
    "Teipiwch 'write' a'r math, yna rif rhes. Y mathau yma: \(together(names))."
  }

  func helpPart(_ part: Int, of total: Int) -> String {
    "Gorchmynion, rhan \(part) o \(total)."
  }

  var helpNewest: String { "mynd i'r allforyn diweddaraf" }

  var helpPrint: String { "dweud y gorchymyn sy'n argraffu hwn" }
}

/// Signs as words.
extension Welsh {
  var plusSign: String { "plws" }

  var minusSign: String { "minws" }

  var aboutSign: String { "tua" }

  var daysSign: String { "diwrnod" }
}
