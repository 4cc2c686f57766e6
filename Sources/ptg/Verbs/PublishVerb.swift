import CellCanvas
import ExportFormat
import ExportSync
import ThreatDomain
import Wording

/// The verb `ptg publish FOLDER --out DIR --key FILE`: it makes a signed export from the centre's
/// tables.
struct PublishVerb: Verb {
  static let name = "publish"
  static let summary = "check the centre's tables and publish them as a signed export"
  static let operands = "FOLDER"
  static let details = [
    "FOLDER holds one CSV file a table, such as demand.csv, with its columns in the export's order. "
      + "The tables are checked as any reader would; then the export appears in DIR whole, or not at "
      + "all. Months that did not change keep their object, and nobody fetches them again.",
    "A closed month that changed since it was published needs --reason TEXT, which every reader "
      + "sees; so does any month that had rows and now has none. Each recipient has a DIR of its own.",
    "A month that a table lacks, and a force whose rows stopped after rows in 9 of 12 months, are a "
      + "return that is missing: boards say 'no return yet', never zero. ptg names them and publishes "
      + "only with --accept-silence TEXT, which the manifest keeps as ptg:silence. A count of a force "
      + "that changed by more than half on the month before is named too.",
    "\(Table.neededInWords) A table without a file, or with no row, is published as not supplied, and "
      + "boards say so; one that is known to have no row needs --empty. 'ptg template' writes the "
      + "tables to fill.",
    "--check needs no key and publishes nothing: it says every fault of every row, missing returns, "
      + "changes over half and what --recipient does not get, as text or as --format csv. It ends with "
      + "status 65 where 'ptg publish' would refuse the tables.",
  ]
  static let options: [OptionName] = [
    .check, .format, .out, .key, .expires, .recipient, .epoch, .title, .reason, .acceptSilence,
    .empty, .encoding,
  ]

  let folder: String
  /// How to say what a check finds; `nil` where the tables are published.
  let check: CheckForm?
  /// The folder that clients read; empty for a check alone.
  let out: String
  /// The file of the key; empty for a check alone.
  let key: String
  let recipient: Scope
  let daysUntilExpiry: Int
  let epoch: Int?
  let title: String?
  let reason: String?
  let encoding: TableEncoding
  let acceptedSilence: String?
  /// The tables that have no rows, as the centre knows.
  let empty: Set<String>

  init(_ arguments: inout Arguments) throws(UsageError) {
    folder = try arguments.next("FOLDER")
    check = try CheckForm(arguments)
    let (out, key) = try PublishVerb.places(arguments)
    if check == nil, out == nil {
      throw UsageError("ptg publish needs --out DIR: the folder that clients read")
    }
    if check == nil, key == nil {
      throw UsageError("ptg publish needs --key FILE: the key to sign with")
    }
    self.out = out ?? ""
    self.key = key ?? ""
    recipient =
      try arguments.value(
        .recipient, expected: "national, region:ID or force:ID", Scope.init(recipient:))
      ?? .national
    daysUntilExpiry =
      try arguments.value(.expires, expected: "days from 1 to 36500") {
        Int($0).flatMap { (1...36_500).contains($0) ? $0 : nil }
      } ?? 45
    epoch = try arguments.value(.epoch, expected: "a whole number from 1") {
      Int($0).flatMap { (1...999_999_999).contains($0) ? $0 : nil }
    }
    title = try PublishVerb.words(.title, arguments)
    reason = try PublishVerb.words(.reason, arguments)
    let known = TableEncoding.allCases.map(\.rawValue).joined(separator: " or ")
    encoding =
      try arguments.value(.encoding, expected: known) { TableEncoding(rawValue: $0.lowercased()) }
      ?? .utf8
    acceptedSilence = try PublishVerb.words(.acceptSilence, arguments)
    empty = try PublishVerb.tables(.empty, arguments)
  }

  private static func places(
    _ arguments: Arguments
  ) throws(UsageError) -> (out: String?, key: String?) {
    (
      try arguments.text(.out, expected: "a folder"),
      try arguments.text(.key, expected: "the file of a key")
    )
  }

  /// The tables in an option, joined by commas.
  private static func tables(
    _ option: OptionName, _ arguments: Arguments
  ) throws(UsageError) -> Set<String> {
    let names = (arguments.argument(option) ?? "").split(separator: ",").map(String.init)
    let known = tableCatalogue.map(\.name)
    for name in names where !known.contains(name) {
      throw UsageError(
        "\(option.typed): there is no table '\(name)'.\(KnownWords(known).question(about: name)) "
          + "'ptg help tables' lists them")
    }
    return Set(names)
  }

  private static func words(
    _ option: OptionName, _ arguments: Arguments
  ) throws(UsageError) -> String? {
    try arguments.value(option, expected: "words, at most 200 bytes on one line") { text in
      let isLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      return isLine && text.contains { !$0.isWhitespace } && text.utf8.count <= 200 ? text : nil
    }
  }

  func run(in environment: Environment) throws {
    if let check { return try run(check, in: environment) }
    let agent = environment.variable("SSH_AUTH_SOCK")
    var order = Publication.Order(
      tables: environment.absolute(folder), out: environment.absolute(out),
      key: SigningKey(path: environment.absolute(key), agent: agent))
    order.recipient = recipient
    order.daysUntilExpiry = daysUntilExpiry
    order.epoch = epoch
    order.title = title
    order.reason = reason
    order.encoding = encoding
    order.acceptedSilence = acceptedSilence
    order.empty = empty
    let outcome = try Publication(order, now: environment.now()).run()
    for note in outcome.notes { environment.complain(note) }
    try environment.say(PublishVerb.summary(of: outcome))
  }

  private static func summary(of outcome: Publication.Outcome) -> [SafeText] {
    let words = Words(.english)
    let restated = outcome.restated.map { SnapshotFacts.line("Restated", $0) }
    let lacking = outcome.notSupplied.joined(separator: ", ")
    return [
      SnapshotFacts.line(
        "Published", "export \(outcome.serial) (epoch \(outcome.epoch)) for \(outcome.recipient)"),
      SnapshotFacts.line("Rows", words.count(outcome.rows)),
      SnapshotFacts.line(
        "Objects",
        "\(words.count(outcome.objects)), of them \(words.count(outcome.unchanged)) unchanged"),
      SnapshotFacts.line("Expires", outcome.expires),
      SnapshotFacts.line("Signed by", "key \(outcome.signer)"),
    ] + restated + (lacking.isEmpty ? [] : [SafeText("Not supplied: \(lacking)")])
  }
}
