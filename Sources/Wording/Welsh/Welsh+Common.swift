import ThreatDomain

extension Welsh: CommonSentences {
  func more(_ number: Int) -> String { "\(count(number)) arall" }

  /// Names of the export keep their first letter after `a`; the strand Paratoi does not.
  func together(_ names: [String]) -> String {
    guard let last = names.last else { return "" }
    let mutated = last == self[.value(.prepare)] && names.count > 1 ? "Pharatoi" : last
    return list(names.dropLast() + [mutated], last: Welsh.and(before: last))
  }

  func days(_ number: Int) -> String { "\(count(number)) diwrnod" }

  func investigations(_ number: Int) -> String {
    counted(number, "ymchwiliad", "ymchwiliadau")
  }

  func victims(_ number: Int, vulnerable: Int) -> String {
    "\(counted(number, "dioddefwr", "ddioddefwyr")) (\(count(vulnerable)) yn agored i niwed)"
  }

  func review(everyDays days: Int) -> String {
    days == 0 ? self[.fact(.reviewEach)] : "adolygu bob \(self.days(days))"
  }

  func asAt(_ date: Day) -> String { "fel ar \(day(date))" }

  func page(_ number: Int, of total: Int) -> String { "tudalen \(number) o \(total)" }

  func hidden(in columns: [String]) -> String {
    "\(self[.fact(.hiddenCharacters)]): \(columns.joined(separator: ", "))"
  }

  func created(_ moment: String) -> String { "crëwyd \(written(moment))" }

  func noSuchMonth(_ months: ClosedRange<Month>) -> String {
    "Misoedd y ciplun: \(month(months.lowerBound)) hyd \(month(months.upperBound))"
  }

  func noSuchPlace(_ place: String) -> String { "Nid yw hwn yn y ciplun: \(place)" }

  func filtered(by text: String, shown: Int, of total: Int) -> String {
    "/\(text): \(count(shown)) o \(count(total))"
  }

  func theme(_ name: String) -> String { "Thema: \(name)" }

  func themeLeftOut(_ problem: String) -> String { "Ni ddefnyddir thema: \(problem)" }

  func printed(by user: String?, on date: Day) -> String {
    user.map { "argraffwyd gan \($0) ar \(day(date))" } ?? "argraffwyd ar \(day(date))"
  }

  func export(_ serial: Int) -> String { "allforyn \(serial)" }

  func drafts(_ number: Int, of total: Int) -> String {
    "Cymraeg: drafft yw \(count(number)) o \(count(total)) ymadrodd"
  }

  func change(_ change: CountChange) -> String {
    switch change {
    case .fraction(let fraction): signed(fraction)
    case .counts(let now, let before): "\(count(now)), \(count(before)) gynt"
    }
  }
}

/// How Welsh counts and joins.
extension Welsh {
  /// `5 adroddiad`, `12 o adroddiadau`: one alone after a small number, many after `o` from eleven on.
  ///
  /// - Parameter many: The plural with the soft mutation that `o` asks for.
  func counted(_ number: Int, _ one: String, _ many: String) -> String {
    number.magnitude <= 10 ? "\(count(number)) \(one)" : "\(count(number)) o \(many)"
  }

  /// `Kent, Essex neu Surrey`, with the word before the last.
  func list(_ names: [String], last word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  /// `ac` before a vowel, else `a`.
  static func and(before word: String) -> String {
    guard let first = word.lowercased().first else { return "a" }
    return "aeiouwyâêîôûŵŷ".contains(first) ? "ac" : "a"
  }
}
