/// The unit of a column or fact in data.
///
/// It is fixed, whatever values the column holds today.
package enum Unit: String, CaseIterable, Sendable {
  case pence = "GBP pence"
  case pencePerHead = "GBP pence per resident"
  case days
  case day = "date"
  /// A day, or a month where no day is known.
  case dayOrMonth = "date or month"
  case month
  /// A share or a change: 0.05 means five in a hundred.
  case fraction
  case per10000 = "per 10,000 residents"
  case per100 = "per 100"
  /// A position in a ranking; 1 is the highest.
  case rank
  /// A change of position in a ranking; positive means up.
  case places = "rank places"
  /// A band of organised crime group mapping (OCGM); 1 is the highest.
  case band
  /// Points of a harm score.
  case points
  case count
  /// A decimal number with the digits of its publication, whatever it counts.
  case published = "as published"
  /// Any other number: a limit, a mean, a weight, or the average rate of neighbouring forces.
  case number
  case text
}
