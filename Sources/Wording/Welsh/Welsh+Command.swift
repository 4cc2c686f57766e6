extension Welsh: CommandSentences {
  func didYouMean(_ near: [String]) -> String {
    near.isEmpty ? "" : " Oeddech chi'n golygu \(either(near.map { "'\($0)'" }))?"
  }

  func noVerb(_ word: String, near: [String], known: [String]) -> String {
    "nid oes gorchymyn '\(word)'.\(didYouMean(near)) "
      + "Dyma'r gorchmynion: \(known.joined(separator: ", "))"
  }

  func boardIsNoVerb(_ board: String) -> String {
    "bwrdd yw '\(board)', nid gorchymyn. Mae 'ptg --open \(board)' yn ei agor, "
      + "a 'ptg print \(board)' yn ei argraffu"
  }

  func noOption(_ word: String, near: [String]) -> String {
    "nid oes opsiwn '\(word)'.\(didYouMean(near)) "
      + "Mae 'ptg help GORCHYMYN' yn rhestru opsiynau gorchymyn"
  }

  func doesNotGo(_ option: String, with command: String, but commands: [String]) -> String {
    "nid yw \(option) yn mynd gyda '\(command)'; mae'n mynd gyda \(either(commands))"
  }

  func needs(_ subject: String, _ what: String, see help: String?) -> String {
    "\(subject): mae angen \(what) ar ei ôl" + (help.map { "; gweler '\($0)'" } ?? "")
  }

  func takesNo(_ command: String, _ word: String, see help: String) -> String {
    "nid yw \(command) yn derbyn '\(word)'; gweler '\(help)'"
  }

  func cannotBe(_ option: String, _ text: String, expected: String) -> String {
    "ni all \(option) fod yn '\(text)'; disgwylir: \(expected)"
  }

  func cannotBe(_ option: String, _ text: String, near: [String], oneOf names: [String]) -> String {
    "ni all \(option) fod yn '\(text)'.\(didYouMean(near)) "
      + "Rhowch un o'r rhain: \(names.joined(separator: ", "))"
  }

  func takesNoValue(_ option: String) -> String {
    "mae \(option) yn sefyll ar ei ben ei hun: nid yw'n derbyn gwerth"
  }

  func shortForSeveral(_ option: String, _ matches: [String]) -> String {
    "gall \(option) olygu sawl opsiwn: \(matches.joined(separator: ", ")). "
      + "Teipiwch un ohonynt yn llawn"
  }

  func goes(_ option: String, with other: String) -> String {
    "mae \(option) yn mynd gyda \(other)"
  }

  func regionOrForce(_ region: String, _ force: String) -> String {
    "ni ellir rhoi --region a --force gyda'i gilydd: rhowch '\(region)' neu '\(force)'"
  }

  func notWithSample(_ option: String) -> String {
    "nid yw \(option) yn mynd gyda --sample: llwythir y sampl i'w ffolder ei hun"
  }

  func either(_ names: [String]) -> String { names.joined(separator: " neu ") }

  func fault(_ fault: Words.Fault, detail: String) -> String {
    let meaning =
      switch fault {
      case .data: "mae gwallau yn y data"
      case .notTrusted: "nid ymddiriedir yn yr allforyn"
      case .unreachable: "ni ellir cyrraedd y ffynhonnell"
      case .cannotWrite: "ni ellir ysgrifennu'r ffeil"
      case .tryAgainLater: "rhowch gynnig arall arni yn y man"
      case .configuration: "rhaid cywiro rhywbeth yn gyntaf"
      case .other: "mae nam ar ptg"
      }
    return "\(meaning). Y manylion, yn Saesneg: \(detail)"
  }

  var needsTerminal: String {
    "mae ptg angen ffenestr derfynell. Heb un: mae 'ptg print BWRDD' yn argraffu bwrdd, "
      + "'ptg print --open MATH:ENW' yn argraffu tudalen, a 'ptg --plain' yn eu dweud fesul llinell"
  }
}
