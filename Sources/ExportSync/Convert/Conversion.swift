import ExportFormat
import Platform
import ThreatDomain

/// Makes tables of the export from somebody's own file, as a mapping says.
///
/// Each row that fits is checked as the load would check it, by the same readers. A row with a field
/// that does not fit is left out of every table, and reported.
package struct Conversion {
  /// What to convert.
  package struct Order: Sendable {
    package let mapping: Mapping
    /// The path of the file.
    package let file: String
    /// The encoding of the file; `nil` for that of the mapping, or else UTF-8.
    package var encoding: SheetEncoding?
    /// Today, after which nothing can have happened; `nil` where no day is refused for that.
    package var today: Day?
    /// What `--set` gives, by its names.
    package var settings: [String: String] = [:]

    package init(mapping: Mapping, file: String) {
      self.mapping = mapping
      self.file = file
    }
  }

  let order: Order
  let names: KnownNames
  var report: ConversionReport
  private var checks: [RowCheck] = []

  /// The largest size of a file in bytes: more than any list that people keep by hand.
  private static let largest = 1 << 30

  /// - Parameter names: The names that ids are found by.
  package init(_ order: Order, names: ConversionNames) {
    self.order = order
    self.names = names.known
    report = ConversionReport(file: Files.name(of: order.file))
  }

  /// The tables of the file, and what did not fit.
  ///
  /// - Parameter progress: Hears how far the reading is.
  package mutating func run(
    progress: (LoadProgress) -> Void = { _ in }
  ) throws(ConvertError) -> ConversionReport {
    do {
      var reader = try reader()
      let header = try header(&reader)
      try check(header)
      try read(&reader, header, progress)
    } catch let error as ConvertError {
      throw error
    } catch let fault as SheetFault {
      throw refusal(line: fault.line, fault.found, fault.expected)
    } catch {
      throw .unreadable("\(error)")
    }
    report.tables = checks.map { ConversionReport.MadeTable(table: $0.table, records: $0.rows) }
    return report
  }

  func refusal(line: Int?, _ found: String, _ expected: String) -> ConvertError {
    var problems = ProblemList()
    problems.add(ExportProblem(file: report.file, line: line, found: found, expected: expected))
    return .badFile(problems, file: report.file)
  }

  private func reader() throws -> SheetReader {
    guard case .regular(let size) = Files.kind(of: order.file), size <= Conversion.largest else {
      let found = Files.kind(of: order.file) == nil ? "no file" : "no plain file of at most 1 GiB"
      throw ConvertError.unreadable("\(order.file): found \(found), expected a file of rows")
    }
    let encoding = order.encoding ?? order.mapping.encoding ?? .utf8
    let bytes = try encoding.utf8(try Files.read(order.file, limit: Int(size)))
    let separator = order.mapping.separator ?? SheetReader.separator(of: bytes)
    return SheetReader(bytes, separator: separator.byte)
  }
}

/// The rows.
extension Conversion {
  /// The rows between two reports of the progress.
  private static let pace = 1000

  private mutating func read(
    _ reader: inout SheetReader, _ header: SheetHeader, _ progress: (LoadProgress) -> Void
  ) throws {
    let maker = RowMaker(
      order.mapping, header, names: names, settings: order.settings, today: order.today)
    let total = Int64(reader.lineCount)
    makeChecks()
    while let row = try reader.next() {
      guard !row.isBlank else { continue }
      report.rowsRead += 1
      if maker.isSkipped(row) { report.rowsSkipped += 1 } else { take(row, of: header, maker) }
      guard report.rowsRead.isMultiple(of: Conversion.pace) else { continue }
      progress(reached(of: total))
    }
  }

  private func reached(of total: Int64) -> LoadProgress {
    let rows = Int64(report.rowsRead)
    return LoadProgress(
      table: report.file, isTableDone: false, rowsOfTable: rows, rowsDone: rows,
      rowsTotal: max(rows, total))
  }

  /// One check for each table, in the order of the export.
  private mutating func makeChecks() {
    let written = Set(order.mapping.tables.map(\.table.name))
    checks = tableCatalogue.filter { written.contains($0.name) }.map { RowCheck($0, names) }
  }

  private mutating func take(_ row: SheetRow, of header: SheetHeader, _ maker: RowMaker) {
    var faults: [FieldFault] = []
    var made: [(check: Int, fields: [String])] = []
    var taken: [TakenText] = []
    if row.fields.dropFirst(header.names.count).contains(where: { !$0.isEmpty }) {
      faults.append(
        FieldFault(
          column: nil, found: "\(row.fields.count) fields",
          expected: "\(header.names.count) fields, as the header has"))
    }
    for rule in order.mapping.tables {
      guard let check = checks.firstIndex(where: { $0.table.name == rule.table.name }) else {
        continue
      }
      let new = maker.made(rule, of: row, number: report.rowsRead)
      faults += new.faults
      if new.faults.isEmpty {
        let before = made.filter { $0.check == check }.map(\.fields)
        faults += checks[check].faults(of: new.fields, line: row.line, beside: before).map {
          fault in
          let position = fault.column.flatMap { rule.table.position(of: $0) }
          return FieldFault(
            column: position.map { maker.columnName(of: $0, rule) } ?? fault.column,
            found: fault.found, expected: fault.expected)
        }
      }
      made.append((check, new.fields))
      taken += new.taken
    }
    guard faults.isEmpty else { return refuse(row, faults) }
    // Each new row is added, so every one is looked at.
    let added = made.filter { checks[$0.check].add($0.fields, line: row.line) }
    if added.isEmpty { report.rowsRepeated += 1 } else { report.count(taken) }
  }

  private mutating func refuse(_ row: SheetRow, _ faults: [FieldFault]) {
    report.rowsRefused += 1
    var said: [FieldFault] = []
    // Two tables may read one column; its fault is one.
    for fault in faults where !said.contains(fault) { said.append(fault) }
    for problem in RowFaults(faults: said).problems(in: report.file, line: row.line).problems {
      report.misfits.add(problem)
    }
  }
}
