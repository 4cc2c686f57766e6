/// What a figure means, whoever's and whenever it is.
package struct FigureMeaning: Equatable, Sendable {
  /// Its name, as a head of a column might have it.
  package let name: String
  /// What it is.
  package let definition: String
  /// What is counted, and by whom.
  package let base: String
  /// How it is worked out.
  package let formula: String
  /// What is not in it.
  package let leftOut: String
}
