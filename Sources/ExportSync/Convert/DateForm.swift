import ThreatDomain

/// A form in which a file writes days or months, such as `dd/mm/yyyy` or `d mmm yyyy`.
struct DateForm: Sendable, Equatable {
  private enum Part: Equatable {
    case day, month, monthName, year, shortYear
    case sign(Character)
  }

  /// The form as the mapping writes it.
  let text: String
  private let parts: [Part]

  /// What a form may be, worded to follow "expected".
  static let expected = "a form of days or months such as dd/mm/yyyy, d mmm yyyy or mmm yyyy"

  /// What a form of days may be, worded to follow "expected".
  static let expectedOfDays = "a form of days such as dd/mm/yyyy, d mmm yyyy or yyyy-mm-dd"

  /// The form that the text describes; `nil` where it names no month and year, or a part twice.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }
      guard let part = DateForm.part(run) else { return nil }
      parts.append(contentsOf: part)
      rest = rest.dropFirst(run.count)
    }
    let named = parts.filter { part in if case .sign = part { false } else { true } }
    func count(_ kinds: [Part]) -> Int { named.count { kinds.contains($0) } }
    guard count([.month, .monthName]) == 1, count([.year, .shortYear]) == 1, count([.day]) <= 1
    else { return nil }
    self.text = text
    self.parts = parts
  }

  private static func part(_ run: Substring) -> [Part]? {
    switch run {
    case "d", "dd": [.day]
    case "m", "mm": [.month]
    case "mmm", "mmmm": [.monthName]
    case "yy": [.shortYear]
    case "yyyy": [.year]
    default: run.first?.isLetter == false ? run.map { .sign($0) } : nil
    }
  }

  var hasDay: Bool { parts.contains(.day) }

  /// The month and the day of the month in a text of this form; the day is 1 where it has none.
  private func read(_ text: String) -> (month: Month, dayOfMonth: Int)? {
    var rest = text[...]
    var (year, month, day) = (0, 0, 1)
    for part in parts {
      switch part {
      case .sign(let sign):
        guard rest.first == sign else { return nil }
        rest = rest.dropFirst()
      case .monthName:
        let word = rest.prefix(while: \.isLetter)
        guard let number = DateForm.month(named: word) else { return nil }
        month = number
        rest = rest.dropFirst(word.count)
      case .day, .month, .year, .shortYear:
        guard let number = DateForm.number(part, of: &rest) else { return nil }
        switch part {
        case .day: day = number
        case .month: month = number
        default: year = number
        }
      }
    }
    guard DateForm.isMidnight(rest), let month = Month(year: year, month: month) else { return nil }
    return (month, day)
  }

  private static func number(_ part: Part, of rest: inout Substring) -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let isLong = part == .year
    guard isLong ? digits.count == 4 : (1...2).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    // A spreadsheet writes a year in two digits only where people mean this century.
    return part == .shortYear ? Int(digits).map { $0 + 2000 } : Int(digits)
  }

  /// Whether nothing is left of a text, or the time of day that databases add to a day.
  private static func isMidnight(_ rest: Substring) -> Bool {
    ["", " 00:00", " 00:00:00", "T00:00:00", " 0:00"].contains(rest)
  }

  /// The month of an English or Welsh name, or of its first letters, three at least.
  static func month(named word: some StringProtocol) -> Int? {
    let letters = word.lowercased()
    guard letters.count >= 3 else { return nil }
    let position = monthNames.firstIndex {
      $0.hasPrefix(letters) || letters == "sept" && $0 == "september"
    }
    return position.map { $0 % 12 + 1 }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
    "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
  ]
}

extension DateForm {
  /// The day in the first of the forms that the text has.
  static func day(_ text: String, _ forms: [DateForm]) throws(Misfit) -> Day {
    for form in forms {
      guard let (month, dayOfMonth) = form.read(text), dayOfMonth >= 1 else { continue }
      let day = month.firstDay + (dayOfMonth - 1)
      if day <= month.lastDay { return day }
    }
    throw Misfit(text, expected: "a day \(list(forms))")
  }

  /// The month in the first of the forms that the text has; a day gives its month.
  static func month(_ text: String, _ forms: [DateForm]) throws(Misfit) -> Month {
    for form in forms {
      guard let (month, dayOfMonth) = form.read(text), dayOfMonth >= 1 else { continue }
      if month.firstDay + (dayOfMonth - 1) <= month.lastDay { return month }
    }
    let kind = forms.allSatisfy(\.hasDay) ? "a day" : "a month"
    throw Misfit(text, expected: "\(kind) \(list(forms))")
  }

  private static func list(_ forms: [DateForm]) -> String {
    forms.map(\.text).joined(separator: " or ")
  }
}
