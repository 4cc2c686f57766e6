/// What a column or a fact of data counts in: a fact of its own, whatever stands in it today.
package enum Unit: String, CaseIterable, Sendable {
  case pence = "GBP pence"
  case pencePerHead = "GBP pence per resident"
  case days
  case day = "date"
  /// A day, or a month where no day is known.
  case dayOrMonth = "date or month"
  case month
  /// A share or a change: 0.05 is five in a hundred.
  case fraction
  case per10000 = "per 10,000 residents"
  case per100 = "per 100"
  /// A place in an order, 1 the highest.
  case rank
  /// Places in an order, up where positive.
  case places = "rank places"
  /// A band of organised crime group mapping, 1 the highest.
  case band
  /// Points of a harm score.
  case points
  case count
  /// A number of another kind: a limit, a mean, a weight, a rate of its neighbours.
  case number
  case text
}
