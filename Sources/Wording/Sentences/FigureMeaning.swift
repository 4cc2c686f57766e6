/// The meaning of a kind of figure, for any scope and month.
package struct FigureMeaning: Equatable, Sendable {
  /// The name of the figure, as in the head of a column.
  package let name: String
  /// The definition of the figure.
  package let definition: String
  /// What is counted, and by whom.
  package let base: String
  /// How the figure is worked out.
  package let formula: String
  /// What the figure leaves out.
  package let leftOut: String
}
