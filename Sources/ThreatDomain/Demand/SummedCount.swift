/// Figures that are added up over the rows of a table of the export, one figure for each measure.
///
/// Code that adds up, stores, reads or rounds the figures goes through the measures, in their
/// order. A new column therefore changes only its table and its count.
///
/// An optional column may be empty in some rows. A sum that counts such a row is not known: `nil`,
/// which is neither zero nor the sum of the other rows.
public protocol SummedCount {
  /// The columns that can be added up, in the order of the table; the raw value is the column's
  /// name.
  associatedtype Measure: Vocabulary

  /// Creates the count from a function that gives the figure of each measure; money in pence.
  ///
  /// `nil` is a figure that is not known. A column that is never empty takes it as 0.
  init(_ figure: (Measure) -> Int?)

  /// The figure of a measure; money in pence, and `nil` where it is not known.
  func figure(_ measure: Measure) -> Int?
}

extension SummedCount {
  /// A count with every figure 0.
  @inlinable public static var zero: Self { Self { _ in 0 } }

  /// The sum of two counts, figure by figure; not known where one of the two figures is not.
  @inlinable public static func + (left: Self, right: Self) -> Self {
    left.combined(with: right, by: +)
  }

  /// Both counts combined figure by figure; not known where one of the two figures is not.
  @inlinable func combined(with other: Self, by combine: (Int, Int) -> Int) -> Self {
    Self { measure in
      guard let figure = figure(measure), let its = other.figure(measure) else { return nil }
      return combine(figure, its)
    }
  }

  /// Adds the figures of `right` to those of `left`.
  @inlinable public static func += (left: inout Self, right: Self) { left = left + right }
}
