import ThreatDomain

/// Sentences on paper and in printed files.
package protocol PrintSentences {
  /// `snapshot 1a2b3c4d5e6f`.
  func snapshotHash(_ digits: String) -> String

  /// `expires 2019-05-20`.
  func expires(_ day: String) -> String

  /// Who printed, on which computer and when, as far as known.
  func printed(by user: String?, on host: String?, at moment: String) -> String
}

extension Sentences {
  /// The words of `page 1 of 3` around its numbers, which the page counter of the style sheet
  /// writes.
  package var pageParts: (before: String, between: String) {
    let parts = page(0, of: 0).split(separator: "0", omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}
