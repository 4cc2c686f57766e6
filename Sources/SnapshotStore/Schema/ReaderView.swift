import ExportFormat

/// A view that people read with their own tools, and the meaning of each of its columns.
///
/// The snapshot tells them in `v_about`; help and the page of views tell them too.
package struct ReaderView: Sendable {
  /// A column of a view.
  package struct Column: Equatable, Sendable {
    package let name: String
    /// The type that SQLite declares: `TEXT`, `INTEGER` or `REAL`.
    package let type: String
    package let meaning: String
    /// What a number counts in, the codes that may stand, or the form of the value.
    package let unitOrCodes: String
    package let mayBeEmpty: Bool
  }

  package let name: String
  /// What one row is, or what the rows tell.
  package let about: String
  package let columns: [Column]

  /// Every view, in the order of the schema.
  ///
  /// A new view of ptg's own is one name here.
  package static let all: [ReaderView] =
    tableCatalogue.map(ReaderView.init) + YearKind.allCases.map(\.readerView)
    + [.forceReturn, .about]
}

extension ReaderView {
  /// The view of a table of the export, whose columns are those of the export.
  private init(_ table: Table) {
    self.init(
      name: "v_\(table.name)", about: table.about, columns: table.columns.map { Column($0) })
  }
}

extension ReaderView.Column {
  /// The column as the export defines it.
  init(_ column: ExportFormat.Column) {
    self.init(
      name: column.name, type: column.declaredType, meaning: column.about,
      unitOrCodes: column.unitOrCodes, mayBeEmpty: column.isOptional)
  }

  /// A column of texts that is never empty.
  init(text name: String, _ meaning: String, _ form: String) {
    self.init(
      name: name, type: "TEXT", meaning: meaning, unitOrCodes: form, mayBeEmpty: false)
  }
}

extension ExportFormat.Column {
  /// The type of the column in the view of its table.
  fileprivate var declaredType: String {
    switch kind {
    case .integer, .flag: "INTEGER"
    case .decimal: "REAL"
    case .identifier, .text, .freeText, .month, .day, .scope, .choice, .signedDecimal, .period:
      "TEXT"
    }
  }

  fileprivate var unitOrCodes: String {
    unit ?? reference.map { "a key of v_\($0)" }
      ?? (codes.isEmpty ? form : codes.joined(separator: ", "))
  }
}
