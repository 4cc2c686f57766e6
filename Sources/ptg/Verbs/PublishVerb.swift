import CellCanvas
import ExportFormat
import ExportSync
import ThreatDomain
import Wording

/// The verb `ptg publish FOLDER --out DIR --key FILE`: it makes a signed export from the centre's
/// tables.
struct PublishVerb: Verb {
  static let name = "publish"
  static let summary = Term.verb(.publish)
  static let operands: Term? = .operand(.tables)
  static let details: [Term] = [
    .verb(.publishTables), .verb(.publishClosed), .verb(.publishSilence), .verb(.publishAbsent),
    .verb(.publishCheck),
  ]
  static let options: [OptionName] = [
    .check, .format, .out, .key, .expires, .recipient, .epoch, .reportsTo, .title, .reason,
    .acceptSilence,
    .empty, .encoding, .changes,
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
  /// Who counts the reports.
  let countedBy: String?
  let reason: String?
  let encoding: TableEncoding
  let acceptedSilence: String?
  /// The tables that have no rows, as the centre knows.
  let empty: Set<String>
  /// The folder of the change set that is laid over the tables; `nil` for none.
  let changes: String?

  init(_ arguments: inout Arguments) throws(UsageError) {
    folder = try arguments.next(.operand(.tables))
    check = try CheckForm(arguments)
    let out = try arguments.text(.out, expected: .expected(.folder))
    let key = try arguments.text(.key, expected: .expected(.keyFile))
    if check == nil, out == nil { throw UsageError { $0.say.publishNeedsFolder } }
    if check == nil, key == nil { throw UsageError { $0.say.publishNeedsKey } }
    self.out = out ?? ""
    self.key = key ?? ""
    recipient =
      try arguments.value(
        .recipient, expected: .expected(.recipient), Scope.init(recipient:))
      ?? .national
    daysUntilExpiry =
      try arguments.value(.expires, expected: .expected(.days)) {
        Int($0).flatMap { (1...36_500).contains($0) ? $0 : nil }
      } ?? 45
    epoch = try arguments.value(.epoch, expected: .expected(.wholeNumber)) {
      Int($0).flatMap { (1...999_999_999).contains($0) ? $0 : nil }
    }
    title = try PublishVerb.words(.title, arguments)
    countedBy = try arguments.value(.reportsTo, expected: .expected(.line)) {
      PublishVerb.line($0, most: 60)
    }
    reason = try PublishVerb.words(.reason, arguments)
    encoding =
      try arguments.value(.encoding, expected: .expected(.encoding)) {
        TableEncoding(rawValue: $0.lowercased())
      }
      ?? .utf8
    acceptedSilence = try PublishVerb.words(.acceptSilence, arguments)
    empty = try PublishVerb.tables(.empty, arguments)
    changes = try arguments.text(.changes, expected: .expected(.folder))
  }

  /// The tables in an option, joined by commas.
  private static func tables(
    _ option: OptionName, _ arguments: Arguments
  ) throws(UsageError) -> Set<String> {
    let names = (arguments.argument(option) ?? "").split(separator: ",").map(String.init)
    for name in names where Table.named(name) == nil {
      throw Table.unknown(name, after: option)
    }
    return Set(names)
  }

  private static func words(
    _ option: OptionName, _ arguments: Arguments
  ) throws(UsageError) -> String? {
    try arguments.value(option, expected: .expected(.line)) { line($0, most: 200) }
  }

  /// The text, where it is one line with something on it and at most `most` bytes long.
  private static func line(_ text: String, most: Int) -> String? {
    let isLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    return isLine && text.contains { !$0.isWhitespace } && text.utf8.count <= most ? text : nil
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
    order.countedBy = countedBy
    order.reason = reason
    order.encoding = encoding
    order.acceptedSilence = acceptedSilence
    order.empty = empty
    order.changes = try changeSet(environment)
    let outcome = try Publication(order, now: environment.now()).run()
    for note in outcome.notes { environment.complain(note) }
    try environment.say(PublishVerb.summary(of: outcome, environment.words))
  }

  /// The change set that was asked for; an empty one where none was.
  func changeSet(_ environment: Environment) throws -> ChangeSet {
    try changes.map { try ChangeSet(readFrom: environment.absolute($0)) } ?? ChangeSet()
  }

  private static func summary(of outcome: Publication.Outcome, _ words: Words) -> [SafeText] {
    let published = words.say.publishedAs(
      export: outcome.serial, epoch: outcome.epoch, for: "\(outcome.recipient)")
    let objects = words.say.objectsPublished(outcome.objects, unchanged: outcome.unchanged)
    let lines: [(Term, String)] = [
      (.status(.published), published), (.status(.rows), words.count(outcome.rows)),
      (.status(.objects), objects), (.status(.expires), outcome.expires),
      (.status(.signedBy), words.say.key(outcome.signer)),
    ]
    let lacking = outcome.notSupplied
    return (lines + outcome.restated.map { (.status(.restated), $0) })
      .map { SnapshotFacts.line($0, $1, words) }
      + (lacking.isEmpty ? [] : [SafeText(words.say.tablesNotSupplied(lacking))])
  }
}
