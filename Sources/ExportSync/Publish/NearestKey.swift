import ExportFormat

/// Finds the key that a value without a row was probably meant to be.
///
/// People write the name of a force where the tables have its id, or slip in typing the id.
struct NearestKey {
  /// The keys that the column takes, each with the names of its row.
  private let keys: [(key: String, names: [String])]

  /// The most keys that are looked through, so that ten thousand faults take no minutes.
  private static let most = 200

  /// - Parameter rows: The rows of every table that was read.
  init(of column: Column, in rows: [String: [TableRow]]) {
    func keys(of table: Table, _ prefix: String = "") -> [(key: String, names: [String])] {
      let own = rows[table.name] ?? []
      guard own.count <= NearestKey.most else { return [] }
      let places = ["name", "name_cy", "title", "codename"].compactMap(table.position)
      return own.map { row in
        (prefix + row.fields[0], [row.fields[0]] + places.map { row.fields[$0].lowercased() })
      }
    }
    if let table = column.reference.flatMap(Table.named) {
      self.keys = keys(of: table)
    } else if case .scope = column.kind {
      self.keys = keys(of: .force) + keys(of: .region, "region:")
    } else {
      self.keys = []
    }
  }

  /// The key with that name, or that is closest; `nil` where none is, or the value is a key.
  func to(_ value: String) -> String? {
    guard !value.isEmpty, !keys.contains(where: { $0.key == value }) else { return nil }
    // In `region:kent` or `force:kent`, the word after the colon says who is meant.
    let name = value.lowercased().split(separator: ":").last.map(String.init) ?? ""
    let names = Dictionary(
      keys.flatMap { key in key.names.map { ($0, key.key) } }
    ) { first, _ in first }
    if let key = names[name] { return key }
    return NearestWord.to(name, among: keys.map { $0.names[0] }).flatMap { names[$0] }
  }
}
