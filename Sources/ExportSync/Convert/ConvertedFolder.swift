import ExportFormat
import Platform

/// The folder that converted tables go into, beside those that are there.
package struct ConvertedFolder {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// What became of the files.
  package struct Outcome: Equatable, Sendable {
    /// The tables of the conversion that were written.
    package internal(set) var written: [String] = []
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
    for made in report.tables {
      let name = made.table.fileName
      switch try content(of: made.table) {
      case .some(made.bytes): plan.outcome.unchanged.append(name)
      case nil:
        plan.files.append((name, made.bytes))
        plan.outcome.written.append(name)
      case .some:
        throw .occupied(
          "\(path)/\(name): found other rows, expected no such file, or none with rows")
      }
    }
    let made = report.tables.map(\.table.name)
    for table in ShippedTables.tables where !made.contains(table.name) {
      guard try content(of: table) == nil, let bytes = names.files[table.name] else { continue }
      plan.files.append((table.fileName, bytes))
      plan.outcome.filled.append(table.fileName)
    }
    return plan
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
