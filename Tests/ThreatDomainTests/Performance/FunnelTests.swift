import Testing

@testable import ThreatDomain

@Suite("A funnel")
struct FunnelTests {
  /// Limits at 0.1%, 2.5%, 97.5% and 99.9%, by SciPy's binomial distribution with the interpolation
  /// of the paper.
  private static let exact: [(denominator: Int, center: Double, limits: [Double])] = [
    (30, 0.9, [0.678285, 0.765139, 0.980342, 0.999214]),
    (100, 0.5, [0.341216, 0.396824, 0.593176, 0.648784]),
    (1178, 0.77, [0.731049, 0.745334, 0.793396, 0.806803]),
    (26648, 0.785, [0.777174, 0.780039, 0.789904, 0.792728]),
    (40, 0.02, [0, 0, 0.063806, 0.104219]),
  ]

  @Test("has the exact limits of the binomial distribution", arguments: exact)
  func limits(_ denominator: Int, _ center: Double, _ expected: [Double]) throws {
    let binomial = Binomial(trials: denominator, chance: center)
    let found = [0.001, 0.025, 0.975, 0.999].map {
      max(0, binomial.quantile($0) / Double(denominator))
    }
    for (one, other) in zip(found, expected) { #expect(abs(one - other) < 1e-6, "\(found)") }
  }

  private static let units = [
    (100, 120), (60, 80), (270, 300), (30, 45), (50, 60), (380, 500), (180, 220), (100, 150),
    (85, 90), (60, 70), (20, 33), (300, 410),
  ].enumerated().map {
    Funnel.Unit(id: "\($0.offset)", numerator: $0.element.0, denominator: $0.element.1)
  }

  @Test("places every unit by the limits of its own size")
  func places() throws {
    let funnel = try #require(Funnel(Self.units, smallest: 40))
    #expect(
      funnel.units.map(funnel.place) == [
        .inside, .inside, .above(.alarm), .inside, .inside, .inside, .inside, .below(.alarm),
        .above(.alarm), .inside, .tooSmall, .below(.warning),
      ])
  }

  @Test("tells from ten units on whether they vary more than chance explains")
  func dispersion() throws {
    let funnel = try #require(Funnel(Self.units))
    #expect(abs((funnel.dispersion ?? 0) - 5.023011) < 1e-6)
    #expect(funnel.isOverdispersed)
    let few = try #require(Funnel(Array(Self.units.prefix(9))))
    #expect(few.dispersion == nil && !few.isOverdispersed)
    let alike = (1...20).map { Funnel.Unit(id: "\($0)", numerator: 50 + $0 % 3, denominator: 100) }
    #expect(try #require(Funnel(alike)).isOverdispersed == false)
  }

  @Test("has no line without a unit, and limits even where all or none succeed")
  func ends() throws {
    #expect(Funnel([]) == nil)
    let all = try #require(Funnel([Funnel.Unit(id: "a", numerator: 40, denominator: 40)]))
    #expect(all.place(of: all.units[0]) == .inside && all.limits(of: 40, .alarm) == 1...1)
    let none = try #require(Funnel([Funnel.Unit(id: "a", numerator: 0, denominator: 40)]))
    #expect(none.place(of: none.units[0]) == .inside && none.limits(of: 40, .warning) == 0...0)
  }
}
