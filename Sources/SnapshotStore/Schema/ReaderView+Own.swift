import ExportFormat
import ThreatDomain

/// The views that no table of the export has.
extension ReaderView {
  /// The months and forces of which returns have come.
  static let forceReturn = ReaderView(
    name: "v_force_return",
    about: "A month of a force whose return has come, whole or in part",
    columns: [
      Column(
        text: "table_name", "The monthly table",
        MonthlyTable.allCases.filter(\.hasReturns).map(\.rawValue).joined(separator: ", ")),
      Column(text: "month", "The month", "a month YYYY-MM"),
      Column(text: "force_id", "The force", "a key of v_force"),
      Column(
        name: "is_whole", type: "INTEGER",
        meaning: "Whether the return is whole, so that an absent row means zero",
        unitOrCodes: "1 or 0", mayBeEmpty: false),
    ])

  /// The description of every view.
  static let about = ReaderView(
    name: "v_about", about: "A column of a view that readers may use",
    columns: [
      Column(text: "view", "The view", "a name"),
      Column(text: "column", "The column of the view", "a name"),
      Column(text: "type", "The type that SQLite declares", "TEXT, INTEGER, REAL"),
      Column(text: "meaning", "What the column holds", "text"),
      Column(
        text: "unit_or_codes", "What a number counts in, which codes may stand, or the form", "text"
      ),
      Column(
        name: "may_be_empty", type: "INTEGER", meaning: "Whether a value may be missing (NULL)",
        unitOrCodes: "1 or 0", mayBeEmpty: false),
      Column(text: "row_is", "What one row of the view is", "text"),
    ])
}

extension YearKind {
  /// The description of the view of the roll-up.
  var readerView: ReaderView {
    ReaderView(
      name: view, about: about,
      columns: [
        .init(text: "month", "The month", "a month YYYY-MM"),
        .init(
          text: "scope", "Whose sum: the nation, a region or a force",
          "a force id, region:<id> or national"),
      ] + [memberColumn].compactMap(\.self) + table.columns[table.summed].map { .init($0) })
  }

  private var about: String {
    switch self {
    case .demand: "Reports in a month by scope: the nation, a region or a force; added up"
    case .demandByType: "Reports in a month by scope and fraud type, added up"
    case .demandByGroup: "Reports in a month by scope and group of fraud types, added up"
    case .demandByVictim: "Reports in a month by scope and type of victim, added up"
    case .referral:
      "Crimes referred and outcomes in a month by scope, added up"
    case .victimCare:
      "Victims on each list in a month by scope, added up"
    }
  }

  /// The column that divides a scope into parts, as the export defines it.
  private var memberColumn: ReaderView.Column? {
    guard let member else { return nil }
    guard let column = table.columns.first(where: { $0.name == member }) else {
      return .init(text: member, "The group of the fraud type", "group_name of v_fraud_type")
    }
    return .init(column)
  }
}
