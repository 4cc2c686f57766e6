import ExportFormat
import Platform

/// The tables of regions, forces and fraud types by which a conversion finds ids.
package struct ConversionNames: Sendable {
  let known: KnownNames
  /// The file of each table, for a folder that has none.
  let files: [String: [UInt8]]

  /// Reads each table from the first place that has rows of it.
  ///
  /// - Parameters:
  ///   - reference: A folder of tables, such as a template, that has one of them at least.
  ///   - out: The folder that the tables go into, which may have none.
  ///   - shipped: The tables that ship with ptg.
  package init(
    reference: String?, out: String?, shipped: ShippedTables
  ) throws(ConvertError) {
    if let reference { try ConversionNames.check(reference) }
    let folders = [reference, out].compactMap(\.self)
    var files = try ConversionNames.files(of: shipped)
    var rows: [String: [[String]]] = [:]
    for table in ShippedTables.tables {
      let paths = folders.map { "\($0)/\(table.fileName)" }
      if let path = paths.first(where: { Files.kind(of: $0) != nil }) {
        var file = TableFile(table, in: Files.folder(of: path), encoding: .utf8)
        let own = try ConversionNames.rows(of: &file)
        if !own.isEmpty {
          rows[table.name] = own
          files[table.name] = Array(table.csv(of: own).utf8)
          continue
        }
      }
      rows[table.name] = try ConversionNames.rows(of: files[table.name] ?? [])
    }
    known = KnownNames(rows)
    self.files = files
  }

  /// Throws where the folder has none of the tables.
  private static func check(_ folder: String) throws(ConvertError) {
    let names = ShippedTables.tables.map(\.fileName)
    guard names.contains(where: { Files.kind(of: "\(folder)/\($0)") != nil }) else {
      throw .names(
        "\(folder): found none of the tables of names, expected \(names.joined(separator: ", "))")
    }
  }

  private static func files(of shipped: ShippedTables) throws(ConvertError) -> [String: [UInt8]] {
    do {
      return try shipped.files()
    } catch {
      throw .names("\(error)")
    }
  }

  private static func rows(of file: inout TableFile) throws(ConvertError) -> [[String]] {
    do {
      let rows = try file.rows()
      if let problem = file.problems.all.first { throw ConvertError.names("\(problem)") }
      return rows.map(\.fields)
    } catch let error as ConvertError {
      throw error
    } catch {
      throw .names("\(error)")
    }
  }

  private static func rows(of bytes: [UInt8]) throws(ConvertError) -> [[String]] {
    var reader = SheetReader(bytes, separator: .comma)
    var rows: [[String]] = []
    do {
      _ = try reader.next()
      while let row = try reader.next() { rows.append(row.fields) }
    } catch {
      throw .names("line \(error.line): found \(error.found), expected \(error.expected)")
    }
    return rows
  }
}
