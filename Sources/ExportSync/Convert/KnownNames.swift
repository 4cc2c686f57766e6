import ExportFormat

/// The names of forces, regions and fraud types, and the ids that they stand for.
struct KnownNames {
  /// The keys of each table, for the check of references.
  let keys: [String: [String]]
  private let forces: NameList
  private let regions: NameList
  private let types: NameList

  /// - Parameter rows: The rows of `region`, `force` and `fraud_type`, by the table's name.
  init(_ rows: [String: [[String]]]) {
    keys = rows.mapValues { $0.map { $0[0] } }
    func names(_ table: Table, _ columns: [String], fold: (String) -> String) -> NameList {
      let positions = columns.map(table.place(of:))
      return NameList(
        (rows[table.name] ?? []).map { row in
          (id: row[0], name: row[1], folded: positions.map { fold(row[$0]) })
        })
    }
    forces = names(.force, ["force_id", "name", "name_cy"], fold: KnownNames.place)
    regions = names(.region, ["region_id", "name", "name_cy", "unit"]) { Folded.name($0) }
    types = names(.fraudType, ["code", "name", "name_cy"]) { Folded.code($0) }
  }

  /// The id of a force, by its id or its English or Welsh name; `nil` for any other body.
  func id(ofForce text: String) -> String? { forces.id(of: KnownNames.place(text)) }

  func force(_ text: String) throws(Misfit) -> String {
    guard let id = id(ofForce: text) else {
      throw forces.misfit(text, "a force of force.csv, by its id or name")
    }
    return id
  }

  /// The id of a force, or an empty text for a body that is no force.
  ///
  /// A slip in the name of a force is not taken for another body.
  func forceIfAny(_ text: String) throws(Misfit) -> String {
    if let id = id(ofForce: text) { return id }
    guard let meant = forces.meant(by: KnownNames.place(text)) else { return "" }
    throw Misfit(text, expected: "a force of force.csv, or a body that is none; perhaps \(meant)")
  }

  func region(_ text: String) throws(Misfit) -> String {
    guard let id = regions.id(of: Folded.name(text)) else {
      throw regions.misfit(text, "a region of region.csv, by its id, name or unit")
    }
    return id
  }

  /// The code of a fraud type, also without `NFIB` before it.
  func fraudType(_ text: String) throws(Misfit) -> String {
    let folded = Folded.code(text)
    guard let code = types.id(of: folded) ?? types.id(of: "nfib\(folded)") else {
      throw types.misfit(text, "a fraud type of fraud_type.csv, by its code or name")
    }
    return code
  }

  /// The place in the name of a force: `Dyfed-Powys Police` and `Heddlu Dyfed-Powys` are one.
  ///
  /// What publications add in brackets says nothing of which force it is.
  private static func place(_ text: String) -> String {
    let open = text.prefix { $0 != "(" }
    let words = Folded.name(open.isEmpty ? text[...] : open).split(separator: " ")
    let place = words.filter {
      !["police", "constabulary", "service", "force", "heddlu"].contains($0)
    }
    return (place.isEmpty ? words : place).joined(separator: " ")
  }
}

/// Names with the ids that they stand for.
private struct NameList {
  private var ids: [String: String] = [:]
  /// The names that belong to two ids, and so to neither.
  private var shared: Set<String> = []
  /// The name of each id.
  private let names: [String: String]

  init(_ entries: [(id: String, name: String, folded: [String])]) {
    names = Dictionary(entries.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      for name in entry.folded where !name.isEmpty {
        if let other = ids.updateValue(entry.id, forKey: name), other != entry.id {
          shared.insert(name)
        }
      }
    }
  }

  func id(of name: String) -> String? { shared.contains(name) ? nil : ids[name] }

  /// The name that a slip or two turned into the text; `nil` where the text is no slip of one.
  ///
  /// A text of more or fewer words is a name of its own: Kent and Essex Serious Crime Directorate.
  func meant(by text: String) -> String? {
    guard let near = NearestWord.to(text, among: ids.keys.sorted()),
      near.split(separator: " ").count == text.split(separator: " ").count
    else { return nil }
    return ids[near].flatMap { id in names[id] }
  }

  func misfit(_ text: String, _ expected: String) -> Misfit {
    let near = NearestWord.to(text, among: names.values.sorted()).map { "; perhaps \($0)" } ?? ""
    return Misfit(text, expected: expected + near)
  }
}
