import ExportFormat
import Platform

/// A folder of tables to fill: a file for every table that somebody fills in, some filled, and the
/// dictionary; and where the reports lie in a warehouse, the SQL that fills tables from them.
///
/// The files have the form that ``TableFolder`` reads and spreadsheets keep: CRLF, no byte order
/// mark.
package struct TableTemplate {
  private let filled: ShippedTables
  private let warehouse: WarehouseDialect?

  /// - Parameter warehouse: The database that holds the reports; `nil` where tables are filled by
  ///   hand.
  package init(filledFrom filled: ShippedTables, warehouse: WarehouseDialect? = nil) {
    self.filled = filled
    self.warehouse = warehouse
  }

  /// The tables with a file; those that `ptg publish` makes stand in the dictionary alone.
  package static let tables = tableCatalogue.filter { $0.standing != .made }

  /// Writes the files into a folder, which must be new or empty.
  package func write(to folder: String) throws(TemplateError) {
    try TableTemplate.check(folder)
    var files: [(name: String, bytes: [UInt8])] = [
      (TableDictionary.fileName, Array(TableDictionary.csv.utf8))
    ]
    let filled = try filled.files()
    for table in TableTemplate.tables {
      let head = Array(table.csv(of: []).utf8)
      files.append((table.fileName, filled[table.name] ?? head))
    }
    let statements = warehouse.map(WarehouseFile.all) ?? []
    files += statements.map { ($0.name.path, Array($0.text.utf8)) }
    do {
      if Files.kind(of: folder) == nil { try Files.makeFolder(folder) }
      if !statements.isEmpty { try Files.makeFolder("\(folder)/\(WarehouseFile.folder)") }
      for file in files { try Files.write(file.bytes, to: "\(folder)/\(file.name)", mode: 0o644) }
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  /// Throws where the folder has anything in it: no table is written over.
  private static func check(_ folder: String) throws(TemplateError) {
    switch Files.kind(of: folder) {
    case nil: return
    case .regular: throw .occupied("\(folder): found a file, expected a new or empty folder")
    case .folder, .other: break
    }
    do {
      guard let name = try Files.names(in: folder).sorted().first else { return }
      throw TemplateError.occupied(
        "\(folder): found '\(Excerpt.inert(name))' in it, expected a new or empty folder")
    } catch let error as TemplateError {
      throw error
    } catch {
      throw .cannotWrite("\(error)")
    }
  }
}

/// Why no template was written.
package enum TemplateError: Error, Equatable, CustomStringConvertible {
  /// The folder is a file, or has something in it.
  case occupied(String)
  case cannotWrite(String)
  /// The sample export, from which tables are filled, cannot be read.
  case sample(String)

  package var description: String {
    switch self {
    case .occupied(let text): "\(text). Nothing was written; name another folder."
    case .cannotWrite(let text): "\(text). The template is not whole."
    case .sample(let text): "\(text). Nothing was written; install ptg with its share folder."
    }
  }
}
