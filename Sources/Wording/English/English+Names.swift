extension English: NamesSentences {
  func severalNamed(
    _ text: String, after option: String, _ names: [String], hasMore: Bool
  ) -> String {
    "\(option): '\(text)' can be \(names.joined(separator: ", "))\(hasMore ? ", ..." : ""). "
      + "Type one of the ids"
  }

  func noneNamed(_ text: String, _ kind: NamedKind, near: [String]) -> String {
    "there is no \(kind.rawValue) '\(text)' in the snapshot.\(didYouMean(near))"
  }

  func isOther(_ name: String, _ kind: NamedKind, typed: String) -> String {
    "\(name) is a \(kind.rawValue): type \(typed)"
  }

  func scopeRefused(_ option: String, _ finding: String, other: String?) -> String {
    "\(option): \(finding) \(other ?? "'ptg status --scopes' lists all")"
  }

  func noBoard(_ name: String, near: [String], known: [String]) -> String {
    "there is no board '\(name)'.\(didYouMean(near)) Boards are: \(known.joined(separator: ", "))"
  }

  func openRefused(_ finding: String, typed name: String) -> String {
    "--open: \(finding). For a page, say what it is of: force:\(name), investigation:\(name) or "
      + "another of 'ptg boards'"
  }

  func noKindOfPage(_ kind: String, near: [String], known: [String]) -> String {
    "--open: there is no kind of page '\(kind)'.\(didYouMean(near)) "
      + "Kinds are: \(known.joined(separator: ", "))"
  }

  func pageNeedsName(_ kind: String) -> String {
    "--open \(kind): needs an id or a name after the colon, such as force:kent"
  }

  func noSuchThing(_ place: String) -> String { "\(place): the snapshot has no such thing" }

  func monthNotHeld(_ month: String, from first: String, to last: String) -> String {
    "--month: the snapshot has no \(month); it holds \(first) to \(last)"
  }

  func noThemeFolder(_ folder: String) -> String {
    "--themes: there is no folder '\(folder)'; give a folder of themes"
  }

  func noTheme(_ name: String, near: [String], known: [String], searched: [String]) -> String {
    "there is no theme '\(name)'.\(didYouMean(near)) Themes are: \(known.joined(separator: ", ")); "
      + "they were looked for in \(searched.joined(separator: ", "))"
  }
}
