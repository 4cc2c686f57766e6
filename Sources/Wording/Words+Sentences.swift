import ThreatDomain

/// Sentences with figures in them.
extension Words {
  /// `12 more`.
  package func more(_ number: Int) -> String { say("\(count(number)) more") }

  /// `41 days`, `1 day`.
  package func days(_ number: Int) -> String {
    say(number == 1 ? "1 day" : "\(count(number)) days")
  }

  /// `7 investigations`.
  package func investigations(_ number: Int) -> String {
    say(number == 1 ? "1 investigation" : "\(count(number)) investigations")
  }

  /// `14 victims (5 vulnerable)`.
  package func victims(_ number: Int, vulnerable: Int) -> String {
    say("\(count(number)) \(number == 1 ? "victim" : "victims") (\(count(vulnerable)) vulnerable)")
  }

  /// `review every 28 days`.
  package func review(everyDays days: Int) -> String {
    days == 0 ? self[.fact(.reviewEach)] : say("review every \(count(days)) days")
  }

  /// `as at 5 Apr 2019`.
  package func asAt(_ date: Day) -> String { say("as at \(day(date))") }

  /// `page 1 of 3`.
  package func page(_ number: Int, of total: Int) -> String { say("page \(number) of \(total)") }

  /// `Hidden characters, each shown as ¤: codename, owner`.
  package func hidden(in columns: [String]) -> String {
    "\(self[.fact(.hiddenCharacters)]): \(columns.joined(separator: ", "))"
  }

  /// `created 2019-04-05T06:00:00Z`.
  package func created(_ moment: String) -> String { say("created \(moment)") }

  package func noSuchMonth(_ months: ClosedRange<Month>) -> String {
    say("The snapshot holds \(month(months.lowerBound)) to \(month(months.upperBound))")
  }

  package func noSuchPlace(_ place: String) -> String { say("The snapshot has no \(place)") }

  /// `/kent: 3 of 43`.
  package func filtered(by text: String, shown: Int, of total: Int) -> String {
    say("/\(text): \(count(shown)) of \(count(total))")
  }

  package func theme(_ name: String) -> String { say("Theme: \(name)") }

  /// - Parameter problem: The file, and what was found in it.
  package func themeLeftOut(_ problem: String) -> String { say("Theme left out: \(problem)") }

  /// Who printed it, where that is known, and when.
  package func printed(by user: String?, on date: Day) -> String {
    user.map { say("printed by \($0) on \(day(date))") } ?? say("printed on \(day(date))")
  }

  /// `export 8`.
  package func export(_ serial: Int) -> String { say("export \(serial)") }
}
