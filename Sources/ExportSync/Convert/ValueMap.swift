import ExportFormat

/// What a text becomes, by a list.
struct ValueMap: Sendable, Equatable {
  let line: Int
  /// What a folded text becomes.
  private var entries: [String: String] = [:]
  /// What texts become, by the folded result.
  private var results: [String: String] = [:]
  /// The texts on the left, as the mapping writes them.
  private(set) var known: [String] = []
  /// What every other text becomes; `nil` where no other text fits.
  var otherwise: Otherwise?

  enum Otherwise: Equatable {
    case same
    case text(String)
  }

  init(line: Int) { self.line = line }

  /// Adds an entry; `false` where the text already has one.
  mutating func add(_ text: String, becomes result: String) -> Bool {
    known.append(text)
    results[Folded.text(result)] = result
    return entries.updateValue(result, forKey: Folded.text(text)) == nil
  }

  /// What the text becomes; throws where it is not on the list.
  func result(of text: String) throws(Misfit) -> String {
    let folded = Folded.text(text)
    if let result = entries[folded] { return result }
    if text.isEmpty { return "" }
    // A file may already hold what the list leads to.
    if let result = results[folded] { return result }
    switch otherwise {
    case .same: return text
    case .text(let result): return result
    case nil:
      let near = NearestWord.to(text, among: known).map { " (perhaps \($0))" } ?? ""
      let texts = known.filter { !$0.isEmpty }
      let more = texts.count > 12 ? " or \(texts.count - 12) more" : ""
      throw Misfit(
        text, expected: "one of \(texts.prefix(12).joined(separator: ", "))\(more)\(near)")
    }
  }
}

/// A text of a file that does not fit, and what would have fitted.
struct Misfit: Error, Equatable {
  let found: String
  let expected: String

  init(_ found: String, expected: String) {
    self.found = found
    self.expected = expected
  }
}
