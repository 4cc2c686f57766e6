import Sheets
import ThreatDomain

/// Changes, newest first, and those of each kind.
struct ChangeList: Sendable {
  let all: [Change]
  private let byKind: [Change.Kind: [Change]]

  /// - Parameter changes: In any order.
  init(_ changes: [Change]) {
    all = changes.inOrder(of: { $0 }, by: Change.comesFirst)
    byKind = Dictionary(grouping: all, by: \.kind)
  }

  func of(_ kind: Change.Kind) -> [Change] { byKind[kind] ?? [] }

  func count(of kind: Change.Kind) -> Int { byKind[kind]?.count ?? 0 }

  /// The kinds of which anything moved, in their order.
  var kinds: [Change.Kind] { Change.Kind.allCases.filter { count(of: $0) > 0 } }

  /// The kinds of which nothing did.
  var stillKinds: [Change.Kind] { Change.Kind.allCases.filter { count(of: $0) == 0 } }
}
