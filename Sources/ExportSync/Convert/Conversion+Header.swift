import ExportFormat
import Platform

/// The header.
extension Conversion {
  /// How far from the top the names of the columns may stand, below titles.
  private static let rowsAboveHeader = 20

  /// The row with the names of the columns; the reader then stands behind it.
  ///
  /// Where the mapping does not say the row, it is the one that has most of the mapping's columns.
  func header(_ reader: inout SheetReader) throws -> SheetHeader {
    let headers = order.mapping.headers
    var search = reader
    var best: (header: SheetHeader, reader: SheetReader, count: Int)?
    for _ in 0..<Conversion.rowsAboveHeader {
      guard let row = try search.next() else { break }
      let header = SheetHeader(row)
      let isAsked = order.mapping.headerRow.map { $0 == row.line }
      let count = isAsked.map { $0 ? Int.max : 0 } ?? header.count(of: headers)
      if count > best?.count ?? 0 { best = (header, search, count) }
    }
    guard let best else {
      var known: [String] = []
      for name in headers.compactMap(\.first) where !known.contains(name) { known.append(name) }
      throw refusal(
        line: nil, "no row with the names of the columns",
        "a header such as \(known.prefix(8).joined(separator: ", "))")
    }
    reader = best.reader
    return best.header
  }

  /// Refuses a file without a column that a table must have; notes the others.
  mutating func check(_ header: SheetHeader) throws(ConvertError) {
    var problems = ProblemList()
    for rule in order.mapping.tables {
      for field in rule.fields {
        let absent = field.rule.headers.filter { header.position(of: $0) == nil }
        guard !absent.isEmpty, absent.count == field.rule.headers.count else { continue }
        let names = absent.joined().map { "'\($0)'" }.joined(separator: " or ")
        let column = rule.table.columns[field.position]
        guard !column.isOptional, !field.rule.hasOther(order.settings) else {
          report.absentColumns.append("\(absent.joined().first ?? "") (\(column.name))")
          continue
        }
        let near = header.nearest(to: absent.flatMap(\.self)).map { "; perhaps '\($0)'" } ?? ""
        problems.add(
          ExportProblem(
            file: report.file, line: header.line, member: column.name, found: "no such column",
            expected: "a column \(names)\(field.rule.setting)\(near)"))
      }
    }
    problems.add(faultsOfSettings)
    let used = Set(order.mapping.headers.compactMap { header.position(of: $0) })
    for name in header.doubled(among: used) {
      problems.add(
        ExportProblem(
          file: report.file, line: header.line, found: name,
          expected: "a column of that name once, as the mapping reads it"))
    }
    guard problems.isEmpty else { throw .badFile(problems, file: report.file) }
    report.unusedColumns = header.names.enumerated()
      .filter { !used.contains($0.offset) && !$0.element.isEmpty }.map(\.element)
  }
}

extension Conversion {
  /// What `--set` gives and does not fit, said once and not for each row.
  private var faultsOfSettings: ProblemList {
    var problems = ProblemList()
    for rule in order.mapping.tables {
      for field in rule.fields {
        for case .setting(let name) in field.rule.sources {
          guard let text = order.settings[name] else { continue }
          let context = FieldStep.Context(
            maps: order.mapping.maps, names: names,
            isWhole: rule.table.columns[field.position].isWhole, today: order.today)
          do {
            _ = try field.rule.result(of: text, context)
          } catch {
            problems.add(
              ExportProblem(
                file: "--set", member: name, found: error.found, expected: error.expected))
          }
        }
      }
    }
    return problems
  }
}

extension FieldRule {
  /// The text after all steps.
  func result(of text: String, _ context: FieldStep.Context) throws(Misfit) -> String {
    var text = text
    for step in steps { text = try step.result(of: text, context) }
    return text
  }

  /// That `--set` may give the value too, worded to follow a column; empty where it may not.
  fileprivate var setting: String {
    let names = sources.compactMap { source in
      if case .setting(let name) = source { name } else { nil as String? }
    }
    return names.map { ", or --set \($0)=TEXT" }.joined()
  }

  /// Whether the value may come from elsewhere than a column of the file.
  fileprivate func hasOther(_ settings: [String: String]) -> Bool {
    sources.contains { source in
      switch source {
      case .text, .row: true
      case .setting(let name): settings[name] != nil
      case .column, .joined, .nothing: false
      }
    }
  }
}
