import ThreatDomain

/// The table of reports, which the warehouse fills, and what every file says of itself.
extension WarehouseSQL {
  static func aboutReport(_ dialect: WarehouseDialect) -> String {
    """
    -- The table report has one row for each report of fraud. Fill it from your own tables, and keep
    -- it up to date. ptg's tables are counted from it; no row of it leaves the warehouse.
    --
    -- Run the files 1 to 7 once, in the order of their numbers, and write.sql each month.
    --
    -- In place of the table you can make a view of the same name with the same columns:
    --   CREATE VIEW report AS SELECT id AS report_id, ... FROM \(dialect.source);
    -- A view checks nothing: a row that contradicts itself is left out and counted (7-left_out.sql).
    -- A view must show each report once. This query must give 0:
    --   SELECT COUNT(*) - COUNT(DISTINCT report_id) FROM report;
    -- For a column that you do not hold, select NULL as the type of the column: CAST(NULL AS DATE).
    --
    -- A day is a DATE in the time of the United Kingdom. From a time with a time zone, make it by:
    --   CAST(reported_at AT TIME ZONE 'Europe/London' AS DATE)
    -- Empty (NULL) means not known, or not yet.
    """
  }

  static let report = """
    CREATE TABLE report (
      report_id           TEXT NOT NULL PRIMARY KEY, -- the report
      reported_on         DATE NOT NULL, -- day it was made; its month is the month of demand
      force_id            TEXT,    -- force of the victim's residence: a force_id of force.csv
      fraud_type          TEXT,    -- fraud type: a code of fraud_type.csv
      victim_type         TEXT,    -- who suffered the fraud: \(victimTypes)
      victim_id           TEXT,    -- the victim, the same in all their reports; empty: each is another
      is_cyber            BOOLEAN, -- whether it has a cyber element
      is_repeat           BOOLEAN, -- whether the victim had reported before
      is_vulnerable       BOOLEAN, -- whether the victim is vulnerable
      loss_pence          BIGINT,  -- loss in pence: 1234 is 12.34 pounds
      referred_on         DATE,    -- day it was referred to a force as a crime to investigate
      referred_to         TEXT,    -- that force: a force_id of force.csv
      outcome_on          DATE,    -- day of the outcome that the force returned
      outcome_is_judicial BOOLEAN, -- whether that outcome is judicial
      contacted_on        DATE,    -- day the victim was first contacted
      safeguarded_on      DATE,    -- day the victim was safeguarded
      -- A row that contradicts itself is refused.
      CHECK (loss_pence BETWEEN 0 AND 1000000000000),
      CHECK (referred_on >= reported_on),
      CHECK ((referred_on IS NULL) = (referred_to IS NULL)),
      CHECK (outcome_on >= referred_on),
      CHECK (outcome_on IS NULL OR referred_on IS NOT NULL),
      CHECK ((outcome_on IS NULL) = (outcome_is_judicial IS NULL)),
      CHECK (contacted_on >= reported_on),
      CHECK (safeguarded_on >= reported_on)
    );

    """

  static let aboutSettings = """
    -- The settings: the months of the tables, and the days within which a victim is to be contacted.
    -- Change them here, and run the file again.
    --
    -- Only whole months that are over are counted. The last is the month before today's, unless you
    -- name an earlier one. A month without any report writes no row: ptg publish says so, and needs
    -- --accept-silence.
    """

  static let aboutWrite = """
    -- Writes the tables; run it each month. It reads force.csv and fraud_type.csv, and writes
    -- \(tableFiles), over what they held. What was left out, and
    -- why, goes to \(WarehouseFile.leftOut), and is shown.
    --
    -- All files show the reports as they were at one moment. If the command ends with a status other
    -- than 0, do not publish the files. Otherwise check the folder with ptg publish --check. A month
    -- that has changed since it was published needs --reason of ptg publish.
    """

  static let aboutRemove = """
    -- Removes everything that ptg made in the warehouse, except report. After an update of ptg, run
    -- this file, set your months in the new 2-settings.sql, and run the new files 2 to 7.
    """

  private static let victimTypes = VictimType.codes.joined(separator: ", ")

  private static let tableFiles = WarehouseFile.tables.joined(separator: ", ")
}
