extension English: HelpSentences {
  func usage(_ command: String) -> String { "Usage: \(command)" }

  func helpWrites(_ topic: String, _ about: String) -> String {
    "'ptg help \(topic)' writes \(about)."
  }

  func printsAs(_ forms: [String]) -> String { "print as \(forms.joined(separator: ", "))" }

  func printsFor(_ papers: [String]) -> String { "print for \(papers.joined(separator: ", "))" }
}
