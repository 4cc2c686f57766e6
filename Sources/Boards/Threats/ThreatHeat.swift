import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Where each threat weighs more than elsewhere: threats by forces, of the nation by regions.
///
/// A figure is the reports per head of a force as a multiple of those of the area. Where the area's
/// rate would give a force fewer than ``leastExpected`` reports, chance alone would decide.
struct ThreatHeat {
  fileprivate struct Part {
    let scope: Scope
    let label: String
    let name: String
    let population: Int
  }

  /// Ours: below it a multiple of 1.5 is no more than chance.
  static let leastExpected = 20.0

  private struct Row {
    let group: String
    /// The threat of the group that stands first on the board.
    let id: String
    let values: [ChartValue]
  }

  /// Those with a figure for some part.
  private let rows: [Row]
  private let parts: [Part]
  /// The nation, or the region of the parts.
  private let area: Scope
  private let request: BoardRequest

  /// `nil` where the area has no two parts with a rate.
  ///
  /// - Parameter known: Demand that was read already, of these scopes or of others.
  init?(
    _ facts: [ThreatFacts], _ known: ScopedDemand, in snapshot: borrowing Snapshot,
    _ request: BoardRequest
  ) throws(StoreError) {
    let whole = request[ThreatView.self] == .everyRegion ? .national : request.scope
    let month = request.month
    let scopes = ThreatHeat.scopes(whole, in: snapshot)
    let demand =
      known.scopes.isSuperset(of: scopes)
      ? known : try ScopedDemand(of: scopes, in: month...month, from: snapshot, request)
    var parts: [Part] = []
    for scope in scopes {
      if let part = Part(scope, in: snapshot, request.words) { parts.append(part) }
    }
    guard parts.count > 1 else { return nil }
    self.parts = parts
    area = snapshot.region(of: whole).map(Scope.region) ?? .national
    self.request = request
    var seen: Set<String> = []
    let all = facts.filter { seen.insert($0.threat.fraudGroup).inserted }.map(\.threat)
    rows = all.map { threat in
      let counts = parts.map { part in
        demand.whole(of: threat.fraudGroup, in: part.scope, month)?.reports
      }
      return Row(
        group: threat.fraudGroup, id: threat.id,
        values: ThreatHeat.multiples(counts, in: parts))
    }.filter { $0.values.contains { $0 != .unknown } }
    guard !rows.isEmpty else { return nil }
  }

  /// The regions of the nation and bodies outside them, else the forces of the region.
  private static func scopes(_ scope: Scope, in snapshot: borrowing Snapshot) -> [Scope] {
    let directory = snapshot.directory
    guard let region = snapshot.region(of: scope) else {
      return directory.partsOfNation.filter { part in
        if case .force(let id) = part { directory.force(id)?.population == nil } else { true }
      }
    }
    return directory.forces(of: region).map { .force($0.id) }
  }

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    let heat = HeatTable(
      rowLabels: rows.map { SafeText($0.group) },
      columnLabels: parts.map { SafeText($0.label) }, values: rows.map(\.values),
      scale: ShadeScale(boundaries: ThreatHeat.steps), legend: legend)
    return Pane(
      "threats-by-part",
      words[parts[0].scope.isRegion ? .threats(.heatThreatsByRegion) : .threats(.heatThreats)],
      .heat(heat, data: Deferred(data)), side: side, minimumHeight: 6)
  }

  private static let steps = [0.8, 1, 1.2]

  private var legend: [SafeText] {
    words.say.steps(ThreatHeat.steps.map { words.decimal($0, places: 1) })
      .map { SafeText($0) }
  }

  /// - Parameter counts: The reports of the group in each of the parts; `nil` where some of its
  ///   forces have sent no return: it is no part of the area's rate then.
  private static func multiples(
    _ counts: [Int?], in parts: [Part]
  ) -> [ChartValue] {
    let residents = zip(counts, parts).compactMap { $0 == nil ? nil : $1.population }
    guard !residents.isEmpty else { return parts.map { _ in .unknown } }
    let perHead = Double(counts.compactMap(\.self).reduce(0, +)) / Double(residents.reduce(0, +))
    return zip(counts, parts).map { count, part in
      guard let count else { return .unknown }
      let expected = perHead * Double(part.population)
      return expected < ThreatHeat.leastExpected ? .unknown : .number(Double(count) / expected)
    }
  }

  private var data: DataTable {
    DataTable(
      columns: [DataColumn("threat", words[.board(.threat)])]
        + parts.map { DataColumn($0.scope.columnID, $0.name, .right) },
      rows: rows.map { row in
        DataRow(
          [.text(row.group)]
            + zip(parts, row.values).map { part, value in
              field(value).counts(
                .demand(.timesRate(of: area), request.slice(part.scope, .group(row.group))))
            }, opens: .threat(row.id),
          details: [Lines.plain(words[.threats(.heatThreatsNote)], .dim)])
      }, whenEmpty: words[.fact(.noThreats)])
  }

  private func field(_ value: ChartValue) -> Field {
    switch value {
    case .number(let number), .unfinished(let number):
      Field(words.decimal(number, places: 2), raw: .number(number))
    case .suppressed: .withheld(words)
    case .unknown: .missing
    }
  }
}

extension Scope {
  fileprivate var isRegion: Bool { if case .region = self { true } else { false } }

  /// The id of a force or a region as the name of a column.
  fileprivate var columnID: String {
    switch self {
    case .national: "national"
    case .region(let id), .force(let id): id.replacing("-", with: "_")
    }
  }
}

extension ThreatHeat.Part {
  /// `nil` where no rate per head is given.
  fileprivate init?(
    _ scope: Scope, in snapshot: borrowing Snapshot, _ words: Words
  ) {
    guard let population = snapshot.directory.population(of: scope),
      RatePer10000(count: 0, population: population).value != nil
    else { return nil }
    self.init(
      scope: scope, label: scope.label, name: snapshot.shortName(of: scope, words),
      population: population)
  }
}

extension Scope {
  /// The letters of a force's tile; of a region the first of its id.
  fileprivate var label: String {
    switch self {
    case .force(let id): TilePlaces.place(of: id)?.label ?? id
    case .region(let id): String(id.uppercased().prefix(3))
    case .national: ""
    }
  }
}
