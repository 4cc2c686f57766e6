/// The numbers of scopes in the roll-ups: 0 for the nation, then the regions, then the forces.
package struct ScopeNumbers: Equatable, Sendable {
  package let regionCount: Int
  /// The number of each force's region, from 1, with the forces in load order.
  ///
  /// `nil` for bodies outside the regions.
  package let regionOfForce: [Int?]

  package init(regionCount: Int, regionOfForce: [Int?]) {
    self.regionCount = regionCount
    self.regionOfForce = regionOfForce
  }

  /// How many scopes there are: the nation, the regions and the forces.
  package var count: Int { 1 + regionCount + regionOfForce.count }

  package static let national = 0

  /// The scope number of the region with that number, from 1.
  package func region(_ number: Int) -> Int { number }

  /// The scope number of the force with that number, from 1.
  package func force(_ number: Int) -> Int { regionCount + number }
}
