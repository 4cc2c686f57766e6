import ThreatDomain

extension Notation {
  /// A figure of a score, with one decimal place unless it is whole: `18`, `4.5`.
  package func figure(_ number: Double) -> String {
    decimal(number, places: number.truncatingRemainder(dividingBy: 1) == 0 ? 0 : 1)
  }

  /// The days between an event and the one before it: `+14d`.
  package func later(_ days: Int) -> String { "+\(age(days))" }

  /// The title of a map: `Reports per 10,000 people · South West`.
  package func mapTitle(_ measure: String, of area: String) -> String { "\(measure) · \(area)" }

  /// The caption of a tile: `Kent: 4.2`.
  package func mapCaption(_ force: String, _ figure: String) -> String { "\(force): \(figure)" }

  /// A rate per 10,000 people: `12.4`, `4.86`.
  package func rate(_ rate: Double) -> String { decimal(rate, places: rate < 9.995 ? 2 : 1) }

  /// Money for each resident, from pence: `£0.52`.
  package func moneyPerHead(pence: Double) -> String { "£\(decimal(pence / 100, places: 2))" }

  /// A whole number with commas: `12,345`.
  package func count(_ number: Int?) -> String {
    number.map { count($0) } ?? self[.value(.unknown)]
  }

  package func count(_ number: Int) -> String {
    let grouped = grouped(String(number.magnitude))
    return number < 0 ? "-\(grouped)" : grouped
  }

  private func grouped(_ digits: some StringProtocol) -> String {
    var grouped = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }

  /// A published figure with the digits of its publication, and commas: `-1,234.50`.
  package func published(_ value: PublishedValue) -> String {
    (value.isNegative ? "-" : "") + grouped(value.whole) + (value.fraction.map { ".\($0)" } ?? "")
  }

  /// A number with all its digits: `480`, `4.861309526939659`.
  package func exact(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e15 else { return "\(number)" }
    let whole = number.rounded(.towardZero)
    guard number != whole else { return decimal(number, places: 0) }
    let digits = "\(number)".split(separator: ".", maxSplits: 1)
    // Very small numbers have an exponent.
    guard digits.count == 2, !digits[1].contains("e") else { return "\(number)" }
    return "\(number < 0 ? "-" : "")\(count(Int(whole.magnitude))).\(digits[1])"
  }

  /// A number with this many decimal places: `1,234.5`.
  package func decimal(_ number: Double, places: Int) -> String {
    guard number.isFinite, number.magnitude < 1e15 else { return "-" }
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = Int((number.magnitude * scale).rounded())
    let whole = count(scaled / Int(scale))
    let fraction = String(scaled % Int(scale))
    let padding = String(repeating: "0", count: max(0, places - fraction.count))
    let sign = number < 0 && scaled > 0 ? "-" : ""
    return places == 0 ? sign + whole : "\(sign)\(whole).\(padding)\(fraction)"
  }

  /// A share as a percentage: `12%`; below ten with one place, `6.1%`.
  package func percent(_ share: Double) -> String {
    let value = share * 100
    return "\(decimal(value, places: value.magnitude < 9.95 ? 1 : 0))%"
  }

  /// A change with its sign: `+12%`, `-3.4%`; none where it rounds to nothing.
  func signed(_ fraction: Double) -> String {
    let sign = fraction * 100 >= 0.05 ? "+" : ""
    return sign + percent(fraction)
  }

  /// Money in short: `£1.9m`, `£410k`, `£87`.
  ///
  /// The unit is chosen after rounding.
  package func money(_ pence: Pence) -> String {
    let pounds = Double(pence.amount.magnitude) / 100
    let sign = pence.amount <= -50 ? "-" : ""
    let short =
      switch pounds {
      case 999_500_000...: "£\(decimal(pounds / 1e9, places: 1))bn"
      case 9_950_000...: "£\(decimal(pounds / 1e6, places: 0))m"
      case 999_500...: "£\(decimal(pounds / 1e6, places: 1))m"
      case 999.5...: "£\(decimal(pounds / 1e3, places: 0))k"
      default: "£\(decimal(pounds, places: 0))"
      }
    return sign + short
  }

  /// A month in short: `Mar 2019`.
  package func month(_ month: Month) -> String { "\(shortName(of: month)) \(month.year)" }

  /// A month in full: `March 2019`.
  package func longMonth(_ month: Month) -> String {
    "\(MonthNames.long[language == .welsh ? 1 : 0][month.monthOfYear - 1]) \(month.year)"
  }

  /// The short name of a month: `Mar`.
  package func shortName(of month: Month) -> String {
    MonthNames.short[language == .welsh ? 1 : 0][month.monthOfYear - 1]
  }

  /// The first letter of a month, for a narrow column: `M`.
  package func initial(of month: Month) -> String { String(shortName(of: month).prefix(1)) }

  /// A date: `12 Feb 2019`.
  package func day(_ day: Day) -> String { "\(day.parts.dayOfMonth) \(month(day.month))" }

  /// A date without its year, for days within a year of the export: `12 Feb`.
  package func shortDay(_ day: Day) -> String {
    "\(day.parts.dayOfMonth) \(shortName(of: day.month))"
  }

  /// An age in days: `41d`.
  package func age(_ days: Int) -> String { "\(count(days))d" }

  /// A limit or a mean.
  ///
  /// Below 100 it has one decimal place, because there a single report matters.
  package func bound(_ bound: Double) -> String {
    decimal(bound, places: bound.magnitude < 100 ? 1 : 0)
  }

  /// A number of days, with one decimal place unless it is whole: `14d`, `14.5d`.
  package func days(_ number: Double) -> String { "\(figure(number))d" }

  /// A value, with the earlier value where it differs: `8`, `4 → 8`.
  package func value(_ value: Int, before: Int?) -> String {
    guard let before, before != value else { return count(value) }
    return "\(count(before)) → \(count(value))"
  }

  /// A factor: `×1.25`.
  package func times(_ factor: Double) -> String {
    let hundredths = Int((factor * 100).rounded())
    let places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2
    return "×\(decimal(factor, places: places))"
  }

  /// A weight, with at most two decimal places.
  package func weight(_ weight: Double) -> String { String(times(weight).dropFirst()) }
}

/// The names of months.
///
/// Source of the Welsh names: CLDR. `Chw` is shortened for February, because its short name has
/// five letters.
private enum MonthNames {
  static let long = [
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    [
      "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
      "Hydref", "Tachwedd", "Rhagfyr",
    ],
  ]

  static let short = [
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    ["Ion", "Chw", "Maw", "Ebr", "Mai", "Meh", "Gor", "Awst", "Medi", "Hyd", "Tach", "Rhag"],
  ]
}
