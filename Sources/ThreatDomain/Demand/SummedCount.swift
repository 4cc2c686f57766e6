/// Figures that are added up over the rows of a table of the export: one for each of some columns.
///
/// Whoever adds up, stores, reads or rounds them goes through the measures, in their order: a new
/// column is told to its table and to its count, and to nobody between the two.
public protocol SummedCount {
  /// The columns that are added up, in the order of the table; the raw value is the name.
  associatedtype Measure: Vocabulary

  /// Takes the figure of each measure; of money its pence.
  init(_ figure: (Measure) -> Int)

  /// The figure of a measure; of money its pence.
  func figure(_ measure: Measure) -> Int
}

extension SummedCount {
  /// Nothing counted.
  @inlinable public static var zero: Self { Self { _ in 0 } }

  /// The two added up, figure by figure.
  @inlinable public static func + (left: Self, right: Self) -> Self {
    Self { left.figure($0) + right.figure($0) }
  }

  /// Adds the figures of `right` to those of `left`.
  @inlinable public static func += (left: inout Self, right: Self) { left = left + right }
}
