extension Welsh: NamesSentences {
  func severalNamed(
    _ text: String, after option: String, _ names: [String], hasMore: Bool
  ) -> String {
    "\(option): gall '\(text)' olygu \(names.joined(separator: ", "))\(hasMore ? ", ..." : ""). "
      + "Teipiwch un o'r codau"
  }

  func noneNamed(_ text: String, _ kind: NamedKind, near: [String]) -> String {
    "nid oes \(noun(kind)) '\(text)' yn y ciplun.\(didYouMean(near))"
  }

  /// The kind as a noun without an article.
  private func noun(_ kind: NamedKind) -> String {
    switch kind {
    case .region: "rhanbarth"
    case .force: "heddlu"
    case .threat: "bygythiad"
    case .investigation: "ymchwiliad"
    case .actor: "gweithredwr"
    case .dissemination: "lledaeniad"
    case .request: "cais"
    case .measure: "mesur"
    case .publication: "cyhoeddiad"
    case .campaign: "ymgyrch"
    case .capability: "gallu"
    case .commitment: "ymrwymiad"
    case .responsibility: "rôl"
    case .practice: "arfer da"
    }
  }

  func isOther(_ name: String, _ kind: NamedKind, typed: String) -> String {
    "\(noun(kind).prefix(1).uppercased() + noun(kind).dropFirst()) yw \(name): teipiwch \(typed)"
  }

  func scopeRefused(_ option: String, _ finding: String, other: String?) -> String {
    "\(option): \(finding) \(other ?? "Mae 'ptg status --scopes' yn rhestru'r cyfan")"
  }

  func noBoard(_ name: String, near: [String], known: [String]) -> String {
    "nid oes bwrdd '\(name)'.\(didYouMean(near)) Dyma'r byrddau: \(known.joined(separator: ", "))"
  }

  func openRefused(_ finding: String, typed name: String) -> String {
    "--open: \(finding). I gael tudalen, dywedwch beth ydyw: force:\(name), investigation:\(name) "
      + "neu un arall o 'ptg boards'"
  }

  func noKindOfPage(_ kind: String, near: [String], known: [String]) -> String {
    "--open: nid oes math o dudalen '\(kind)'.\(didYouMean(near)) "
      + "Dyma'r mathau: \(known.joined(separator: ", "))"
  }

  func pageNeedsName(_ kind: String) -> String {
    "--open \(kind): mae angen cod neu enw ar ôl y colon, megis force:kent"
  }

  func noSuchThing(_ place: String) -> String { "\(place): nid oes dim o'r fath yn y ciplun" }

  func monthNotHeld(_ month: String, from first: String, to last: String) -> String {
    "--month: nid yw \(month) yn y ciplun, sy'n cynnwys \(first) i \(last)"
  }

  func noThemeFolder(_ folder: String) -> String {
    "--themes: nid oes ffolder '\(folder)'; rhowch ffolder o themâu"
  }

  func noTheme(_ name: String, near: [String], known: [String], searched: [String]) -> String {
    "nid oes thema '\(name)'.\(didYouMean(near)) Dyma'r themâu: \(known.joined(separator: ", ")); "
      + "chwiliwyd amdanynt yn \(searched.joined(separator: ", "))"
  }
}
