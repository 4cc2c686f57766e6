import ExportFormat

/// The forces, regions and fraud types by which totals are made; rows that name others are not
/// counted.
package struct ComparedPlaces: Sendable {
  /// The region of each force; `nil` for a body outside the regions.
  let regionOfForce: [String: String?]
  let types: Set<String>

  /// - Parameter rows: The rows of the tables of names, in the order of their columns.
  package init(regions: [[String]], forces: [[String]], types: [[String]]) {
    let known = Set(regions.map { $0[0] })
    let place = Table.force.place(of: "region_id")
    regionOfForce = Dictionary(
      forces.map { ($0[0], known.contains($0[place]) ? $0[place] : nil) },
      uniquingKeysWith: { first, _ in first })
    self.types = Set(types.map { $0[0] })
  }
}

/// The totals of a table for every scope, added up from the rows of forces.
///
/// A figure that is empty in one row makes its sums empty, because they are not known.
package struct ComparedSums {
  struct Key: Hashable {
    let month: String
    let scope: String
    let type: String
  }

  let compared: ComparedTable
  private let places: ComparedPlaces
  /// The positions of the month, the force and the fraud type in a row of the source.
  private let month: Int
  private let force: Int
  private let type: Int
  /// The positions in the source of the figures that are added up.
  private let figures: [Int]
  /// Whether each figure is left empty for forces.
  private let isKept: [Bool]
  private var sums: [Key: [Int64?]] = [:]
  /// The rows of one force, month and type, which mostly stand side by side.
  private var run: (key: Key, figures: [Int64?])?

  package init(_ compared: ComparedTable, _ places: ComparedPlaces) {
    self.compared = compared
    self.places = places
    let source = compared.source
    month = source.place(of: "month")
    force = source.place(of: "force_id")
    type = source.place(of: "fraud_type")
    let names = compared.figures.map(\.name)
    figures = names.map { source.place(of: $0) }
    isKept = names.map(compared.keptFromForces.contains)
  }

  /// Adds a row of the source: one field for each of its columns.
  package mutating func add(_ fields: [String]) {
    let key = Key(month: fields[month], scope: fields[force], type: fields[type])
    let own = figures.map { Int64(fields[$0]) }
    if let run, run.key == key {
      self.run = (key, ComparedSums.sum(run.figures, own))
    } else {
      endRun()
      run = (key, own)
    }
  }

  private mutating func endRun() {
    guard let (key, figures) = run else { return }
    run = nil
    guard let region = places.regionOfForce[key.scope], places.types.contains(key.type) else {
      return
    }
    let wider = ["national"] + (region.map { ["region:\($0)"] } ?? [])
    add(figures.enumerated().map { isKept[$0] ? nil : $1 }, to: key)
    for scope in wider {
      add(figures, to: Key(month: key.month, scope: scope, type: key.type))
    }
  }

  private mutating func add(_ figures: [Int64?], to key: Key) {
    sums[key] = sums[key].map { ComparedSums.sum($0, figures) } ?? figures
  }

  private static func sum(_ left: [Int64?], _ right: [Int64?]) -> [Int64?] {
    zip(left, right).map { left, right in
      left.flatMap { left in right.map { left.total(with: $0) } }
    }
  }

  /// The sums of every scope, month and type of which a force has a row.
  var all: [Key: [Int64?]] {
    mutating get {
      endRun()
      return sums
    }
  }

  /// The rows of the table of totals, in key order.
  package mutating func rows() -> [[String]] { tableRows().map(\.fields) }

  /// The same rows as of a table that stands in no file.
  mutating func tableRows() -> [TableRow] { compared.rows(of: all) }
}

extension ComparedTable {
  /// Sums as rows of the table of totals, in key order; a figure that is not known is empty.
  func rows(of sums: [ComparedSums.Key: [Int64?]]) -> [TableRow] {
    let rows = sums.map { key, figures in
      TableRow(
        fields: [key.month, key.scope, key.type] + figures.map { $0.map(String.init) ?? "" },
        line: 0)
    }
    return KeyOrder(table).sorted(rows)
  }
}

extension ComparedTable {
  /// The columns after the key: the figures that are added up.
  var figures: ArraySlice<Column> { table.columns.dropFirst(table.key.count) }
}
