import SQLiteFile
import ThreatDomain

/// Parts of demand that threats count: groups of fraud types, single types, or several of them.
extension Database {
  /// The demand of the scopes by group of fraud types, and by each of the parts that name types.
  ///
  /// The keys are those of ``KeyedDemand/key(of:in:)``, with ``DemandSlice/Part/key``.
  package borrowing func demand(
    of scopes: [Scope], _ parts: Set<DemandSlice.Part>, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let groups = try demandByGroup(of: scopes, in: months)
    guard !parts.isEmpty else { return groups }
    let rows = try demandByType(
      of: scopes, types: Set(parts.flatMap(\.codes)).sorted(), in: months)
    let types = DemandOfTypes(rows)
    return groups
      + scopes.flatMap { scope in
        parts.flatMap { part in
          types.sum(of: part.codes, in: scope, as: KeyedDemand.key(of: part.key, in: scope))
        }
      }
  }

  /// The demand of each scope in all of some fraud types together; the keys are the scopes' names.
  package borrowing func demand(
    of scopes: [Scope], types codes: [String], in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let types = DemandOfTypes(try demandByType(of: scopes, types: codes, in: months))
    return scopes.flatMap { types.sum(of: codes, in: $0, as: $0.description) }
  }
}

extension DemandSlice.Part {
  /// The codes of the fraud types, where the part names them itself.
  package var codes: [String] {
    switch self {
    case .type(let code): [code]
    case .types(let codes): codes
    case .all, .group, .victim: []
    }
  }

  /// The key of the part among parts of demand: a group by its name, types by their codes.
  package var key: String {
    if case .group(let name) = self { return name }
    return codes.joined(separator: "+")
  }
}

/// The demand of scopes by single fraud type, to be added up.
private struct DemandOfTypes {
  private let rows: [String: [KeyedDemand]]

  /// - Parameter rows: Rows with the keys of ``KeyedDemand/key(of:in:)``.
  init(_ rows: [KeyedDemand]) { self.rows = Dictionary(grouping: rows, by: \.key) }

  /// The sums month by month, under one key.
  func sum(of codes: [String], in scope: Scope, as key: String) -> [KeyedDemand] {
    let ofScope = codes.flatMap { rows[KeyedDemand.key(of: $0, in: scope)] ?? [] }
    return Dictionary(grouping: ofScope, by: \.month).map { month, rows in
      KeyedDemand(
        key: key, month: month, count: rows.reduce(DemandCount.zero) { $0 + $1.count })
    }.sorted { $0.month < $1.month }
  }
}
