import ThreatDomain

/// A force without a return, by its id alone.
extension LackingForce: ExpressibleByStringLiteral {
  public init(stringLiteral id: String) { self.init(id) }
}
