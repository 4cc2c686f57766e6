import ExportFormat
import ThreatDomain

extension FigureQuestion {
  /// The names of the export's tables that the SQL reads.
  var tables: Set<String> {
    let words = sql.split { $0 == " " || $0 == "\n" || $0 == "(" || $0 == ")" || $0 == "," }
    var tables: Set<String> = []
    for (word, next) in zip(words, words.dropFirst()) where word == "FROM" || word == "JOIN" {
      if Table.named(String(next)) != nil { tables.insert(String(next)) }
    }
    return tables
  }
}

extension Figure {
  /// The names of the export's tables that the figure counts.
  ///
  /// They are read from its question, so they cannot come to differ from it.
  package var tables: Set<String> { FigureQuestion(self).tables }
}
