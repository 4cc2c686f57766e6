import Platform
import Testing

@Suite("The option scanner")
struct OptionScannerTests {
  private let scanner = OptionScanner([
    OptionScanner.Rule("month", short: "m", takesArgument: true),
    OptionScanner.Rule("safe", short: "S"), OptionScanner.Rule("sample"),
  ])

  @Test(
    "reads options before and after the other words",
    arguments: [
      ["--month=2019-03", "print", "grid"], ["--month", "2019-03", "print", "grid"],
      ["print", "grid", "--month", "2019-03"], ["print", "--month=2019-03", "grid"],
      ["-m2019-03", "print", "grid"], ["print", "-m", "2019-03", "grid"],
      ["--mon", "2019-03", "print", "grid"], ["--month=2019-03", "--", "print", "grid"],
    ])
  func places(words: [String]) throws {
    let scan = try scanner.scan(words)
    #expect(scan.options == [OptionScanner.Option("month", "2019-03")])
    #expect(scan.operands == ["print", "grid"])
  }

  @Test("takes short options together, and words after -- as they are")
  func together() throws {
    let scan = try scanner.scan(["-Sm", "2019-03", "-", "", "--", "--safe", "-m"])
    #expect(
      scan.options == [OptionScanner.Option("safe"), OptionScanner.Option("month", "2019-03")])
    #expect(scan.operands == ["-", "", "--safe", "-m"])
  }

  @Test(
    "names the word that it cannot read",
    arguments: [
      (["--colour"], OptionScanner.Fault.unknown("--colour")),
      (["--colour=red"], .unknown("--colour")), (["grid", "-x"], .unknown("-x")),
      (["-Sx"], .unknown("-x")), (["-é"], .unknown("-é")), (["--=x"], .unknown("--")),
      (["grid", "--month"], .missingArgument("--month")), (["-m"], .missingArgument("-m")),
      (["--safe=yes"], .unexpectedArgument("--safe")),
      (["--sa"], .ambiguous("--sa", matches: ["--safe", "--sample"])),
    ])
  func faults(words: [String], fault: OptionScanner.Fault) {
    #expect(throws: fault) { try scanner.scan(words) }
  }

  @Test("gives nothing for no words")
  func empty() throws {
    let scan = try scanner.scan([])
    #expect(scan.options.isEmpty)
    #expect(scan.operands.isEmpty)
  }
}
