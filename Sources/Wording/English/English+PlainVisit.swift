import ThreatDomain

/// What changed since the reader was last here.
extension English {
  func nothingNew(sinceExport serial: Int) -> String {
    "Nothing new since your last visit (export \(serial))."
  }

  func newExport(
    _ serial: Int, asAt date: Day, since visit: (day: Day?, export: Int), isOlder: Bool,
    changes: Int, needingDecision: Int
  ) -> String {
    let since =
      visit.day.map { "Since your last visit on \(day($0)) (export \(visit.export))" }
      ?? "Since export \(visit.export)"
    let export = "\(isOlder ? "an older" : "a new") export, \(serial), as at \(day(date))"
    return "\(since): \(export); \(said(changes, needingDecision))."
  }

  /// `12 changes on the Changes board, 2 of them need a decision`.
  private func said(_ changes: Int, _ needingDecision: Int) -> String {
    let board = "on the \(self[.changes(.changes)]) board"
    switch (changes, needingDecision) {
    case (0, _): return "no changes \(board)"
    case (1, 0): return "1 change \(board), which needs no decision"
    case (1, _): return "1 change \(board), which needs a decision"
    case (_, 0): return "\(count(changes)) changes \(board), none of them needs a decision"
    default:
      let need = plural(needingDecision, "of them needs", "of them need")
      return "\(count(changes)) changes \(board), \(need) a decision"
    }
  }

  var hearChanges: String { "Type 0 to hear them." }

  func newerCame(export serial: Int) -> String {
    "Export \(serial) is here now. Type 'newest' to go to it."
  }

  func nowOf(_ scope: String) -> String { "Area: \(scope)." }

  func nowIn(_ month: Month) -> String { "Month: \(longMonth(month))." }

  func asBefore(_ headline: String) -> String { "As before: \(headline)" }

  var changedSinceLastHere: String { "The view has changed since you were last here." }
}

/// What is asked.
extension English {
  func question(hasMore: Bool, opens: Bool, isPage: Bool) -> String {
    switch (hasMore, opens, isPage) {
    case (false, true, false): "Type a row number or a command."
    case (true, true, false): "Type 'more', a row number or a command."
    case (false, false, false): "Type a command."
    case (true, false, false): "Type 'more' or a command."
    case (false, true, true): "Type a number to open, or 'back' to return."
    case (true, true, true): "Type 'more', a number to open, or 'back' to return."
    case (false, false, true): "Type 'back' to return, or a command."
    case (true, false, true): "Type 'more', or 'back' to return."
    }
  }

  func question(ofNames number: Int, hasMore: Bool) -> String {
    switch number {
    case 1: "Type 1 to take it."
    case 2: "Type 1 or 2."
    default:
      "Type a number from 1 to \(count(number))\(hasMore ? ", or 'more' for more names" : "")."
    }
  }

  var questionOfHelp: String { "Type 'more' for more commands, or a command." }

  var helpIsThere: String { "Type '?' at any time to hear the commands, or 'q' to quit." }

  func namesFit(_ text: String, _ number: Int) -> String {
    "'\(text)' can be any of \(count(number)) names."
  }

  func nearest(to text: String, is name: String) -> String {
    "There is no '\(text)' here. The nearest name is \(name)."
  }

  func nearestWord(_ word: String) -> String { "The nearest word here is '\(word)'." }

  var nothingChosen: String { "Nothing was chosen." }

  var printedBy: String { "After 'quit', the next line is the command that prints this." }

  func plainField(
    _ label: String, number: Int, of fields: Int, present: String?, options: [String]
  ) -> String {
    let choice = options.isEmpty ? "" : " (\(oneOf(options)))"
    let now = present.map { ", now \($0)" } ?? ""
    return "\(count(number)) of \(count(fields)), \(label)\(choice)\(now)?"
  }

  func plainTaken(_ text: String) -> String { "Taken as \(text)." }

  func plainKinds(_ names: [String]) -> String {
    "Type 'write' and the kind, then a row's number. The kinds here: \(together(names))."
  }

  func helpPart(_ part: Int, of total: Int) -> String {
    "Commands, part \(part) of \(total)."
  }

  var helpNewest: String { "go to the newest export" }

  var helpPrint: String { "say the command that prints this" }
}

/// Signs as words.
extension English {
  var plusSign: String { "plus" }

  var minusSign: String { "minus" }

  var aboutSign: String { "about" }

  var daysSign: String { "days" }
}
