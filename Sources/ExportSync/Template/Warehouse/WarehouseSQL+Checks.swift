import ThreatDomain

/// The view of reports with what is wrong with each, and the view that counts it.
///
/// A table takes exactly the reports without a fault of its own, so each report is either in the
/// table or counted here.
extension WarehouseSQL {
  static let aboutChecks = """
    -- The view ptg_report: each report with its months, and with the fault that keeps it out of a
    -- table. Of several faults it has the first. ptg_force and ptg_fraud_type are copies of force.csv
    -- and fraud_type.csv; write.sql reads those files each time.
    """

  static let checks = """
    -- The months of the reports that have contacted_on; in others, nobody writes it down.
    CREATE OR REPLACE VIEW ptg_contact_month AS
    SELECT DISTINCT \(firstDay("reported_on")) AS first_day
      FROM report
     WHERE contacted_on IS NOT NULL
       AND reported_on IS NOT NULL;

    CREATE OR REPLACE VIEW ptg_safeguard_month AS
    SELECT DISTINCT \(firstDay("reported_on")) AS first_day
      FROM report
     WHERE safeguarded_on IS NOT NULL
       AND reported_on IS NOT NULL;

    CREATE OR REPLACE VIEW ptg_report AS
    SELECT report_id,
           reported_on,
           force_id,
           fraud_type,
           victim_type,
           referred_to,
           is_cyber,
           is_repeat,
           is_vulnerable,
           outcome_is_judicial,
           COALESCE(CAST(victim_id AS TEXT), 'report ' || report_id) AS victim,
           referred_on IS NOT NULL OR referred_to IS NOT NULL AS is_referred,
           outcome_on IS NOT NULL OR outcome_is_judicial IS NOT NULL AS has_outcome,
           \(firstDay("reported_on")) AS reported_month,
           \(firstDay("referred_on")) AS referred_month,
           \(firstDay("outcome_on")) AS outcome_month,
           CASE WHEN loss_fault IS NULL THEN loss_pence END AS known_loss_pence,
           loss_fault,
           COALESCE(force_fault, care_fault, report_outside) AS victim_fault,
           COALESCE(force_fault, type_fault, victim_type_fault, report_outside) AS report_fault,
           COALESCE(sending_fault, type_fault, referral_outside) AS referral_fault,
           COALESCE(answer_fault, sending_fault, type_fault, outcome_outside) AS outcome_fault,
           contact_fault,
           safeguard_fault,
           contacted_on IS NOT NULL AND contact_fault IS NULL AS is_contacted,
           contacted_on <= reported_on + contact_days AND contact_fault IS NULL
             AS is_contacted_in_time,
           safeguarded_on IS NOT NULL AND safeguard_fault IS NULL AS is_safeguarded
      FROM (SELECT report.*,
                   span.contact_days,
                   CASE
                     WHEN reported_on IS NULL
                       THEN 'reported_on is empty'
                     WHEN force_id IS NULL
                       THEN 'force_id is empty'
                     WHEN force_id NOT IN (SELECT force_id FROM ptg_force)
                       THEN 'force_id is not in force.csv'
                   END AS force_fault,
                   CASE
                     WHEN fraud_type IS NULL
                       THEN 'fraud_type is empty'
                     WHEN fraud_type NOT IN (SELECT code FROM ptg_fraud_type)
                       THEN 'fraud_type is not in fraud_type.csv'
                   END AS type_fault,
                   CASE
                     WHEN victim_type IS NULL
                       THEN 'victim_type is empty'
                     WHEN victim_type NOT IN (\(victimTypes))
                       THEN 'victim_type is none of the codes'
                   END AS victim_type_fault,
                   CASE
                     WHEN loss_pence IS NULL
                       THEN 'loss_pence is empty'
                     WHEN loss_pence NOT BETWEEN 0 AND 1000000000000
                       THEN 'loss_pence is below 0 or above 1000000000000'
                   END AS loss_fault,
                   CASE
                     WHEN referred_on IS NULL AND referred_to IS NOT NULL
                       THEN 'referred_to without referred_on'
                     WHEN referred_on IS NOT NULL AND referred_to IS NULL
                       THEN 'referred_on without referred_to'
                     WHEN referred_to NOT IN (SELECT force_id FROM ptg_force)
                       THEN 'referred_to is not in force.csv'
                     WHEN referred_on < reported_on
                       THEN 'referred_on is before reported_on'
                   END AS sending_fault,
                   CASE
                     WHEN outcome_on IS NULL AND outcome_is_judicial IS NOT NULL
                       THEN 'outcome_is_judicial without outcome_on'
                     WHEN outcome_on IS NOT NULL AND outcome_is_judicial IS NULL
                       THEN 'outcome_on without outcome_is_judicial'
                     WHEN outcome_on IS NOT NULL AND referred_on IS NULL
                       THEN 'outcome_on without referred_on'
                     WHEN outcome_on < referred_on
                       THEN 'outcome_on is before referred_on'
                   END AS answer_fault,
                   CASE
                     WHEN \(firstDay("reported_on"))
                       NOT IN (SELECT first_day FROM ptg_contact_month)
                       THEN 'no report of the month has contacted_on'
                     WHEN \(firstDay("reported_on"))
                       NOT IN (SELECT first_day FROM ptg_safeguard_month)
                       THEN 'no report of the month has safeguarded_on'
                   END AS care_fault,
                   CASE
                     WHEN contacted_on < reported_on
                       THEN 'contacted_on is before reported_on'
                     WHEN contacted_on >= end_day
                       THEN 'contacted_on is after last_month'
                   END AS contact_fault,
                   CASE
                     WHEN safeguarded_on < reported_on
                       THEN 'safeguarded_on is before reported_on'
                     WHEN safeguarded_on >= end_day
                       THEN 'safeguarded_on is after last_month'
                   END AS safeguard_fault,
                   CASE
                     WHEN reported_on < first_day
                       THEN 'reported_on is before first_month'
                     WHEN reported_on < end_day
                       THEN NULL
                     ELSE 'reported_on is after last_month'
                   END AS report_outside,
                   CASE
                     WHEN referred_on < first_day
                       THEN 'referred_on is before first_month'
                     WHEN referred_on < end_day
                       THEN NULL
                     ELSE 'referred_on is after last_month'
                   END AS referral_outside,
                   CASE
                     WHEN outcome_on < first_day
                       THEN 'outcome_on is before first_month'
                     WHEN outcome_on < end_day
                       THEN NULL
                     ELSE 'outcome_on is after last_month'
                   END AS outcome_outside
              FROM report
             CROSS JOIN (SELECT MIN(ptg_setting.contact_days) AS contact_days,
                                MIN(first_day) AS first_day,
                                CAST(MAX(first_day) + INTERVAL '1 month' AS DATE) AS end_day
                           FROM ptg_setting
                          CROSS JOIN ptg_month) AS span) AS checked;

    """

  /// The first day of the month of a day.
  private static func firstDay(_ day: String) -> String {
    "CAST(date_trunc('month', CAST(\(day) AS TIMESTAMP)) AS DATE)"
  }

  private static let victimTypes = VictimType.codes.map { "'\($0)'" }.joined(separator: ", ")
}
