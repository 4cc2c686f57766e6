import ExportFormat
import ThreatDomain

/// Why a mapping cannot be used: its mistakes.
package struct MappingFault: Error, Equatable, CustomStringConvertible {
  package let file: String
  package let problems: ProblemList

  package var description: String {
    problems.words(about: file, end: "Nothing was written; 'ptg help mapping' shows the form.")
  }
}

extension InvalidValue {
  /// A word that is not known: the nearest known one is expected, or else what is said.
  init(unknown found: String, among known: [String], or expected: String) {
    let near = NearestWord.to(found, among: known)
    self.init(found: found, expected: near.map { "\($0), perhaps" } ?? expected)
  }
}
