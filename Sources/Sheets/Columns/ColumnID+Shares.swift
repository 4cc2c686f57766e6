/// Parts of a whole, changes, rates.
extension ColumnID {
  package static let contactedShare = ColumnID("contacted_share", .fraction)
  package static let contactedShareThisMonth = ColumnID("contacted_share_this_month", .fraction)
  package static let cyberShare = ColumnID("cyber_share", .fraction)
  package static let lossShare = ColumnID("loss_share", .fraction)
  package static let onYearBefore = ColumnID("on_year_before", .fraction)
  package static let repeatShare = ColumnID("repeat_share", .fraction)
  package static let share = ColumnID("share", .fraction)
  package static let shareInTen = ColumnID("share_in_ten", .fraction)
  package static let takeUpShare = ColumnID("take_up_share", .fraction)
  package static let vulnerableShare = ColumnID("vulnerable_share", .fraction)
  package static let yearToDateOnYearBefore = ColumnID("year_to_date_on_year_before", .fraction)

  package static let per10000 = ColumnID("per_10000", .per10000)

  package static let outcomesPer100Referred = ColumnID("outcomes_per_100_referred", .per100)
}
