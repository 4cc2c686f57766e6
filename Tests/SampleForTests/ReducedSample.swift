import ExportFormat
import ExportSync
import Glibc
import Platform
import SnapshotStore
import ThreatDomain

/// The sample of three regions with missing returns, each case loaded once in a process.
///
/// The cases are those of the design, `month-late` and `month-gap`, with a few more faults.
package enum ReducedSample: String, CaseIterable, Sendable {
  /// March 2019, the newest month, has no part of `demand`.
  ///
  /// `referral` is empty, and one row of `performance` is of January 2015.
  case late
  /// July 2018 has no part of `demand`, and October 2018 none of `referral`.
  ///
  /// Kent has no row of March 2019 in any table, and Surrey none of `demand` since January 2019.
  case gap
  /// Kent's returns of March 2019 have come in part, and Devon and Cornwall's demand of March 2018.
  case part

  /// Opens a snapshot for one test; all tests share the file.
  package func open() throws -> Snapshot {
    switch self {
    case .late: try Snapshot(path: ReducedSample.lateLoaded.get(), clearance: .full)
    case .gap: try Snapshot(path: ReducedSample.gapLoaded.get(), clearance: .full)
    case .part: try Snapshot(path: ReducedSample.partLoaded.get(), clearance: .full)
    }
  }

  private static let lateLoaded = Result { try ReducedSample.late.loaded() }
  private static let gapLoaded = Result { try ReducedSample.gap.loaded() }
  private static let partLoaded = Result { try ReducedSample.part.loaded() }

  private struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  private func loaded() throws -> String {
    let folder = "/tmp/ptg-reduced-\(rawValue)-\(getpid())"
    try Files.removeFolder(folder)
    try Files.makeFolder(folder)
    try write(to: "\(folder)/export")
    let data = DataFolder(root: "\(folder)/data")
    guard let now = Timestamp("2019-04-05T12:00:00Z") else { throw Missing(description: "now") }
    let source = ExportSource(folder: "\(folder)/export")
    _ = try ExportSync(from: source, waiver: .unsigned(reason: "test"), now: now) { _ in }
      .run(into: data)
    guard let path = data.currentSnapshot else { throw Missing(description: folder) }
    atexit {
      for sample in ReducedSample.allCases {
        // What is left in /tmp breaks no later test.
        try? Files.removeFolder("/tmp/ptg-reduced-\(sample.rawValue)-\(getpid())")
      }
    }
    return path
  }
}

/// Chooses the rows that stay.
extension ReducedSample {
  /// Forces of the South West, the South East and the East, and one body outside the regions.
  private static let regions = ["sw", "se", "ea"]

  private func keeps(_ table: String, _ month: String, force: String) -> Bool {
    switch (self, table) {
    case (.late, "demand"): month != "2019-03"
    case (.late, "referral"): false
    case (.gap, "demand") where month == "2018-07": false
    case (.gap, "referral") where month == "2018-10": false
    case (.gap, "demand") where force == "surrey": month < "2019-01"
    case (.gap, "demand"), (.gap, "referral"), (.gap, "victim_care"):
      force != "kent" || month != "2019-03"
    default: true
    }
  }

  private func more(_ table: String) -> [(month: String, rows: [[String]])] {
    switch (self, table) {
    case (.late, "performance"):
      [("2015-01", [["2015-01", "national", "calls-5", "1", "2", ""]])]
    case (.part, "data_return"):
      [
        ("2018-03", [["demand", "2018-03", "devon-and-cornwall", "part", ""]]),
        (
          "2019-03",
          ["demand", "referral", "victim_care"].map { [$0, "2019-03", "kent", "part", ""] }
        ),
      ]
    default: []
    }
  }

  /// The rows that have come of a force's return, in an export where some came in part.
  private func hasCome(_ row: [String], of table: Table) -> Bool {
    guard self == .part, let force = table.position(of: "force_id") else { return true }
    switch (table.name, row[0], row[force]) {
    case ("demand", "2019-03", "kent"), ("demand", "2018-03", "devon-and-cornwall"):
      return row[table.place(of: "victim_type")] != "individual"
    case ("referral", "2019-03", "kent"): return row[table.place(of: "fraud_type")] > "NFIB3"
    case ("victim_care", "2019-03", "kent"): return row[table.place(of: "list")] == "vulnerable"
    default: return true
    }
  }

  private func write(to folder: String) throws {
    try Files.makeFolder(folder)
    let parts = try SampleTables.parts()
    let forces = Set(
      (parts.first { $0.table == "force" }?.rows ?? [])
        .filter { Self.regions.contains($0[3]) }.map { $0[0] })
    guard let first = Month(self == .late ? "2015-01" : "2017-04"), let last = Month("2019-03")
    else { throw Missing(description: "months") }
    var writer = try ExportWriter(
      folder: folder,
      header: ExportHeader(
        name: "reduced", title: "Reduced", created: "2019-04-05T06:00:00Z",
        expires: "2099-01-01T00:00:00Z", epoch: 1, serial: 1, recipient: "national",
        months: first...last, marking: .officialSensitive, countedBy: "Action Fraud",
        roundingKey: .sample, previous: nil))
    for table in tableCatalogue where table.standing != .made {
      let own = parts.filter { $0.table == table.name }
      for (month, rows) in more(table.name) + own.map({ ($0.month, $0.rows) }) {
        try add(rows, of: table, month, forces, to: &writer)
      }
    }
    try writer.finish()
  }

  /// Adds the months of a table; a month without rows has no part, as if it had never been sent.
  private func add(
    _ rows: [[String]], of table: Table, _ month: String, _ forces: Set<String>,
    to writer: inout ExportWriter
  ) throws {
    guard let partition = table.partition else {
      return try writer.add(PublishedPart(table), rows: rows)
    }
    let force = table.isCoded ? table.position(of: "force_id") : nil
    let kept = rows.filter { row in
      guard let force, partition == "month" else { return true }
      return forces.contains(row[force]) && keeps(table.name, month, force: row[force])
        && hasCome(row, of: table)
    }
    guard !kept.isEmpty || table.name == "dissemination" else { return }
    try writer.add(PublishedPart(table, month: Month(month)), rows: kept)
  }
}
