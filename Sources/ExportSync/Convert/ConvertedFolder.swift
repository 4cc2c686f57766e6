import ExportFormat
import Platform

/// The folder that converted tables go into, beside those that are there.
package struct ConvertedFolder {
  private let path: String
  /// Whether new rows go behind those of a table that is there.
  private let addsRows: Bool

  package init(_ path: String, addsRows: Bool = false) {
    self.path = path
    self.addsRows = addsRows
  }

  /// What became of the files.
  package struct Outcome: Equatable, Sendable {
    /// The tables of the conversion that were written.
    package internal(set) var written: [String] = []
    /// The tables that were there and have new rows behind their own.
    package internal(set) var added: [String] = []
    /// The tables of names that the folder lacked.
    package internal(set) var filled: [String] = []
    /// The files that already held the same.
    package internal(set) var unchanged: [String] = []
  }

  /// What would become of the files; throws where one is in the way.
  ///
  /// A file may be written where none is, or where one holds no row, as a template has it.
  package func plan(
    _ report: ConversionReport, names: ConversionNames
  ) throws(ConvertError) -> Outcome {
    try files(report, names).outcome
  }

  /// Writes all files or none.
  package func write(
    _ report: ConversionReport, names: ConversionNames
  ) throws(ConvertError) -> Outcome {
    let (files, outcome) = try files(report, names)
    var asides: [String] = []
    var renamed: [String] = []
    do {
      if Files.kind(of: path) == nil { try Files.makeFolder(path) }
      for file in files {
        let aside = Files.aside("\(path)/\(file.name)")
        let writer = try FileWriter(creating: aside, mode: 0o644)
        asides.append(aside)
        try writer.append(file.bytes)
        try writer.close()
      }
      for file in files {
        let new = "\(path)/\(file.name)"
        try Files.rename(Files.aside(new), to: new)
        renamed.append(new)
      }
      return outcome
    } catch {
      // The first error is the one to report; what cannot be removed is named by its ending.
      for left in asides + renamed { try? Files.remove(left) }
      throw .cannotWrite("\(error)")
    }
  }

  private typealias Plan = (files: [(name: String, bytes: [UInt8])], outcome: Outcome)

  private func files(
    _ report: ConversionReport, _ names: ConversionNames
  ) throws(ConvertError) -> Plan {
    if let kind = Files.kind(of: path), kind != .folder, Files.linkTarget(path) == nil {
      throw .occupied("\(path): found a file, expected a folder or nothing")
    }
    var plan: Plan = ([], Outcome())
    for made in report.tables { try place(made, in: &plan) }
    let made = report.tables.map(\.table.name)
    for table in ShippedTables.tables where !made.contains(table.name) {
      guard try content(of: table) == nil, let bytes = names.files[table.name] else { continue }
      plan.files.append((table.fileName, bytes))
      plan.outcome.filled.append(table.fileName)
    }
    return plan
  }

  private func place(
    _ made: ConversionReport.MadeTable, in plan: inout Plan
  ) throws(ConvertError) {
    let name = made.table.fileName
    let old = try content(of: made.table)
    if old == made.bytes { return plan.outcome.unchanged.append(name) }
    guard old != nil else {
      plan.files.append((name, made.bytes))
      return plan.outcome.written.append(name)
    }
    guard addsRows else {
      throw .occupied(
        "\(path)/\(name): found other rows, expected no such file, or none with rows, or --add to "
          + "put the new rows behind them")
    }
    let table = try TableWithOwnRows(made.table, in: path)
    let rows = try table.rows(with: made.records)
    guard rows.count > table.count else { return plan.outcome.unchanged.append(name) }
    plan.files.append((name, ConversionReport.MadeTable(table: made.table, records: rows).bytes))
    plan.outcome.added.append(name)
  }

  /// What is in the table's file; `nil` where there is no file, or one without rows.
  private func content(of table: Table) throws(ConvertError) -> [UInt8]? {
    let file = "\(path)/\(table.fileName)"
    guard let kind = Files.kind(of: file) else { return nil }
    guard case .regular(let size) = kind, size <= 1 << 30 else {
      throw .occupied("\(file): found no plain file, expected a table or nothing")
    }
    do {
      let bytes = try Files.read(file, limit: Int(size))
      let head = bytes.filter { $0 != .carriageReturn && $0 != .lineFeed }
      return head == Array(table.header.utf8) ? nil : bytes
    } catch {
      throw .unreadable("\(error)")
    }
  }
}
