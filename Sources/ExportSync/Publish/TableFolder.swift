import ExportFormat
import Platform

/// The folder from the centre, checked by its file names before any table is read.
struct TableFolder {
  let path: String
  private let names: [String]

  init(_ path: String) throws(PublishError) {
    self.path = path
    switch Files.kind(of: path) {
    case nil: throw .unreadable("\(path): found no folder of that name, expected one of tables")
    case .regular: throw .unreadable("\(path): found a file, expected the folder of the tables")
    case .folder, .other: break
    }
    do {
      names = try Files.names(in: path)
    } catch {
      throw .unreadable("\(error); expected a folder of tables")
    }
  }

  /// The tables that have a file.
  var tables: [Table] { tableCatalogue.filter { names.contains($0.fileName) } }

  /// The names of the tables that must have a file.
  private static let required = tableCatalogue.filter { $0.standing == .required }.map(\.name)

  /// Files with wrong names and needed tables without a file, reported together.
  var problems: ProblemList {
    var problems = ProblemList()
    var missing = tableCatalogue.map(\.name).filter { !names.contains("\($0).csv") }
    let known = tableCatalogue.map(\.fileName) + [TableDictionary.fileName]
    for name in names where !known.contains(name) {
      guard let problem = stranger(name, &missing) else { continue }
      problems.add(problem)
    }
    let needed = TableFolder.required.filter(missing.contains)
    if let problem = TableFolder.problem(ofMissing: needed) { problems.add(problem) }
    return problems
  }

  /// The problem of a file that is no table; `nil` where it has nothing to do with the export.
  private func stranger(_ name: String, _ missing: inout [String]) -> ExportProblem? {
    let lower = name.lowercased()
    let stem = lower.lastIndex(of: ".").map { String(lower[..<$0]) } ?? lower
    let meant = missing.contains(stem) ? stem : nil
    if let meant { missing.removeAll { $0 == meant } }
    guard lower.hasSuffix(".csv") else {
      return meant.map { table in
        ExportProblem(
          file: name, found: "another kind of file",
          expected: "\(table).csv; save the table as CSV UTF-8")
      }
    }
    if let meant {
      return ExportProblem(
        file: name, found: "another name", expected: "\(meant).csv, in small letters")
    }
    let near = NearestWord.to(stem, among: missing + tableCatalogue.map(\.name))
    if let near { missing.removeAll { $0 == near } }
    return ExportProblem(
      file: name, found: "no table of that name",
      expected: near.map { "\($0).csv, perhaps; rename it or take it away" }
        ?? "a table of the export; take it away")
  }

  private static func problem(ofMissing names: [String]) -> ExportProblem? {
    guard let first = names.first, let table = Table.named(first) else { return nil }
    guard names.count > 1 else {
      return ExportProblem(file: "\(first).csv", found: "no file", expected: table.header)
    }
    let files = names.map { "\($0).csv" }.joined(separator: ", ")
    return ExportProblem(
      file: "tables that lack", found: "\(names.count) of \(required.count)",
      expected: "also \(files)")
  }
}
