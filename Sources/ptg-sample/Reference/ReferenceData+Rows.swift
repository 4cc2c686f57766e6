import ExportSync

/// The reference tables of the export.
extension ReferenceData {
  /// The places and types for the totals that every recipient compares itself by.
  var comparedPlaces: ComparedPlaces {
    ComparedPlaces(regions: regionRows, forces: forceRows, types: typeRows)
  }

  var regionRows: [[String]] {
    regions.map { [$0.id, $0.name, "", $0.unit, $0.unitName] }
  }

  var forceRows: [[String]] {
    forces.map { force in
      [
        force.id, force.name, force.nameInWelsh, force.region ?? "", force.onsCode,
        flag(force.isTerritorial),
      ]
    }
  }

  /// The residents at mid-2018, the one year that the published figures give for every force.
  var populationRows: [[String]] {
    forces.compactMap { force in force.population.map { [force.id, "2018", String($0)] } }
  }

  var typeRows: [[String]] {
    types.map { [$0.code, $0.name, "", $0.group, flag($0.isCyber)] }
  }

  var responsibilityRows: [[String]] {
    responsibilities.rows.map { [$0["function"], $0["activity"], $0["tier"], $0["text"]] }
  }
}

/// A true or false value as the export writes it.
func flag(_ value: Bool) -> String { value ? "1" : "0" }

/// An id such as `I-0034`.
func sampleID(_ prefix: String, _ number: Int, digits: Int = 4) -> String {
  let text = String(number)
  return "\(prefix)-\(String(repeating: "0", count: max(0, digits - text.count)))\(text)"
}
