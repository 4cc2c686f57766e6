/// A database that ptg writes SQL for: what it does otherwise than the other ones.
///
/// The views are the same SQL for all of them, but for the text of a month.
package enum WarehouseDialect: String, CaseIterable, Sendable {
  case postgresql, duckdb

  /// The words that name the databases on the command line.
  package static let words = allCases.map(\.rawValue)

  /// The name that the database gives itself.
  package var title: String {
    switch self {
    case .postgresql: "PostgreSQL"
    case .duckdb: "DuckDB"
    }
  }

  /// The command that runs a file, in the folder of the tables.
  package func command(_ file: WarehouseFile.Name) -> String {
    switch self {
    case .postgresql: "psql -X -v ON_ERROR_STOP=1 -f \(file.path)"
    case .duckdb: "duckdb -bail warehouse.duckdb < \(file.path)"
    }
  }

  /// How the command finds the database, as comment lines.
  var connection: String {
    switch self {
    case .postgresql:
      "-- psql finds the database by PGHOST, PGDATABASE and PGUSER, or by -h, -d and -U."
    case .duckdb:
      """
      -- Put the file of your database for warehouse.duckdb. The Python module does the same by
      -- duckdb.connect(DATABASE).execute(open(FILE).read()).
      """
    }
  }

  /// The month of a day or a time as `YYYY-MM`.
  func month(of expression: String) -> String {
    switch self {
    case .postgresql: "to_char(\(expression), 'YYYY-MM')"
    case .duckdb: "strftime(\(expression), '%Y-%m')"
    }
  }

  /// An example of where reports come from, for the view that can stand in the table's place.
  var source: String {
    switch self {
    case .postgresql: "your_schema.your_reports"
    case .duckdb: "read_parquet('reports/*.parquet')"
    }
  }

  /// Starts the work of `write.sql`: all statements see the reports as they are at its start.
  var begin: String {
    switch self {
    case .postgresql:
      """
      BEGIN ISOLATION LEVEL REPEATABLE READ;
      SET LOCAL DateStyle TO 'ISO, YMD';
      """
    case .duckdb: "BEGIN TRANSACTION;"
    }
  }

  /// Reads a file of the folder into a table that has the same columns; one line, as `\copy` needs.
  func load(_ table: String, from file: String) -> String {
    switch self {
    case .postgresql:
      #"\copy \#(table) FROM '\#(file)' WITH (FORMAT csv, HEADER, ENCODING 'UTF8')"#
    case .duckdb:
      #"COPY \#(table) FROM '\#(file)' (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"');"#
    }
  }

  /// Writes the rows of a view to a file, ordered by the bytes of the columns; one line.
  ///
  /// Without COLLATE, PostgreSQL would order by the language of the database.
  func write(_ view: String, orderedBy columns: [String], to file: String) -> String {
    let order = columns.map { #"\#($0) COLLATE "C""# }.joined(separator: ", ")
    let rows = "(SELECT * FROM \(view) ORDER BY \(order))"
    return switch self {
    case .postgresql: #"\copy \#(rows) TO '\#(file)' WITH (FORMAT csv, HEADER)"#
    case .duckdb: "COPY \(rows) TO '\(file)' (FORMAT csv, HEADER);"
    }
  }

  /// Keeps the rows of a view for the rest of the work, so that they are counted once.
  func keep(_ view: String, as table: String) -> String {
    switch self {
    case .postgresql: "CREATE TEMPORARY TABLE \(table) ON COMMIT DROP AS SELECT * FROM \(view);"
    case .duckdb: "CREATE OR REPLACE TEMPORARY TABLE \(table) AS SELECT * FROM \(view);"
    }
  }
}
