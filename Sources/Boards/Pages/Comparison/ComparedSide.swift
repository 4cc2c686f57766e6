import ThreatDomain

/// One of two things that are compared: a scope in a month.
package struct ComparedSide: Hashable, Sendable {
  package let scope: Scope
  /// `nil` for the month that the boards show.
  package let month: Month?

  package init(_ scope: Scope, _ month: Month? = nil) {
    self.scope = scope
    self.month = month
  }

  /// The two sides of a page's id: `kent,essex`, `kent,region:sw`, or `kent,2018-03` for a scope
  /// beside itself in another month.
  static func both(of id: String) -> (ComparedSide, ComparedSide)? {
    let parts = id.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let scope = Scope(parts[0]) else { return nil }
    if let month = Month(parts[1]) { return (ComparedSide(scope), ComparedSide(scope, month)) }
    return Scope(parts[1]).map { (ComparedSide(scope), ComparedSide($0)) }
  }
}
