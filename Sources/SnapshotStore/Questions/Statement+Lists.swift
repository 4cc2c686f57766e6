import ExportFormat
import SQLiteFile

extension Statement {
  /// Binds texts as one parameter, for `IN (SELECT value FROM json_each(?1))`.
  ///
  /// So one statement can ask for any number of ids (sqlite.org/json1.html).
  borrowing func bind(list texts: some Collection<String>, at parameter: Int) {
    bind(JSONText.list(texts), at: parameter)
  }

  /// Binds a range of whole numbers in the same way.
  borrowing func bind(list numbers: ClosedRange<Int>, at parameter: Int) {
    bind(JSONText.array(numbers.map { .integer(Int64($0)) }).compact, at: parameter)
  }
}

extension JSONText {
  /// Texts as one text, which `json_each` takes apart again.
  static func list(_ texts: some Collection<String>) -> String {
    array(texts.map { .string($0) }).compact
  }
}
