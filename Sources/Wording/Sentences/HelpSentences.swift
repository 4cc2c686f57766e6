/// Sentences of the help, around its lists.
package protocol HelpSentences {
  /// `Usage: ptg sync [SOURCE]`.
  func usage(_ command: String) -> String

  /// `'ptg help schema' writes the JSON Schema of json.`.
  func helpWrites(_ topic: String, _ about: String) -> String
  func printsAs(_ forms: [String]) -> String
  func printsFor(_ papers: [String]) -> String
}
