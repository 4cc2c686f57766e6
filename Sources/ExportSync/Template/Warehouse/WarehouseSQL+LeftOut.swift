/// The view that counts what is in no table.
extension WarehouseSQL {
  static let aboutLeftOut = """
    -- The view ptg_left_out: how many reports are left out of each table, and why. The column left_out
    -- says what is not counted: the report, or only its loss, flag, referral, outcome, contact or
    -- safeguarding. first_reported_on and last_reported_on say where to look.
    --
    -- The reports in demand.csv and the reports left out of demand add up to the rows of report.
    """

  static let leftOut = """
    CREATE OR REPLACE VIEW ptg_left_out AS
    WITH alike AS (
      SELECT report_fault,
             victim_fault,
             referral_fault,
             outcome_fault,
             contact_fault,
             safeguard_fault,
             loss_fault,
             is_referred,
             has_outcome,
             is_cyber,
             is_repeat,
             is_vulnerable,
             COUNT(*) AS reports,
             MIN(reported_on) AS first_reported_on,
             MAX(reported_on) AS last_reported_on
        FROM ptg_report
       GROUP BY report_fault, victim_fault, referral_fault, outcome_fault, contact_fault,
                safeguard_fault, loss_fault, is_referred, has_outcome, is_cyber, is_repeat,
                is_vulnerable
    ),
    found AS (
      SELECT 'demand' AS table_name, 'report' AS left_out, report_fault AS reason, alike.*
        FROM alike
       UNION ALL
      SELECT 'demand', 'loss_pence', loss_fault, alike.*
        FROM alike
       WHERE report_fault IS NULL
       UNION ALL
      SELECT 'demand', 'is_cyber', 'is_cyber is empty', alike.*
        FROM alike
       WHERE report_fault IS NULL
         AND is_cyber IS NULL
       UNION ALL
      SELECT 'demand', 'is_repeat', 'is_repeat is empty', alike.*
        FROM alike
       WHERE report_fault IS NULL
         AND is_repeat IS NULL
       UNION ALL
      SELECT 'demand', 'is_vulnerable', 'is_vulnerable is empty', alike.*
        FROM alike
       WHERE report_fault IS NULL
         AND is_vulnerable IS NULL
       UNION ALL
      SELECT 'referral', 'referral', referral_fault, alike.*
        FROM alike
       WHERE is_referred
       UNION ALL
      SELECT 'referral', 'outcome', outcome_fault, alike.*
        FROM alike
       WHERE has_outcome
       UNION ALL
      SELECT 'victim_care', 'report', victim_fault, alike.*
        FROM alike
       WHERE is_vulnerable
          OR is_repeat
       UNION ALL
      SELECT 'victim_care', 'contact', contact_fault, alike.*
        FROM alike
       WHERE victim_fault IS NULL
         AND (is_vulnerable OR is_repeat)
       UNION ALL
      SELECT 'victim_care', 'safeguarding', safeguard_fault, alike.*
        FROM alike
       WHERE victim_fault IS NULL
         AND (is_vulnerable OR is_repeat)
    )
    SELECT table_name,
           left_out,
           reason,
           SUM(reports) AS reports,
           MIN(first_reported_on) AS first_reported_on,
           MAX(last_reported_on) AS last_reported_on
      FROM found
     WHERE reason IS NOT NULL
     GROUP BY table_name, left_out, reason;

    """
}
