import Testing
import ThreatDomain

@testable import ExportSync

@Suite("A step of a mapping")
struct FieldStepTests {
  private let names: KnownNames

  init() throws { names = try CaseFile.names().known }

  /// The text after the steps that the words name; `nil` where it does not fit.
  private func result(_ steps: String, of text: String, isWhole: Bool = false) throws -> String? {
    var reader = try ExpressionReader("column \"A\" | \(steps)")
    let context = FieldStep.Context(
      maps: [:], names: names, isWhole: isWhole, today: Day("2019-04-05"))
    var text = text
    for step in try reader.rule().steps {
      do { text = try step.result(of: text, context) } catch { return nil }
    }
    return text
  }

  @Test(
    "lets no day through that has not come",
    arguments: [
      ("05/04/2019", "2019-04-05"), ("06/04/2019", nil), ("", ""), ("01/01/2091", nil),
    ])
  func past(_ text: String, expected: String?) throws {
    #expect(try result("day \"dd/mm/yyyy\" | past", of: text) == expected)
  }

  @Test(
    "takes a body that is no force for none, and a slip in a force's name for a fault",
    arguments: [
      ("Kent", "kent"), ("Kent Police", "kent"), ("SWROCU", ""), ("Action Fraud", ""),
      ("NCA", ""), ("Kent and Essex Serious Crime Directorate", ""), ("Wales", ""),
      ("Northern Ireland", ""), ("Dorsett", nil), ("Merseysde Police", nil),
      ("Avon and Sommerset", nil),
      ("Glocestershire", nil),
    ])
  func forceOrNothing(_ text: String, expected: String?) throws {
    #expect(try result("force or nothing", of: text) == expected)
  }

  @Test(
    "reads a day in the forms that the mapping names",
    arguments: [
      ("day \"dd/mm/yyyy\"", "01/03/2019", "2019-03-01"),
      ("day \"dd/mm/yyyy\"", "1/3/2019", "2019-03-01"),
      ("day \"dd-mm-yyyy\"", "31-12-2018", "2018-12-31"),
      ("day \"d mmm yyyy\"", "5 Jun 2018", "2018-06-05"),
      ("day \"d mmm yyyy\"", "5 September 2018", "2018-09-05"),
      ("day \"d mmm yyyy\"", "5 Sept 2018", "2018-09-05"),
      ("day \"d mmm yyyy\"", "5 Mehefin 2018", "2018-06-05"),
      ("day \"d mmm yyyy\"", "5 Chwe 2018", "2018-02-05"),
      ("day \"d-mmm-yy\"", "1-Mar-19", "2019-03-01"),
      ("day \"yyyy-mm-dd\"", "2019-03-01T00:00:00", "2019-03-01"),
      ("day \"dd/mm/yyyy\"", "01/03/2019 00:00", "2019-03-01"),
      ("day \"dd/mm/yyyy\"", "30/02/2019", nil), ("day \"dd/mm/yyyy\"", "03/31/2019", nil),
      ("day \"dd/mm/yyyy\"", "01/03/19", nil), ("day \"dd/mm/yyyy\"", "01/03/2019 14:30", nil),
      ("day \"d mmm yyyy\"", "5 Ju 2018", nil), ("day \"dd/mm/yyyy\"", "0/1/2019", nil),
      ("day \"dd/mm/yyyy\", \"yyyy-mm-dd\"", "2019-03-01", "2019-03-01"),
      ("month \"mmm yyyy\"", "March 2019", "2019-03"),
      ("month \"dd/mm/yyyy\"", "31/03/2019", "2019-03"), ("month \"yyyy-mm\"", "2019-13", nil),
      ("year-ending \"dd-mm-yyyy\"", "30-12-2017", "YE-2017-12"),
      ("year-ending \"mmm yyyy\"", "Mar 2019", "YE-2019-03"),
    ] as [(String, String, String?)])
  func days(_ steps: String, _ text: String, expected: String?) throws {
    #expect(try result(steps, of: text) == expected)
  }

  @Test(
    "reads a period as publications name it",
    arguments: [
      ("period", "2018", "2018"), ("period", "2018-19", "FY-2018-19"),
      ("period", "2018/19", "FY-2018-19"), ("period", "2018-2019", "FY-2018-19"),
      ("period", "FY 2018-19", "FY-2018-19"), ("period", "YE Mar 2019", "YE-2019-03"),
      ("period", "year ending March 2019", "YE-2019-03"),
      ("period", "year to Apr 2021", "YE-2021-04"),
      ("period", "12 months to Apr 2019", "YE-2019-04"),
      ("period", "Nov 2020-Oct 2021", "YE-2021-10"), ("period", "2018-Q3", "2018-Q3"),
      ("period", "2019-03", "2019-03"), ("period", "2018-20", nil), ("period", "2011-12", nil),
      ("period", "Nov 2020-Nov 2021", nil), ("period", "2014-16 three years", nil),
      ("financial-year", "2011-12", "FY-2011-12"), ("financial-year", "2018", nil),
      ("financial-year", "1999-00", "FY-1999-00"), ("financial-year", "2018-2020", nil),
    ] as [(String, String, String?)])
  func periods(_ steps: String, _ text: String, expected: String?) throws {
    #expect(try result(steps, of: text) == expected)
  }

  @Test(
    "reads a number without losing a digit",
    arguments: [
      ("number", "1,234", "1234"), ("number", "1 234 567", "1234567"),
      ("number", "1\u{A0}234", "1234"), ("number", "-53", "-53"), ("number", "(53)", "-53"),
      ("number", "\u{2212}53", "-53"), ("number", "2.40", "2.40"), ("number", "007", "7"),
      ("number", "+5", "5"), ("number", "12345678901234567890", "12345678901234567890"),
      ("number", "1,23", nil), ("number", "1234,567", nil), ("number", "", ""),
      ("number", "about 5", nil), ("number", "5.", nil), ("number", ".5", nil),
      ("number", "1e3", nil), ("number", "12-", nil), ("percent", "2.4%", "2.4"),
      ("percent", "2.4 %", "2.4"), ("pounds", "£1,234.56", "123456"),
      ("pounds", "£1,234.5", "123450"),
      ("pounds", "80000", "8000000"), ("pounds", "£1.2m", "120000000"),
      ("pounds", "£45k", "4500000"),
      ("pounds", "2.3bn", "230000000000"), ("pounds", "GBP 12", "1200"),
      ("pounds", "-£5.25", "-525"),
      ("pounds", "(£5.25)", "-525"), ("pounds", "£0.005", nil), ("pounds", "c. £5k", nil),
      ("pounds", "£1.2345678m", "123456780"), ("pounds", "£1.234567891m", nil),
      ("pence", "12,345p", "12345"), ("pence", "12.5", nil),
    ] as [(String, String, String?)])
  func numbers(_ steps: String, _ text: String, expected: String?) throws {
    #expect(try result(steps, of: text) == expected)
  }

  @Test("drops the zeros of a fraction in a column of whole numbers, and no other fraction")
  func whole() throws {
    #expect(try result("number", of: "12.00", isWhole: true) == "12")
    #expect(try result("number", of: "12.50", isWhole: true) == "12.50")
  }

  @Test(
    "finds the id of a name",
    arguments: [
      ("force", "Devon and Cornwall", "devon-and-cornwall"),
      ("force", "Devon & Cornwall Police", "devon-and-cornwall"),
      ("force", "avon and somerset constabulary", "avon-and-somerset"),
      ("force", "Dyfed Powys", "dyfed-powys"), ("force", "Heddlu Dyfed-Powys", "dyfed-powys"),
      ("force", "Heddlu Gogledd Cymru", "north-wales"),
      ("force", "Metropolitan Police", "metropolitan"),
      ("force", "City of London (incl. funded units)", "city-of-london"),
      ("force", "kent", "kent"), ("force", "CIFAS", nil), ("force or nothing", "CIFAS", ""),
      ("force", "Police", nil), ("region", "South West", "sw"), ("region", "SWROCU", "sw"),
      ("region", "yorkshire & the humber", "yh"), ("region", "sw", "sw"), ("region", "North", nil),
      ("fraud-type", "NFIB3A", "NFIB3A"), ("fraud-type", "nfib 3a", "NFIB3A"),
      ("fraud-type", "3A", "NFIB3A"), ("fraud-type", "Mandate fraud", "NFIB5D"),
      ("fraud-type", "No such fraud", nil),
    ] as [(String, String, String?)])
  func ids(_ steps: String, _ text: String, expected: String?) throws {
    #expect(try result(steps, of: text) == expected)
  }

  @Test(
    "makes flags, codes and plain text",
    arguments: [
      ("yes-no", "Yes", "1"), ("yes-no", "N", "0"), ("yes-no", "Oes", "1"),
      ("yes-no", "perhaps", nil),
      ("id \"OP-\"", "Alder 2/19", "OP-Alder-2-19"), ("id", "!!", nil),
      ("id", String(repeating: "a", count: 65), nil), ("one-line", "a\r\nb", "a b"),
      ("upper", "p1", "P1"), ("lower", "P1", "p1"),
    ] as [(String, String, String?)])
  func others(_ steps: String, _ text: String, expected: String?) throws {
    #expect(try result(steps, of: text) == expected)
  }
}
