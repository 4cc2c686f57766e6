import ThreatDomain

/// A day as people type it: `2019-05-03`, `3/5`, `3/5/2019`, `3 May`, or `+14` from today.
package struct TypedDay {
  package let day: Day

  /// - Parameters:
  ///   - today: The day that `+14` starts from.
  ///   - isAhead: Whether a day without a year is the next such day, not the last one.
  package init?(_ text: String, today: Day, isAhead: Bool) {
    let typed = text.lowercased()
    if typed.hasPrefix("+"), let days = Int(typed.dropFirst()), (0...3660).contains(days) {
      day = today + days
    } else if let day = Day(text) {
      self.day = day
    } else if let day = TypedDay.parts(of: typed, today: today, isAhead: isAhead) {
      self.day = day
    } else {
      return nil
    }
  }

  private static func parts(of text: String, today: Day, isAhead: Bool) -> Day? {
    let parts = text.split { $0 == "/" || $0 == " " || $0 == "." }.map(String.init)
    guard (2...3).contains(parts.count), let number = Int(parts[0]),
      let month = Int(parts[1]) ?? TypedDay.month(named: parts[1])
    else { return nil }
    if parts.count == 3 {
      // A year in two digits is one of this century.
      return Int(parts[2]).flatMap { date($0 < 100 ? 2000 + $0 : $0, month, number) }
    }
    let year = today.parts.year
    let days = (year - 1...year + 1).compactMap { date($0, month, number) }
    return isAhead ? days.first { $0 >= today } : days.last { $0 <= today }
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    return Day("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))")
  }

  /// The number of a month whose English or Welsh name begins so; three letters are enough.
  private static func month(named text: String) -> Int? {
    guard text.count >= 3 else { return nil }
    for names in [english, welsh] {
      if let place = names.firstIndex(where: { $0.hasPrefix(text) || text.hasPrefix($0) }) {
        return place + 1
      }
    }
    return nil
  }

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let welsh = [
    "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi",
    "hydref", "tachwedd", "rhagfyr",
  ]
}
