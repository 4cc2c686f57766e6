import ExportFormat
import Platform
import ThreatDomain

/// The centre's tables: read, reduced to the recipient's need to know, and in key order.
struct PublishedTables {
  let months: ClosedRange<Month>
  private(set) var notes: [String] = []
  private let rows: [String: [TableRow]]
  /// The months with rows for any recipient; a recipient without rows gets them as zero.
  private let knownMonths: [String: Set<Month>]
  /// The months and returns that the tables lack, for all recipients together.
  let silence: SilentReturns

  init(
    _ folder: String, recipient: Scope, encoding: TableEncoding = .utf8
  ) throws(PublishError) {
    let source = try TableFolder(folder)
    var problems = source.problems
    var read: [String: [TableRow]] = [:]
    for table in source.tables {
      var file = TableFile(table, in: folder, encoding: encoding)
      do {
        read[table.name] = try file.rows()
      } catch {
        throw .unreadable("\(error); expected the table \(table.name)")
      }
      problems.add(file.problems)
      notes += file.notes
    }
    let span = MonthSpan(read)
    problems.add(span.problems)
    guard problems.isEmpty else { throw .badTables(folder: folder, problems) }
    knownMonths = PublishedTables.months(of: read)
    silence = SilentReturns(read)
    notes += silence.notes
    guard let months = span.months else {
      throw .configuration("\(folder): found no row of any month, expected one in demand.csv")
    }
    self.months = months
    guard var cut = RecipientCut(read, to: recipient) else {
      throw .configuration(PublishedTables.unknown(recipient, read, folder))
    }
    var rows: [String: [TableRow]] = [:]
    for table in tableCatalogue {
      rows[table.name] = KeyOrder(table).sorted(cut.rows(of: table))
    }
    self.rows = rows
  }

  private static func unknown(
    _ recipient: Scope, _ read: [String: [TableRow]], _ folder: String
  ) -> String {
    func ids(_ table: Table) -> [String] { (read[table.name] ?? []).map { $0.fields[0] } }
    let known = ["national"] + ids(.region).map { "region:\($0)" } + ids(.force)
    let near = NearestWord.to(recipient.description, among: known)
    return "\(folder): found no '\(recipient)' in region.csv or force.csv, expected the recipient "
      + "there" + (near.map { "; perhaps \($0) was meant" } ?? "")
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
    for table in tableCatalogue {
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
      file: "\(part.table.name).csv", member: part.month.map { "\($0)" },
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
}

/// Problems of the export, traced back to the centre's tables.
extension PublishedTables {
  /// The problem with the file and line of the centre's own table.
  func inSource(_ problem: ExportProblem) -> ExportProblem {
    let name = problem.file.prefix { $0 != "(" }.split(separator: " ").map(String.init)
    guard let first = name.first, let table = Table.named(first) else { return problem }
    let month = name.count > 1 ? Month(name[1]) : nil
    let rows = (rows[table.name] ?? []).filter { month == nil || table.month(of: $0) == month }
    let line =
      problem.line.flatMap { PublishedTables.line($0, of: rows) }
      ?? problem.member.flatMap { PublishedTables.line(ofKey: $0, in: rows) }
    return problem.moved(to: "\(table.name).csv", line: line)
  }

  /// The line of the row that a check across tables names by the words of its key.
  private static func line(ofKey key: String, in rows: [TableRow]) -> Int? {
    let words = key.split(separator: " ").map(String.init)
    return rows.first { row in words.allSatisfy(row.fields.contains) }?.line
  }

  /// The line in the centre's file of the row on a line of the object.
  private static func line(_ line: Int, of rows: [TableRow]) -> Int? {
    var next = 2
    for row in rows {
      let breaks = row.fields.reduce(0) { count, field in
        count + field.utf8.count { $0 == UInt8.lineFeed }
      }
      next += 1 + breaks
      if line < next { return row.line }
    }
    return line == 1 ? 1 : nil
  }
}
