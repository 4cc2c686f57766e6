import ThreatDomain

@testable import ptg_sample

/// The investigations of the shipped sample, with what other tables say of them.
struct SampleCases {
  let all: [SampleCase]
  let byID: [String: SampleCase]

  init(_ export: SampleExport) throws {
    let forces = Dictionary(
      grouping: try export.rows(of: "investigation_force"), by: { $0["investigation_id"] })
    let region = Dictionary(
      uniqueKeysWithValues: try export.rows(of: "force").map { ($0["force_id"], $0["region_id"]) })
    let links = try export.rows(of: "actor_link")
    let groups = Set(
      try export.rows(of: "actor").filter { ["group", "network"].contains($0["kind"]) }
        .map { $0["actor_id"] })
    all = try export.rows(of: "investigation").map { row in
      let id = row["investigation_id"]
      let touched = (forces[id] ?? []).map { $0["force_id"] }
      let actors = links.filter { $0["investigation_id"] == id }.map { $0["actor_id"] }
      let isShared = actors.contains { actor in
        groups.contains(actor) && links.filter { $0["actor_id"] == actor }.count > 1
      }
      return SampleCase(
        row: row, forces: touched, regions: Set(touched.compactMap { region[$0] }),
        actors: actors, hasSharedGroup: isShared)
    }
    byID = Dictionary(uniqueKeysWithValues: all.map { ($0.row["investigation_id"], $0) })
  }
}

/// An investigation of the shipped sample.
struct SampleCase {
  let row: CSVSheet.Row
  let forces: [String]
  let regions: Set<String>
  let actors: [String]
  /// Whether a group or network behind it is behind another investigation too.
  let hasSharedGroup: Bool

  subscript(column: String) -> String { row[column] }

  var victims: Int { row.integer("victims") ?? 0 }
  var vulnerable: Int { row.integer("vulnerable_victims") ?? 0 }
  /// The loss in pounds.
  var loss: Int { (row.integer("loss_pence") ?? 0) / 100 }
  var restrained: Int { row.integer("restrained_pence") ?? 0 }
  var isFraud: Bool { row["crime_kind"] == "fraud" }
  var isCharged: Bool { row["status"] != "open" }
  var isGrave: Bool { ["P1", "P2"].contains(row["priority"]) }
}
