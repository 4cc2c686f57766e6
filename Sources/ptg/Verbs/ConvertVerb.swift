import ThreatDomain
import CellCanvas
import ExportSync
import Platform
import Wording

/// The verb `ptg convert MAPPING FILE --out DIR`: somebody's own file into tables, by a mapping.
struct ConvertVerb: Verb {
  static let name = "convert"
  static let summary = Term.verb(.convert)
  static let operands: Term? = .operand(.afterConvert)
  static let details: [Term] = [
    .verb(.convertMapping), .verb(.convertMisfits), .verb(.convertFolder),
  ]
  static let options: [OptionName] = [
    .out, .check, .set, .acceptLoss, .add, .format, .encoding, .reference,
  ]
  static let optionTerms: [OptionName: Term] = [
    .out: .option(.convertOut), .check: .option(.convertCheck), .set: .option(.convertSet),
    .format: .option(.convertFormat), .encoding: .option(.convertEncoding),
  ]

  /// The word for the mapping; `nil` for the list of those that ship with ptg.
  let mapping: String?
  /// The file to convert; empty for the list.
  let file: String
  let out: String?
  let isCheck: Bool
  /// Whether rows that do not fit may be left out.
  let acceptsLoss: Bool
  /// Whether the rows may go behind those of tables that are there.
  let addsRows: Bool
  let form: PublishVerb.CheckForm
  let encoding: SheetEncoding?
  let reference: String?
  let settings: [String: String]

  init(_ arguments: inout Arguments) throws(UsageError) {
    mapping = arguments.nextIfAny()
    let file = arguments.nextIfAny()
    out = try arguments.text(.out, expected: .expected(.folder))
    isCheck = arguments.has(.check)
    acceptsLoss = arguments.has(.acceptLoss)
    addsRows = arguments.has(.add)
    form =
      try arguments.value(
        .format, oneOf: PublishVerb.CheckForm.allCases.map(\.rawValue),
        PublishVerb.CheckForm.init(rawValue:)) ?? .text
    encoding = try arguments.value(.encoding, oneOf: SheetEncoding.allCases.map(\.rawValue)) {
      SheetEncoding(rawValue: $0.lowercased())
    }
    reference = try arguments.text(.reference, expected: .expected(.folder))
    settings = try ConvertVerb.settings(arguments)
    self.file = file ?? ""
    guard let mapping else { return }
    if file == nil { throw UsageError { $0.say.convertNeedsFile(mapping) } }
    if out == nil, !isCheck { throw UsageError { $0.say.convertNeedsFolder } }
  }

  /// `region=sw,lead=SWROCU`.
  private static func settings(_ arguments: Arguments) throws(UsageError) -> [String: String] {
    var settings: [String: String] = [:]
    for part in (arguments.argument(.set) ?? "").split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else {
        throw UsageError { $0.say.setsByName(OptionName.set.typed, String(part)) }
      }
      settings[String(sides[0])] = String(sides[1])
    }
    return settings
  }

  func run(in environment: Environment) throws {
    let library = try MappingLibrary(environment)
    guard let word = mapping else {
      return try environment.say(
        ConvertVerb.list(try library.shipped(), environment.words).map { SafeText($0) })
    }
    let mapping = try library.mapping(named: word, in: environment)
    try check(mapping)
    let names = try names(in: environment)
    let report = try convert(mapping, names, in: environment)
    let refused = acceptsLoss ? 0 : report.rowsRefused
    if form == .csv { try environment.write(.output, report.csv) }
    let outcome = refused > 0 ? nil : try write(report, names, in: environment)
    if form == .text {
      let said = ConvertedWords(report: report, mapping: mapping, verb: self)
      try environment.say(said.lines(outcome, environment.words))
    }
    guard refused == 0 else { throw MisfitRows(rows: refused, of: report.rowsRead) }
  }

  /// Throws where `--set` names what the mapping does not know.
  private func check(_ mapping: Mapping) throws(UsageError) {
    let known = mapping.settings.map(\.name)
    for name in settings.keys.sorted() where !known.contains(name) {
      let near = KnownWords(known).meant(by: name)
      throw UsageError { $0.say.mappingSetsNo(name, mapping.name, near: near, known: known) }
    }
  }

  private func names(in environment: Environment) throws -> ConversionNames {
    let sample = try ResourceLocator(environment).find(.sampleExport)
    return try ConversionNames(
      reference: reference.map(environment.absolute), out: out.map(environment.absolute),
      shipped: ShippedTables(sample: sample))
  }

  private func convert(
    _ mapping: Mapping, _ names: ConversionNames, in environment: Environment
  ) throws -> ConversionReport {
    var order = Conversion.Order(mapping: mapping, file: environment.absolute(file))
    order.encoding = encoding
    order.settings = settings
    order.today = environment.now().day
    var conversion = Conversion(order, names: names)
    let progress = ProgressReport(environment)
    defer { progress.end() }
    return try conversion.run(progress: progress.update)
  }

  /// Writes the tables, or only looks whether they could be written; `nil` without a folder.
  private func write(
    _ report: ConversionReport, _ names: ConversionNames, in environment: Environment
  ) throws -> ConvertedFolder.Outcome? {
    guard let out else { return nil }
    let folder = ConvertedFolder(environment.absolute(out), addsRows: addsRows)
    return try isCheck
      ? folder.plan(report, names: names) : folder.write(report, names: names)
  }

  private static func list(_ mappings: [Mapping], _ words: Words) -> [String] {
    let width = mappings.map(\.name.count).max() ?? 0
    return mappings.map { mapping in
      let gap = String(repeating: " ", count: width - mapping.name.count)
      return "\(mapping.name)\(gap)  \(mapping.about(in: words.language))"
    } + [words.say.howToConvert]
  }
}

extension Mapping {
  /// What the mapping reads, in the language where it says so, else in English.
  func about(in language: Language) -> String {
    language == .welsh && !aboutInWelsh.isEmpty ? aboutInWelsh : about
  }
}

/// An error: rows of a file did not fit, already written line by line.
struct MisfitRows: WordedError, Equatable {
  let rows: Int
  let of: Int

  func text(in words: Words) -> String { words.say.misfitsStopped(rows, of: of) }
}
