import ExportFormat
import ThreatDomain

/// What can be judged only at the end.
extension MappingReader {
  mutating func checkTables(end: Int) {
    if mapping.tables.isEmpty, problems.isEmpty {
      report(
        end, nil,
        InvalidValue(found: "no table", expected: "a section such as [investigation]"))
    }
    for (position, rule) in mapping.tables.enumerated() where !faulty.contains(position) {
      let filled = Set(rule.fields.map(\.position))
      for (column, needed) in rule.table.columns.enumerated()
      where !needed.isOptional && !filled.contains(column) {
        report(
          rule.line, "[\(rule.table.name)]",
          InvalidValue(
            found: "no line for \(needed.name)",
            expected: "\(needed.name) = and where it comes from"))
      }
    }
  }

  mutating func checkNames() {
    let settings = mapping.settings.map(\.name)
    for (line, key, rule) in named {
      for step in rule.steps {
        guard case .map(let name) = step, mapping.maps[name] == nil else { continue }
        report(
          line, key, MappingReader.unknown(name, "[map \(name)]", among: Array(mapping.maps.keys)))
      }
      for source in rule.sources {
        guard case .setting(let name) = source, !settings.contains(name) else { continue }
        report(line, key, MappingReader.unknown(name, "\(name) = in [set]", among: settings))
      }
    }
  }

  private static func unknown(
    _ name: String, _ expected: String, among known: [String]
  ) -> InvalidValue {
    let near = NearestWord.to(name, among: known.sorted()).map { ", or \($0), perhaps" } ?? ""
    return InvalidValue(found: name, expected: "a section or line \(expected)\(near)")
  }
}
