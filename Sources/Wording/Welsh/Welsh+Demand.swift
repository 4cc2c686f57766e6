import ThreatDomain

extension Welsh {
  func yearToDate(_ year: FinancialYear) -> String { "Y flwyddyn hyd yma \(year)" }
}
