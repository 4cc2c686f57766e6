import ExportFormat
import Platform
import ThreatDomain

/// The centre's tables, reduced to the recipient's need to know, and in key order.
struct PublishedTables {
  let months: ClosedRange<Month>
  let notes: [String]
  /// The months and returns that the tables lack, for all recipients together.
  let silence: SilentReturns
  /// The tables that the centre does not hold; the export has no part of them.
  let notSupplied: [Table]
  /// What the manifest says is not supplied; see ``ReadTables/gaps``.
  let gaps: [String]
  /// The rows and references that were left out, because what they name is not in the export.
  let closures: [RecipientCut.Closure]
  private let rows: [String: [TableRow]]
  /// The months with rows for any recipient; a recipient without rows gets them as zero.
  private let knownMonths: [String: Set<Month>]

  /// - Parameter now: The month of an export in which no row has a month.
  init(_ read: ReadTables, recipient: Scope, now: Month) throws(PublishError) {
    let lacking = Set(read.notSupplied.map(\.name))
    guard var cut = RecipientCut(read.rows, to: recipient, lacking: lacking) else {
      throw .configuration(PublishedTables.unknown(recipient, read))
    }
    var rows: [String: [TableRow]] = [:]
    for table in tableCatalogue {
      rows[table.name] = KeyOrder(table).sorted(cut.rows(of: table))
    }
    self.rows = rows
    closures = tableCatalogue.flatMap { cut.closures[$0.name] ?? [] }
    months = read.months ?? now...now
    knownMonths = PublishedTables.months(of: read.rows)
    silence = read.silence
    notSupplied = read.notSupplied
    gaps = read.gaps
    notes = read.notes + PublishedTables.notes(on: closures, recipient) + silence.notes
  }

  private static func unknown(_ recipient: Scope, _ read: ReadTables) -> String {
    func ids(_ table: Table) -> [String] { (read.rows[table.name] ?? []).map { $0.fields[0] } }
    let known = ["national"] + ids(.region).map { "region:\($0)" } + ids(.force)
    let near = NearestWord.to(recipient.description, among: known)
    return "\(read.folder): found no '\(recipient)' in region.csv or force.csv, expected the "
      + "recipient there" + (near.map { "; perhaps \($0) was meant" } ?? "")
  }

  /// What a reader of the national export would miss without being told.
  private static func notes(on closures: [RecipientCut.Closure], _ recipient: Scope) -> [String] {
    recipient == .national ? RecipientCut.Closure.words(closures) : []
  }

  /// The months of each table, for all recipients together.
  private static func months(of read: [String: [TableRow]]) -> [String: Set<Month>] {
    var months: [String: Set<Month>] = [:]
    for table in tableCatalogue where table.partition != nil {
      months[table.name] = Set((read[table.name] ?? []).compactMap(table.month))
    }
    return months
  }

  /// Writes the unsigned export into the folder.
  ///
  /// - Returns: Problems for parts that are too large for a reader.
  func write(
    _ header: ExportHeader, to folder: String, history: inout MonthHistory
  ) throws(PlatformError) -> ProblemList {
    var writer = try ExportWriter(folder: folder, header: header)
    var problems = ProblemList()
    var counts: [String: Int64] = [:]
    for table in tableCatalogue where !header.notSupplied.contains(table.name) {
      for (part, rows) in parts(of: table, history) {
        counts[part.name] = Int64(rows.count)
        let bytes = try writer.add(part) { writer throws(PlatformError) in
          for row in rows { try writer.append(row.fields) }
        }
        if let problem = PublishedTables.problem(of: part, bytes: bytes) { problems.add(problem) }
      }
    }
    try writer.finish { part, hash in
      history.reason(for: part, sha256: hash, rows: counts[part.name] ?? 0)
    }
    return problems
  }

  /// The problem of a part of that size; `nil` where readers accept it.
  static func problem(of part: PublishedPart, bytes: Int64) -> ExportProblem? {
    guard bytes > ManifestRules.largestObject else { return nil }
    return ExportProblem(
      file: part.table.fileName, member: part.month.map { "\($0)" },
      found: "\(bytes) bytes",
      expected: "at most \(ManifestRules.largestObject)"
        + (part.month == nil ? " a table" : " of one month"))
  }

  /// The parts of a table in order; a closed month is sealed.
  private func parts(of table: Table, _ history: MonthHistory) -> [(PublishedPart, [TableRow])] {
    let rows = rows[table.name] ?? []
    guard table.partition != nil else { return [(PublishedPart(table), rows)] }
    var byMonth = Dictionary(grouping: rows) { table.month(of: $0) ?? months.upperBound }
    let known = (knownMonths[table.name] ?? []).union(history.months(of: table))
    for month in known where months.contains(month) {
      byMonth[month] = byMonth[month] ?? []
    }
    return byMonth.sorted { $0.key < $1.key }.map { month, rows in
      let isSealed = table.isSealedByMonth && month < months.upperBound
      return (PublishedPart(table, month: month, isSealed: isSealed), rows)
    }
  }

  /// Problems of the export, each at the file and line of the centre's own table.
  func inSource(_ problems: ProblemList) -> ProblemList {
    var lines = SourceLines(rows)
    return problems.map { lines.inSource($0) }
  }
}
