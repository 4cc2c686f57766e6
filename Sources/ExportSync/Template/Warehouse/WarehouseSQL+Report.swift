import ThreatDomain

/// The table of reports, which the warehouse fills, and what every file says of itself.
extension WarehouseSQL {
  static func aboutReport(_ dialect: WarehouseDialect) -> String {
    """
    -- The table report: one row for each report of fraud. Fill it from your own tables, and keep it
    -- up to date: ptg's tables are counted from it, and no row of it leaves the warehouse.
    --
    -- In place of the table you may make a view of the same name and columns over tables of yours:
    --   CREATE VIEW report AS SELECT id AS report_id, ... FROM \(dialect.source);
    -- A view refuses nothing: what contradicts itself is left out and counted, by 7-left_out.sql. It
    -- must have each report once; this must find none:
    --   SELECT COUNT(*) - COUNT(DISTINCT report_id) FROM report;
    -- CAST(NULL AS DATE), or as another type, stands for a column that you do not hold.
    --
    -- Days are DATE, by the clock of the United Kingdom. From a time with a time zone make
    --   CAST(reported_at AT TIME ZONE 'Europe/London' AS DATE)
    -- Empty (NULL) means not known, or not yet; never no, and never zero.
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
    -- Only whole months are counted, and none that is not over. The last one is the month before
    -- today's, unless you name an earlier one. A month in which nothing was reported writes no row;
    -- ptg publish says so, and goes on with --accept-silence.
    """

  static let aboutWrite = """
    -- Writes the tables, each month: reads the names in force.csv and fraud_type.csv, writes
    -- \(tableFiles),
    -- and \(WarehouseFile.leftOut), which it also shows: what was left out, and why.
    --
    -- All files are of one moment, whatever is written to report meanwhile. Where the command ends
    -- with another status than 0, do not publish what it wrote. Next: ptg publish --check on the folder.
    """

  static let aboutRemove = """
    -- Removes all that ptg made in the warehouse, but not report. After an update of ptg run this file,
    -- and then the new files from 2 to 7.
    """

  private static let victimTypes = VictimType.codes.joined(separator: ", ")

  private static let tableFiles = WarehouseFile.tables.joined(separator: ", ")
}
