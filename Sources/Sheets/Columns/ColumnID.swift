/// The name of a column in CSV and JSON, or of a fact in JSON, with what it counts in.
///
/// Every name is one line of the vocabulary below, whichever tables have it: the same name counts in
/// the same unit everywhere, but for ``dateOrMonth``.
package struct ColumnID: Hashable, Sendable {
  /// Lower case, words joined by `_`; a month where the column is one.
  package let name: String
  package let unit: Unit

  /// A name of the vocabulary, or of data: a month, a force, a region.
  package init(_ name: String, _ unit: Unit) {
    self.name = name
    self.unit = unit
  }

  /// Names tell columns apart: a table never has one twice.
}
