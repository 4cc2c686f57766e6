import ExportFormat
import Foundation
import Platform
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The export of one recipient", .tags(.slow))
struct RecipientCutTests {
  /// Rows of two regions with links between them of every kind that a table allows.
  private static let tables: [String: [[String]]] = [
    "region": [["sw"], ["wm"]],
    "force": [["devon", "sw"], ["dorset", "sw"], ["wmp", "wm"], ["none", ""]],
    "fraud_type": [["T"]], "measure": [["m"]],
    "demand": [["devon"], ["dorset"], ["wmp"], ["none"]],
    "performance": [["national"], ["region:sw"], ["region:wm"], ["devon"], ["dorset"], ["wmp"]],
    "capability": [["national"], ["region:sw"], ["region:wm"], ["devon"], ["dorset"], ["wmp"]],
    "campaign": [["national"], ["region:sw"], ["region:wm"], ["devon"], ["dorset"], ["wmp"]],
    // Devon's own; another region's that touches Devon; another's that was sent to Devon; another's
    // only.
    "investigation": [
      ["own", "sw", "dorset"], ["touch", "wm", "wmp"], ["sent", "wm", ""], ["far", "wm", ""],
    ],
    "investigation_force": [["touch", "devon"], ["touch", "wmp"], ["far", "wmp"]],
    "priority_move": [["1", "own"], ["2", "far"]], "escalation": [["1", "touch"], ["2", "far"]],
    "dissemination": [["d1", "devon", "sent"], ["d2", "wmp", "far"]],
    "actor": [["home", "sw"], ["active", "wm"], ["behind", "wm"], ["away", "wm"]],
    "actor_force": [["active", "devon"], ["away", "wmp"], ["behind", "wmp"]],
    "actor_link": [["behind", "touch"], ["home", "far"], ["away", "far"]],
    "assessment": [
      ["a1", "actor", "home"], ["a2", "actor", "away"], ["a3", "threat", "t1"],
      ["a4", "threat", "t2"],
    ],
    "assessment_score": [["a1"], ["a2"], ["a3"], ["a4"]],
    "disruption": [
      ["x1", "home", "far"], ["x2", "away", "own"], ["x3", "away", "far"], ["x4", "", ""],
    ],
    "threat": [["t1", "sw"], ["t2", "wm"]],
  ]

  /// The columns of the rows above; every other column is empty.
  private static let columns: [String: [String]] = [
    "region": ["region_id"], "force": ["force_id", "region_id"], "fraud_type": ["code"],
    "measure": ["measure_id"], "demand": ["force_id"], "performance": ["scope"],
    "capability": ["scope"], "campaign": ["scope"],
    "investigation": ["investigation_id", "region_id", "force_id"],
    "investigation_force": ["investigation_id", "force_id"],
    "priority_move": ["move_id", "investigation_id"],
    "escalation": ["escalation_id", "investigation_id"],
    "dissemination": ["dissemination_id", "recipient", "investigation_id"],
    "actor": ["actor_id", "region_id"], "actor_force": ["actor_id", "force_id"],
    "actor_link": ["actor_id", "investigation_id"],
    "assessment": ["assessment_id", "subject_kind", "subject_id"],
    "assessment_score": ["assessment_id"],
    "disruption": ["disruption_id", "actor_id", "investigation_id"],
    "threat": ["threat_id", "region_id"],
  ]

  private static func rows() throws -> [String: [TableRow]] {
    try Dictionary(
      uniqueKeysWithValues: tables.map { name, rows in
        let table = try #require(Table.named(name))
        let positions = try (columns[name] ?? []).map { try #require(table.position(of: $0)) }
        return (
          name,
          rows.map { values in
            var fields = Array(repeating: "", count: table.columns.count)
            for (position, value) in zip(positions, values) { fields[position] = value }
            return TableRow(fields: fields, line: 0)
          }
        )
      })
  }

  /// The remaining rows, in the columns above, for the named tables.
  private static func kept(_ name: String, for recipient: Scope) throws -> [[String]] {
    var cut = try #require(RecipientCut(try rows(), to: recipient))
    let table = try #require(Table.named(name))
    let positions = (columns[name] ?? []).compactMap { table.position(of: $0) }
    return cut.rows(of: table).map { row in positions.map { row.fields[$0] } }
  }

  @Test(
    "for a region holds its own, what touches its forces, and nothing else",
    arguments: [
      ("region", [["sw"], ["wm"]]), ("demand", [["devon"], ["dorset"]]),
      ("performance", [["national"], ["region:sw"], ["devon"], ["dorset"]]),
      ("capability", [["region:sw"], ["devon"], ["dorset"]]),
      ("campaign", [["national"], ["region:sw"], ["devon"], ["dorset"]]),
      ("investigation", [["own", "sw", "dorset"], ["touch", "wm", "wmp"], ["sent", "wm", ""]]),
      ("investigation_force", [["touch", "devon"], ["touch", "wmp"]]),
      ("priority_move", [["1", "own"]]), ("escalation", [["1", "touch"]]),
      ("dissemination", [["d1", "devon", "sent"]]),
      ("actor", [["home", "sw"], ["active", "wm"], ["behind", "wm"]]),
      ("actor_force", [["active", "devon"], ["behind", "wmp"]]),
      ("actor_link", [["behind", "touch"]]),
      ("assessment", [["a1", "actor", "home"], ["a3", "threat", "t1"]]),
      ("assessment_score", [["a1"], ["a3"]]),
      ("disruption", [["x1", "home", ""], ["x2", "", "own"]]), ("threat", [["t1", "sw"]]),
    ])
  func region(_ table: String, expected: [[String]]) throws {
    #expect(try Self.kept(table, for: .region("sw")) == expected)
  }

  @Test(
    "for a force holds what touches it, and of its region what the group agreed",
    arguments: [
      ("demand", [["devon"]]), ("performance", [["national"], ["region:sw"], ["devon"]]),
      ("capability", [["devon"]]), ("campaign", [["national"], ["region:sw"], ["devon"]]),
      ("investigation", [["touch", "wm", "wmp"], ["sent", "wm", ""]]),
      ("actor", [["active", "wm"], ["behind", "wm"]]), ("actor_link", [["behind", "touch"]]),
      ("threat", [["t1", "sw"]]), ("disruption", []),
      ("assessment", [["a3", "threat", "t1"]]),
    ])
  func force(_ table: String, expected: [[String]]) throws {
    #expect(try Self.kept(table, for: .force("devon")) == expected)
  }

  @Test("for the nation holds every row")
  func national() throws {
    for (name, rows) in Self.tables {
      #expect(try Self.kept(name, for: .national) == rows, "\(name)")
    }
  }

  @Test("is ruled for every table, once")
  func rules() {
    #expect(needToKnow.map(\.table) == tableCatalogue.map(\.name))
  }

  @Test(
    "is one that its recipient loads, with no other recipient's row",
    arguments: [
      (Scope.region("sw"), "west-midlands", 68), (.region("wm"), "devon", 41),
      (.force("dorset"), "west-midlands", 58),
    ])
  func loads(_ recipient: Scope, foreign: String, rows: Int) throws {
    try CentralTables.inFolder { tables in
      try tables.publish(to: recipient)
      try tables.export.makeTrust(policy: "recipient = \(recipient.recipientWords)\n")
      guard case .loaded(let header) = try tables.export.syncSigned() else {
        return #expect(Bool(false), "nothing was loaded")
      }
      #expect(header.recipient == recipient.description)
      #expect(header.rows == rows)
      for table in ["demand", "referral", "victim_care", "dissemination"] {
        let count = try tables.export.answer(
          "SELECT count(*) FROM v_\(table) WHERE \(table == "dissemination" ? "recipient" : "force_id") = '\(foreign)'"
        )
        #expect(count == "0", "\(table)")
      }
    }
  }

  @Test("cannot be made for somebody whom the tables do not know")
  func unknown() throws {
    try CentralTables.inFolder { tables in
      let said = try tables.refusal(to: .force("kent"))
      #expect(
        said == "TABLES: found no 'kent' in region.csv or force.csv, expected the recipient there. "
          + "Nothing was published; the last export stands.")
    }
  }
}
