import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: CommonSentences {
  func change(_ change: CountChange) -> String {
    untranslated.change(change)
  }

  func more(_ number: Int) -> String {
    untranslated.more(number)
  }

  func together(_ names: [String]) -> String {
    untranslated.together(names)
  }

  func days(_ number: Int) -> String {
    untranslated.days(number)
  }

  func investigations(_ number: Int) -> String {
    untranslated.investigations(number)
  }

  func victims(_ number: Int, vulnerable: Int) -> String {
    untranslated.victims(number, vulnerable: vulnerable)
  }

  func review(everyDays days: Int) -> String {
    untranslated.review(everyDays: days)
  }

  func asAt(_ date: Day) -> String {
    untranslated.asAt(date)
  }

  func page(_ number: Int, of total: Int) -> String {
    untranslated.page(number, of: total)
  }

  func hidden(in columns: [String]) -> String {
    untranslated.hidden(in: columns)
  }

  func created(_ moment: String) -> String {
    untranslated.created(moment)
  }

  func noSuchMonth(_ months: ClosedRange<Month>) -> String {
    untranslated.noSuchMonth(months)
  }

  func noSuchPlace(_ place: String) -> String {
    untranslated.noSuchPlace(place)
  }

  func filtered(by text: String, shown: Int, of total: Int) -> String {
    untranslated.filtered(by: text, shown: shown, of: total)
  }

  func theme(_ name: String) -> String {
    untranslated.theme(name)
  }

  func themeLeftOut(_ problem: String) -> String {
    untranslated.themeLeftOut(problem)
  }

  func printed(by user: String?, on date: Day) -> String {
    untranslated.printed(by: user, on: date)
  }

  func export(_ serial: Int) -> String {
    untranslated.export(serial)
  }
}
