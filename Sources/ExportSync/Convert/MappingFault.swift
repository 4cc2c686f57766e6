/// Why a mapping cannot be used: its mistakes.
package struct MappingFault: Error, Equatable, CustomStringConvertible {
  package let file: String
  package let problems: ProblemList

  package var description: String {
    problems.words(about: file, end: "Nothing was written; 'ptg help mapping' shows the form.")
  }
}
