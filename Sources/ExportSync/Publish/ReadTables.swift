import ExportFormat
import Platform
import ThreatDomain

/// The centre's tables as they were read, before anything is left out for a recipient.
///
/// Region, force, fraud type and one table of facts are needed; each other table may be absent. A
/// file with a head and no rows is as a template has it, so it counts as absent too, unless the
/// centre says that the table is empty. Tables of totals are made here; see ``ComparedTotals``.
struct ReadTables {
  let folder: String
  /// The rows of each table; a row with a fault is left out.
  let rows: [String: [TableRow]]
  private(set) var problems: ProblemList
  private(set) var notes: [String] = []
  /// The tables that the centre does not hold, in the order of the catalogue.
  let notSupplied: [Table]
  /// What the manifest says is not supplied: tables, then columns of tables that are.
  let gaps: [String]
  /// The tables of which a row or the whole file has a fault.
  let faulty: Set<String>
  /// The months of all tables; `nil` where no row has a month.
  let months: ClosedRange<Month>?
  /// The months and returns that the tables lack, for all recipients together.
  let silence: SilentReturns

  /// - Parameters:
  ///   - empty: The tables that have no rows, as the centre knows.
  ///   - changes: What the centre agreed of returns, laid over the tables.
  ///   - now: The present month; `nil` where no month is refused for being later.
  init(
    _ folder: String, encoding: TableEncoding = .utf8, empty: Set<String> = [],
    changes: ChangeSet = ChangeSet(), now: Month? = nil
  ) throws(PublishError) {
    let source = try TableFolder(folder)
    var problems = source.problems
    var read: [String: [TableRow]] = [:]
    var faulty: Set<String> = []
    var leftOut: [SupplyGap] = []
    for table in source.tables {
      var file = TableFile(table, in: folder, encoding: encoding, after: read)
      do {
        read[table.name] = try file.rows()
      } catch {
        throw .unreadable("\(error); expected the table \(table.name)")
      }
      if !file.problems.isEmpty { faulty.insert(table.name) }
      problems.add(file.problems)
      notes += file.notes
      leftOut += file.gaps
    }
    problems.add(changes.apply(to: &read))
    leftOut.removeAll { $0.isFilled(in: read) }
    let span = MonthSpan(read, now: now)
    problems.add(span.problems)
    let totals = ComparedTotals(read, faulty: faulty)
    problems.add(totals.problems)
    read.merge(totals.rows) { _, made in made }
    let supply = TableSupply(read, leftOut: leftOut, faulty: faulty, empty: empty)
    // Where required files are missing, only those are reported.
    if source.problems.isEmpty { problems.add(supply.problems) }
    notes += supply.notes
    self.folder = folder
    rows = read
    self.problems = problems
    self.faulty = faulty
    notSupplied = supply.notSupplied
    gaps = supply.notSupplied.map(\.name) + supply.columnsNotSupplied.map(\.description)
    months = span.months
    silence = SilentReturns(read)
  }

  /// The tables with rows that are not known; a reference to one cannot be called wrong.
  var incomplete: Set<String> {
    guard !problems.isEmpty else { return [] }
    let absent = tableCatalogue.filter { (rows[$0.name] ?? []).isEmpty }
    return faulty.union(absent.map(\.name))
  }

  /// Whether there are names to check references and recipients by.
  var hasNames: Bool {
    tableCatalogue.allSatisfy { $0.standing != .required || !(rows[$0.name] ?? []).isEmpty }
  }
}

extension SupplyGap {
  /// Whether a row has the column filled in after all, because a change set fills it.
  fileprivate func isFilled(in rows: [String: [TableRow]]) -> Bool {
    guard let position = column.flatMap({ Table.named(table)?.position(of: $0) }) else {
      return false
    }
    return (rows[table] ?? []).contains { !$0.fields[position].isEmpty }
  }
}
