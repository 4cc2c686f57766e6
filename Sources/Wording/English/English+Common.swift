import ThreatDomain

extension English: CommonSentences {
  func more(_ number: Int) -> String { "\(count(number)) more" }

  func together(_ names: [String]) -> String { list(names, last: "and") }

  /// Names in a list, with the given word before the last: `Kent, Essex or Surrey`.
  func list(_ names: [String], last word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  func days(_ number: Int) -> String {
    plural(number, "day", "days")
  }

  func investigations(_ number: Int) -> String {
    plural(number, "investigation", "investigations")
  }

  func victims(_ number: Int, vulnerable: Int) -> String {
    "\(plural(number, "victim", "victims")) (\(count(vulnerable)) vulnerable)"
  }

  func review(everyDays days: Int) -> String {
    days == 0 ? self[.fact(.reviewEach)] : "review every \(count(days)) days"
  }

  func asAt(_ date: Day) -> String { "as at \(day(date))" }

  func page(_ number: Int, of total: Int) -> String { "page \(number) of \(total)" }

  func hidden(in columns: [String]) -> String {
    "\(self[.fact(.hiddenCharacters)]): \(columns.joined(separator: ", "))"
  }

  func created(_ moment: String) -> String { "created \(written(moment))" }

  func noSuchMonth(_ months: ClosedRange<Month>) -> String {
    "The snapshot holds \(month(months.lowerBound)) to \(month(months.upperBound))"
  }

  func noSuchPlace(_ place: String) -> String { "The snapshot has no \(place)" }

  func filtered(by text: String, shown: Int, of total: Int) -> String {
    "/\(text): \(count(shown)) of \(count(total))"
  }

  func theme(_ name: String) -> String { "Theme: \(name)" }

  func themeLeftOut(_ problem: String) -> String { "Theme not used: \(problem)" }

  func printed(by user: String?, on date: Day) -> String {
    user.map { "printed by \($0) on \(day(date))" } ?? "printed on \(day(date))"
  }

  func export(_ serial: Int) -> String { "export \(serial)" }

  func drafts(_ number: Int, of total: Int) -> String {
    "Welsh: \(count(number)) of \(count(total)) phrases are drafts"
  }

  func change(_ change: CountChange) -> String {
    switch change {
    case .fraction(let fraction): signed(fraction)
    case .counts(let now, let before):
      "\(count(now)), was \(count(before))"
    }
  }
}
