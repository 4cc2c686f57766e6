import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Vulnerable and repeat victims: identified, contacted, safeguarded, and not contacted yet.
  package static let victims = Board(
    id: "victims", key: "7", title: .column(.victims), about: .victims(.aboutVictims),
    controls: [
      BoardControl(
        .view,
        [
          .init("both", .victims(.bothLists)), .init("vulnerable", .column(.vulnerableVictims)),
          .init("repeat", .column(.repeatVictims)),
        ])
    ],
    load: { snapshot, request throws(StoreError) in
      let history = try VictimCareHistory(snapshot, request)
      let facts = VictimsFacts(
        history, view: VictimsView(request), scope: request.scope, month: request.month,
        newest: snapshot.directory.coverage(of: .victimCare).newest ?? request.month,
        names: VictimsFacts.names(
          history.keys + history.lacking(nil, VictimsView(request)), in: snapshot, request.words))
      return VictimsSheet(
        facts: facts, request: request,
        scopeName: snapshot.name(of: request.scope, request.words)
      ).sheet
    })
}

/// Which of the two lists of victims the board shows.
enum VictimsView: Int, CaseIterable, Sendable {
  case both, vulnerable, repeated

  init(_ request: BoardRequest) {
    self =
      Board.victims.controls.first.flatMap { control in
        VictimsView(rawValue: control.position(request.grouping))
      } ?? .both
  }

  var lists: [VictimList] {
    switch self {
    case .both: VictimList.allCases
    case .vulnerable: [.vulnerable]
    case .repeated: [.repeated]
    }
  }

  var title: Term {
    switch self {
    case .both: .victims(.bothLists)
    case .vulnerable: .column(.vulnerableVictims)
    case .repeated: .column(.repeatVictims)
    }
  }
}
