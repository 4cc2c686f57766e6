import ExportFormat
import SQLiteFile
import SnapshotStore

/// A change to a finished snapshot, such as an accident or an attacker may make.
struct Alteration: Sendable {
  let name: String
  let statements: [String]
  /// Whether the schema's text is restored, so that the file claims that its tables are in order.
  let hidesItself: Bool
  /// The seed of the places where bytes are changed without SQLite; `nil` for none.
  let seed: UInt64?

  private init(
    _ name: String, _ statements: [String] = [], hidesItself: Bool = true, seed: UInt64? = nil
  ) {
    self.name = name
    self.statements = statements
    self.hidesItself = hidesItself
    self.seed = seed
  }

  /// Bytes changed at random, as a failing disk changes them.
  static let flips = (UInt64(1)...200).map { seed in
    Alteration("bytes changed, \(seed)", seed: seed)
  }

  /// Extreme values in every row of the file at once: there are few of these, and each meets every
  /// board.
  static func broad(_ columns: [SnapshotColumn]) -> [Alteration] {
    let extremes = [("INTEGER", integers), ("REAL", reals), ("TEXT", texts)]
    return extremes.flatMap { type, values in
      values.map { value in
        Alteration(
          "every \(type) = \(value.prefix(40))",
          columns.filter { $0.type == type && !$0.isKey && !named.contains($0.table) }
            .map { $0.set(value) })
      }
    } + rollUps + heads + schemas
  }

  /// The tables that are read when a snapshot is opened; a fault there would keep every board
  /// untried.
  private static let named = [
    "snapshot", "region", "force", "fraud_type", "priority_level", "score_model", "score_component",
    "scope", "month",
  ]

  /// Extreme values in one column at a time.
  static func narrow(_ columns: [SnapshotColumn]) -> [Alteration] {
    columns.flatMap { column in
      let values = column.type == "INTEGER" ? integers : column.type == "REAL" ? reals : texts
      return values.map { value in
        Alteration(
          "\(column.table).\(column.name) = \(value.prefix(40))", [column.set(value)])
      }
    }
  }

  private static let integers = [
    "-9223372036854775808", "9223372036854775807", "-1", "0", "1000000000000000", "999999999999",
    "NULL", "'x'", "190001", "999912",
  ]

  private static let reals = ["9e999", "-9e999", "1e300", "1e15", "-1.0", "0.0", "NULL", "'x'"]

  private static let texts = [
    "''", "'x'", "NULL", "char(0)", "CAST(x'FFFEC080' AS TEXT)", "printf('%.*c', 100000, 'a')",
    "printf('%.*c', 2000000, 'a')", "'2019-99-99'", "'0001-01-01'", "'9999-12-31'", "'1900-01-01'",
    "'region:'", "'national'", "'P9'", "9223372036854775807", "x'00FF'",
    "char(27) || '[2J' || char(10)",
    "printf('%.*c', 300, '=1 ')",
  ]

  /// Faulty months in the sums that boards read.
  private static let rollUps: [Alteration] =
    [
      "[]", "{", "[[201903]]", "[[201903,1,2]]", "[[201903,-1,-1,-1,-1,-1]]",
      "[[201903,1,1,1,1,1],[201903,1,1,1,1,1]]", "[[201902,1,1,1,1,1],[201901,2,2,2,2,2]]",
      "[[201903,9223372036854775807,9223372036854775808,1,1,1]]", "[[999912,1,1,1,1,1]]",
      "[[201903,1000000000000000,1000000000000000,1000000000000000,1000000000000000,1000000000000000]]",
      "[[201903,0,5,5,5,5]]", "[[201903,18446744073709551616,1,1,1,1]]", "nothing", "[[[[[[[[[[",
    ].map { text in
      Alteration("roll-ups = \(text.prefix(40))", ["UPDATE scope_year SET months = '\(text)'"])
    } + [
      Alteration(
        "roll-ups of ten thousand months",
        [
          """
          UPDATE scope_year SET months =
            '[' || (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
                    SELECT group_concat('[201903,1,1,1,1,1]') FROM n) || ']'
           WHERE kind = 'demand'
          """
        ])
    ]

  private static let heads: [Alteration] =
    [
      ("data_from = 190001, data_to = 999912", "190001 to 999912"),
      ("data_from = 201903, data_to = 201801", "two months in the wrong order"),
      ("data_from = 190001", "from 1900"), ("data_to = 999912", "to 9999"),
      ("data_to = 202512", "to 2025"),
      ("data_from = 0", "from nowhere"), ("created = ''", "created never"),
      ("created = '9999-12-31T00:00:00Z'", "created in 9999"),
      ("created = '1900-01-01T00:00:00Z'", "created in 1900"), ("expires = 'x'", "no end"),
      ("serial = -9223372036854775808", "the least serial"),
      ("rows = 9223372036854775807", "all rows"),
      ("marking = 'x'", "no marking"), ("trust = 'x'", "no trust"),
      ("recipient = ''", "for nobody"),
    ].map { Alteration("head: \($1)", ["UPDATE snapshot SET \($0)"]) } + [
      Alteration("no head", ["DELETE FROM snapshot"])
    ]

  /// Changes of the schema: what SQLite can be made to do besides keeping rows.
  private static let schemas: [Alteration] =
    [
      Alteration(
        "a recursive view in place of a table",
        [
          "DROP TABLE region",
          """
          CREATE VIEW region AS
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
          SELECT 'r' || i AS region_id, 'x' AS name, NULL AS name_cy, 'x' AS unit, 'x' AS unit_name,
                 i AS no FROM n
          """,
        ], hidesItself: false),
      Alteration(
        "another view of demand",
        ["DROP VIEW v_demand_total", "CREATE VIEW v_demand_total AS SELECT 1 AS month"],
        hidesItself: false),
      Alteration(
        "a trigger", ["CREATE TRIGGER t AFTER INSERT ON region BEGIN DELETE FROM force; END"],
        hidesItself: false),
      Alteration("one table more", ["CREATE TABLE more (x)"], hidesItself: false),
      Alteration("an index less", ["DROP INDEX scope_by_parent"], hidesItself: false),
      Alteration(
        "a view in place of an index's table",
        ["ALTER TABLE actor RENAME TO other", "CREATE VIEW actor AS SELECT * FROM other"],
        hidesItself: false),
    ]
    + tableCatalogue.flatMap { table in
      [
        Alteration("no table \(table.name)", ["DROP TABLE \(table.name)"], hidesItself: false),
        Alteration("no rows of \(table.name)", ["DELETE FROM \(table.name)"]),
      ]
    }
    + ["scope", "scope_year", "month", "export_part", "score_in_force", "unusual_text"].map {
      name in
      Alteration("no rows of \(name)", ["DELETE FROM \(name)"])
    } + [
      Alteration(
        "statistics beyond all numbers",
        ["UPDATE sqlite_stat1 SET stat = '9223372036854775807 0 -1 x 99999999999999999999'"]),
      Alteration("no statistics", ["DELETE FROM sqlite_stat1"]),
    ]
}

/// A column of a snapshot as SQLite lists it.
struct SnapshotColumn: Sendable {
  let table: String
  let name: String
  let type: String
  let isKey: Bool

  /// Sets the column in every row, or in one row where the values must differ.
  func set(_ value: String) -> String { "UPDATE OR IGNORE \(table) SET \(name) = \(value)" }

  static func all(of database: borrowing Database) throws(StoreError) -> [SnapshotColumn] {
    try Statement(
      """
      SELECT t.name, c.name, c.type, c.pk
        FROM sqlite_schema AS t JOIN pragma_table_xinfo(t.name) AS c
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
       ORDER BY t.name, c.cid
      """, on: database
    ).all {
      SnapshotColumn(
        table: $0.text(0), name: $0.text(1), type: $0.text(2), isKey: $0.integer(3) > 0)
    }
  }
}
