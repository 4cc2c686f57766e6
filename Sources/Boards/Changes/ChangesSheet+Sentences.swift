import Sheets
import ThreatDomain
import Wording

/// What moved, in plain sentences.
extension ChangesSheet {
  var sentences: [String] {
    guard !changes.all.isEmpty else {
      return [words.say.nothingMoved(in: scopeName, since: baseline)]
    }
    let found = changes.kinds
    return [
      words.say.changes(changes.all.count, in: scopeName, since: baseline, to: asAt)
    ] + found.map(sentence) + still
  }

  /// Names three of a kind, the newest; more would not be heard.
  private func sentence(of kind: Change.Kind) -> String {
    let own = changes.of(kind)
    return words.say.changes(
      own.count, of: kind.term,
      first: own.prefix(3).map { ($0.subject, $0.said) })
  }

  /// The kinds of which nothing moved: that too is news.
  private var still: [String] {
    let still = changes.stillKinds.filter { $0 != .signal || isJudged }
    return (still.isEmpty ? [] : [words.say.unmoved(still.map(\.term))])
      + (isJudged ? [] : [words.asSentence(words.say.nothingJudged)])
  }
}
