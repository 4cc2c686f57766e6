import ThreatDomain
import Wording

/// What moved, in plain sentences.
extension ChangesSheet {
  var sentences: [String] {
    guard !changes.all.isEmpty else { return [words.nothingMoved(in: scopeName, since: baseline)] }
    let found = changes.kinds
    return [
      words.changes(total(of: found), in: scopeName, since: baseline, to: asAt)
    ] + found.map(sentence) + still
  }

  /// `nil` where it would give the count of a kind away.
  private func total(of kinds: [Change.Kind]) -> Int? {
    kinds.allSatisfy { request.shown(count(of: $0)) != nil } ? changes.all.count : nil
  }

  /// Names three of a kind, the newest; more would not be heard.
  private func sentence(of kind: Change.Kind) -> String {
    let own = changes.of(kind)
    return words.changes(
      request.safeCount(own.count), of: kind.term,
      first: own.prefix(3).map { ($0.subject, $0.said) })
  }

  /// The kinds of which nothing moved: that too is news.
  private var still: [String] {
    let still = changes.stillKinds
    return still.isEmpty ? [] : [words.unmoved(still.map(\.term))]
  }
}
