/// How a fraud type behaves in the sample: invented, on the model of published figures.
///
/// Source: the shares follow `action-fraud-by-type.csv` where it has a figure (online shopping,
/// advance fee, computer software service, cheque and card, dating, ticket); the rest is a guess.
struct TypeProfile {
  let code: String
  /// Share of all reports, in parts of about 10,000.
  let weight: Double
  /// Percentage of the reports that businesses make.
  let business: Double
  /// Mean loss of a report, in pounds.
  let loss: Double
  /// Percentage of the reports with a cyber element.
  let cyber: Double
  /// Vulnerable victims in 1,000 individuals.
  let vulnerable: Double

  private init(
    _ code: String, _ weight: Double, _ business: Double, _ loss: Double, _ cyber: Double,
    _ vulnerable: Double
  ) {
    self.code = code
    self.weight = weight
    self.business = business
    self.loss = loss
    self.cyber = cyber
    self.vulnerable = vulnerable
  }

  static let all: [TypeProfile] = [
    TypeProfile("NFIB1A", 60, 4, 450, 12, 60),
    TypeProfile("NFIB1B", 55, 1, 900, 30, 120),
    TypeProfile("NFIB1C", 8, 20, 1200, 10, 40),
    TypeProfile("NFIB1D", 118, 1, 10_800, 92, 210),
    TypeProfile("NFIB1E", 62, 4, 5200, 45, 200),
    TypeProfile("NFIB1F", 34, 1, 1900, 55, 130),
    TypeProfile("NFIB1G", 128, 3, 1300, 88, 50),
    TypeProfile("NFIB1H", 1300, 5, 720, 62, 95),
    TypeProfile("NFIB1J", 190, 2, 640, 70, 150),
    TypeProfile("NFIB2A", 30, 6, 34_000, 45, 190),
    TypeProfile("NFIB2B", 22, 4, 19_000, 60, 120),
    TypeProfile("NFIB2C", 3, 10, 42_000, 40, 80),
    TypeProfile("NFIB2D", 30, 1, 9200, 30, 220),
    TypeProfile("NFIB2E", 132, 5, 24_500, 68, 140),
    TypeProfile("NFIB3A", 1420, 7, 260, 96, 30),
    TypeProfile("NFIB3B", 175, 6, 310, 48, 130),
    TypeProfile("NFIB3C", 118, 6, 3100, 8, 330),
    TypeProfile("NFIB3D", 720, 9, 950, 66, 80),
    TypeProfile("NFIB3E", 640, 6, 590, 74, 240),
    TypeProfile("NFIB3F", 124, 1, 420, 93, 25),
    TypeProfile("NFIB3G", 480, 55, 2100, 60, 15),
    TypeProfile("NFIB4A", 16, 8, 700, 45, 90),
    TypeProfile("NFIB4B", 2, 20, 5200, 30, 20),
    TypeProfile("NFIB5A", 585, 14, 3300, 78, 85),
    TypeProfile("NFIB5B", 370, 12, 1900, 72, 40),
    TypeProfile("NFIB5C", 9, 25, 52_000, 25, 60),
    TypeProfile("NFIB5D", 165, 74, 21_500, 82, 25),
    TypeProfile("NFIB5E", 12, 30, 6100, 40, 30),
    TypeProfile("NFIB6A", 35, 40, 2900, 35, 40),
    TypeProfile("NFIB6B", 28, 12, 900, 62, 60),
    TypeProfile("NFIB7", 260, 22, 480, 58, 45),
    TypeProfile("NFIB8A", 68, 93, 41_000, 28, 10),
    TypeProfile("NFIB8B", 9, 95, 58_000, 30, 5),
    TypeProfile("NFIB9", 72, 70, 14_500, 35, 15),
    TypeProfile("NFIB10", 12, 88, 32_000, 22, 5),
    TypeProfile("NFIB11", 6, 60, 27_000, 12, 10),
    TypeProfile("NFIB12", 4, 2, 150, 30, 20),
    TypeProfile("NFIB13", 14, 5, 1200, 25, 90),
    TypeProfile("NFIB14", 3, 60, 16_500, 30, 5),
    TypeProfile("NFIB15", 60, 18, 2600, 62, 110),
    TypeProfile("NFIB16A", 5, 2, 6200, 15, 160),
    TypeProfile("NFIB16B", 9, 4, 21_500, 30, 180),
    TypeProfile("NFIB16C", 16, 1, 31_500, 42, 200),
    TypeProfile("NFIB17", 10, 35, 5200, 40, 40),
    TypeProfile("NFIB18", 62, 25, 5400, 38, 70),
    TypeProfile("NFIB19", 108, 35, 19_800, 22, 240),
    TypeProfile("NFIB20A", 4, 3, 220, 40, 20),
    TypeProfile("NFIB20B", 7, 6, 900, 45, 30),
    TypeProfile("NFIB50A", 250, 12, 160, 100, 70),
    TypeProfile("NFIB51A", 9, 70, 900, 100, 5),
    TypeProfile("NFIB51B", 6, 68, 2100, 100, 5),
    TypeProfile("NFIB52A", 28, 76, 2600, 100, 5),
    TypeProfile("NFIB52B", 165, 8, 420, 100, 65),
    TypeProfile("NFIB52C", 410, 9, 240, 100, 60),
    TypeProfile("NFIB52D", 16, 92, 5100, 100, 2),
    TypeProfile("NFIB52E", 130, 12, 850, 100, 90),
    TypeProfile("NFIB90", 1420, 11, 1750, 64, 80),
  ]

  /// The profile of a type; a type without one hardly occurs.
  static func of(_ code: String) -> TypeProfile {
    all.first { $0.code == code } ?? TypeProfile(code, 1, 10, 1000, 50, 50)
  }
}
