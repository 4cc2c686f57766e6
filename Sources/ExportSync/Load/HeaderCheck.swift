import ExportFormat

/// Reports which columns in the first line of a table's file are missing, extra or out of place.
struct HeaderCheck {
  private let columns: [Column]

  init(_ table: Table) { columns = table.columns }

  private var expected: [String] { columns.map(\.name) }

  /// The positions of the optional columns that a file leaves out.
  ///
  /// `nil` where its other columns are not the table's own, in order.
  func leftOut(of names: [String]) -> [Int]? {
    var rest = names[...]
    var left: [Int] = []
    for (position, column) in columns.enumerated() {
      if rest.first == column.name {
        rest.removeFirst()
      } else if column.isOptional {
        left.append(position)
      } else {
        return nil
      }
    }
    return rest.isEmpty ? left : nil
  }

  /// The faults of the names; empty where they are the table's own, in order.
  func faults(of names: [String]) -> [FieldFault] {
    guard names != expected else { return [] }
    if let separator = otherSeparator(names) {
      return [
        FieldFault(
          column: nil, found: names[0], expected: "commas between the columns, not \(separator)")
      ]
    }
    if names.count > 1, expected.count > 1, Set(names).isDisjoint(with: expected) {
      return [
        FieldFault(
          column: nil, found: names.joined(separator: ","),
          expected: "the names of the columns: \(expected.joined(separator: ","))")
      ]
    }
    var missing = expected.filter { !names.contains($0) }
    var faults: [FieldFault] = []
    for (position, name) in names.enumerated() {
      let isAgain = names[..<position].contains(name)
      guard isAgain || !expected.contains(name) else { continue }
      let meant = isAgain ? nil : NearestWord.to(name, among: missing)
      if let meant { missing.removeAll { $0 == meant } }
      let instead = isAgain ? "every column once" : meant ?? "no such column"
      faults.append(FieldFault(column: "\(position + 1)", found: name, expected: instead))
    }
    faults += missing.map { name in
      FieldFault(column: name, found: "no such column", expected: place(of: name))
    }
    return faults.isEmpty ? [faultOfOrder(names)] : faults
  }

  /// The separator of a table that was read as a single column.
  private func otherSeparator(_ names: [String]) -> String? {
    guard names.count == 1, expected.count > 1 else { return nil }
    return names[0].contains(";") ? "semicolons" : nil
  }

  private func place(of name: String) -> String {
    guard let position = expected.firstIndex(of: name), position > 0 else {
      return "it as the first column"
    }
    return "it after \(expected[position - 1])"
  }

  /// The first column that is out of place, where all columns are there.
  private func faultOfOrder(_ names: [String]) -> FieldFault {
    let position = zip(names, expected).enumerated().first { $0.element.0 != $0.element.1 }
    let place = position?.offset ?? 0
    return FieldFault(
      column: "\(place + 1)", found: names[place],
      expected: "\(expected[place]); the order is \(expected.joined(separator: ","))")
  }
}
