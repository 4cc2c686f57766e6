extension Welsh: HelpSentences {
  func usage(_ command: String) -> String { "Defnydd: \(command)" }

  func helpWrites(_ topic: String, _ about: String) -> String {
    "Mae 'ptg help \(topic)' yn ysgrifennu \(about)."
  }

  func printsAs(_ forms: [String]) -> String { "argraffu fel \(forms.joined(separator: ", "))" }

  func printsFor(_ papers: [String]) -> String {
    "argraffu ar gyfer \(papers.joined(separator: ", "))"
  }
}
