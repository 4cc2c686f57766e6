import ExportFormat

/// The kind of a row of `scope_year`: one roll-up of a table of the export.
enum YearKind: String, CaseIterable, Sendable {
  case demand
  case demandByType = "demand_by_type"
  case demandByGroup = "demand_by_group"
  case demandByVictim = "demand_by_victim"
  case referral
  case victimCare = "victim_care"

  /// The table that is added up.
  var table: Table {
    switch self {
    case .demand, .demandByType, .demandByGroup, .demandByVictim: .demand
    case .referral: .referral
    case .victimCare: .victimCare
    }
  }

  /// The columns that are added up, in the order of the table.
  var figures: [String] { table.columns[table.summed].map(\.name) }

  /// The column that divides a scope into parts; `nil` where the whole scope is counted.
  var member: String? {
    switch self {
    case .demand, .referral: nil
    case .demandByType: "fraud_type"
    case .demandByGroup: "fraud_group"
    case .demandByVictim: "victim_type"
    case .victimCare: "list"
    }
  }

  /// The reader's view of the roll-up, named as the export names things.
  var view: String {
    switch self {
    case .demand: "v_demand_total"
    case .referral: "v_referral_total"
    case .victimCare: "v_victim_care_total"
    case .demandByType, .demandByGroup, .demandByVictim: "v_\(rawValue)"
    }
  }
}
