import Testing
import ThreatDomain

@testable import Wording

@Suite("Numbers and dates")
struct WordsNumbersTests {
  private let words = Words(.english)

  @Test(
    "have thousands apart",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (43_717, "43,717"),
      (314_403, "314,403"), (1_234_567, "1,234,567"), (-1, "-1"), (-1000, "-1,000"),
      (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func count(number: Int, expected: String) {
    #expect(words.count(number) == expected)
  }

  @Test(
    "have as many places as asked for, rounded, and no minus before nought",
    arguments: [
      (0, 0, "0"), (1234.56, 1, "1,234.6"), (1234.56, 0, "1,235"), (0.05, 1, "0.1"),
      (2.005, 1, "2.0"), (-0.04, 1, "0.0"), (-3.25, 1, "-3.3"), (9.99, 1, "10.0"), (12, 2, "12.00"),
      (1.002, 3, "1.002"), (.nan, 1, "-"), (.infinity, 0, "-"),
    ] as [(Double, Int, String)])
  func decimal(number: Double, places: Int, expected: String) {
    #expect(words.decimal(number, places: places) == expected)
  }

  @Test(
    "show a share with a place below ten, without from ten on",
    arguments: [
      (0, "0.0%"), (0.061, "6.1%"), (0.0994, "9.9%"), (0.0996, "10%"), (0.124, "12%"),
      (1, "100%"), (-0.034, "-3.4%"), (2.5, "250%"),
    ] as [(Double, String)])
  func percent(share: Double, expected: String) {
    #expect(words.percent(share) == expected)
  }

  @Test(
    "show a change with its sign",
    arguments: [(0.12, "+12%"), (-0.034, "-3.4%"), (0, "0.0%"), (0.00001, "0.0%")]
      as [(Double, String)])
  func change(fraction: Double, expected: String) {
    #expect(words.say.change(.fraction(fraction)) == expected)
  }

  @Test(
    "show money short, and never a thousand of a unit",
    arguments: [
      (0, "£0"), (49, "£0"), (50, "£1"), (8_700, "£87"), (99_949, "£999"), (99_950, "£1k"),
      (99_999, "£1k"), (100_000, "£1k"), (41_000_000, "£410k"), (99_949_999, "£999k"),
      (99_950_000, "£1.0m"), (190_000_000, "£1.9m"), (994_900_000, "£9.9m"),
      (995_000_000, "£10m"), (99_949_000_000, "£999m"), (99_950_000_000, "£1.0bn"),
      (-8_700, "-£87"),
    ] as [(Int64, String)])
  func money(pence: Int64, expected: String) {
    #expect(words.money(Pence(pence)) == expected)
  }

  @Test(
    "say every digit of an answer, as numbers are written",
    arguments: [
      (480, "480"), (2697.25, "2,697.25"), (-0.5, "-0.5"), (4.861309526939659, "4.861309526939659"),
      (0, "0"),
    ])
  func exact(_ number: Double, expected: String) {
    #expect(Words(.english).exact(number) == expected)
  }

  @Test("say of an answer that the board says it too, or how the board shows it")
  func answers() {
    let words = Words(.english)
    #expect(words.say.sameAnswer("480", shownAs: nil) == "480 (matches the board)")
    #expect(
      words.say.sameAnswer("4.8613", shownAs: "4.86") == "4.8613 (the board shows 4.86)")
  }

  @Test("name days and months in both languages")
  func dates() {
    let day = Day(year: 2019, month: 2, dayOfMonth: 12)
    let welsh = Words(.welsh)
    #expect(words.day(day) == "12 Feb 2019" && welsh.day(day) == "12 Chw 2019")
    #expect(words.shortDay(day) == "12 Feb" && welsh.shortDay(day) == "12 Chw")
    #expect(words.month(day.month) == "Feb 2019" && welsh.month(day.month) == "Chw 2019")
    #expect(words.longMonth(day.month) == "February 2019")
    #expect(welsh.longMonth(day.month) == "Chwefror 2019")
    #expect(words.initial(of: day.month) == "F" && welsh.initial(of: day.month) == "C")
  }

  @Test(
    "have twelve names of months, short ones of at most four letters", arguments: Language.allCases)
  func months(language: Language) throws {
    let words = Words(language)
    let months = try (1...12).map { try #require(Month(year: 2019, month: $0)) }
    #expect(Set(months.map(words.longMonth)).count == 12)
    #expect(Set(months.map(words.shortName)).count == 12)
    #expect(months.map(words.shortName).allSatisfy { (3...4).contains($0.count) })
    #expect(months.map(words.longMonth).allSatisfy { $0.hasSuffix(" 2019") })
  }

  @Test("count one thing in the singular")
  func plurals() {
    #expect([0, 1, 2, 1000].map(words.say.days) == ["0 days", "1 day", "2 days", "1,000 days"])
    #expect(
      [0, 1, 2].map(words.say.investigations) == [
        "0 investigations", "1 investigation", "2 investigations",
      ])
    #expect(words.say.victims(1, vulnerable: 1) == "1 victim (1 vulnerable)")
    #expect(words.say.victims(14, vulnerable: 5) == "14 victims (5 vulnerable)")
    #expect(
      words.say.threatsWithoutPlan(1, of: 1)
        == "1 of 1 threat lacks a plan under one or more of the 4Ps.")
    #expect(
      words.say.threatsWithoutPlan(1, of: 7)
        == "1 of 7 threats lacks a plan under one or more of the 4Ps.")
    #expect(
      words.say.threatsWithoutPlan(3, of: 7)
        == "3 of 7 threats lack a plan under one or more of the 4Ps.")
    #expect(
      words.say.threatsWithoutPlan(0, of: 7) == "Every threat has a plan under each of the 4Ps.")
    #expect(words.say.review(everyDays: 0) == "review at each meeting")
    #expect(words.say.review(everyDays: 28) == "review every 28 days")
  }

  @Test("make a sentence of words")
  func sentence() {
    #expect(
      words.sentence("no unusual change (within expected range)")
        == "No unusual change (within expected range).")
    #expect(
      words.say.printed(by: "secretary", on: Day(year: 2019, month: 4, dayOfMonth: 5))
        == "printed by secretary on 5 Apr 2019")
    #expect(
      words.say.printed(by: nil, on: Day(year: 2019, month: 4, dayOfMonth: 5))
        == "printed on 5 Apr 2019")
  }

  @Test(
    "become a sentence with a capital, one full stop and single blanks",
    arguments: [
      ("no owner", "No owner."), ("Kept back.", "Kept back."), ("two  blanks ; ", "Two blanks."),
      ("why?", "Why?"), ("", ""), ("...", ""), ("£5.", "£5."),
    ])
  func asSentence(_ text: String, expected: String) {
    #expect(words.asSentence(text) == expected)
  }

  @Test("say the course of a line by its ends and extremes, and a single month alone")
  func course() {
    let points = [("Jan", "4"), ("Feb", "9"), ("Mar", "2"), ("Apr", "5")]
      .map { (label: $0.0, value: $0.1) }
    #expect(
      words.say.course(of: points, highest: 1, lowest: 2)
        == "from 4 for Jan to 5 for Apr; highest 9 for Feb, lowest 2 for Mar")
    #expect(words.say.course(of: [points[0]], highest: 0, lowest: 0) == "4 for Jan")
  }

  @Test("say two numbers for a change on a small base, and keep small ones back where it is safe")
  func smallBase() {
    #expect(words.say.change(.counts(now: 6, before: 1)) == "6, was 1")
  }

  @Test("say how a month compares with the year before, where that is known")
  func demand() throws {
    let month = try #require(Month("2019-03"))
    let total = DemandCount(
      reports: 2914, cyberReports: 1, repeatVictims: 1, vulnerableVictims: 1,
      loss: Pence(1_820_000_000))
    #expect(
      words.say.demandSentence(
        total, loss: "£18m", month: month, onYearBefore: .fraction(0.11))
        == "2,914 reports in March 2019, up 11% on March 2018, with a loss of £18m."
    )
    #expect(
      words.say.demandSentence(total, loss: "£18m", month: month, onYearBefore: nil)
        == "2,914 reports in March 2019, with a loss of £18m.")
  }

  @Test("say outcomes so that nobody reads a rate, and one report as one")
  func outcomes() throws {
    let outcomes = OutcomeRatio(referred: 160, judicial: 0, other: 2)
    #expect(
      words.say.outcomes(outcomes, year: "2018-19")
        == "2018-19: 160 crimes referred, 0 judicial and 2 other outcomes returned.")
    #expect(
      [1, 2, 5].map { words.say.threatSignal("Pension", reports: $0, signal: "usual") }
        == [1, 2, 5].map { "Pension: \($0) report\($0 == 1 ? "" : "s") this month, usual." })
  }
}

@Suite("A signal in words")
struct WordsSignalsTests {
  private static func signal(_ kind: Signal.Kind, _ direction: Signal.Direction) -> Judgement {
    .signal([Signal(kind: kind, direction: direction, bound: 1411.6)])
  }

  @Test(
    "says which way, against what, short and as a sentence",
    arguments: [
      (signal(.outsideLimit, .high), "above 1,412", "high: above its limit of 1,412"),
      (signal(.outsideLimit, .low), "below 1,412", "low: below its limit of 1,412"),
      (signal(.shift(length: 8), .high), "8 above mean", "high: 8 months above its mean of 1,412"),
      (signal(.shift(length: 7), .low), "7 below mean", "low: 7 months below its mean of 1,412"),
      (signal(.trend(length: 8), .high), "8 rising", "rising for 8 months"),
      (signal(.trend(length: 7), .low), "7 falling", "falling for 7 months"),
      (
        signal(.nearLimit, .high), "near 1,412", "high: two of three months near its limit of 1,412"
      ),
      (signal(.nearLimit, .low), "near 1,412", "low: two of three months near its limit of 1,412"),
      (.usual, "usual", "no unusual change (within expected range)"),
      (
        .seasonal, "seasonal",
        "seasonal: compare with the same month last year, an expected range would mislead"
      ),
      (.tooFewMonths(have: 9, need: 12), "9 of 12 months", "too few months to judge: 9 of 12"),
      (.tooFewReports(mean: 3.25), "few", "too few reports to judge: 3.3 a month"),
    ])
  func words(judgement: Judgement, short: String, sentence: String) {
    #expect(Words(.english).say.shortSignal(judgement) == short)
    #expect(Words(.english).say.signal(judgement) == sentence)
  }

  @Test("says every rule that was met")
  func several() {
    let signals = [
      Signal(kind: .outsideLimit, direction: .high, bound: 412),
      Signal(kind: .trend(length: 8), direction: .high, bound: 100),
    ]
    #expect(Words(.english).say.shortSignal(.signal(signals)) == "above 412")
    #expect(
      Words(.english).say.signal(.signal(signals))
        == "high: above its limit of 412; rising for 8 months")
  }
}
