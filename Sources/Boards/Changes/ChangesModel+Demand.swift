import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Demand: new signals, and months that were sent again with corrections.
extension ChangesModel {
  func signals(_ records: ChangesRecords) -> [Change] {
    records.demand.flatMap { history in
      history.keys.compactMap { key in signal(of: key, in: history, records) }
    }
  }

  private func signal(
    of key: String, in history: DemandHistory, _ records: ChangesRecords
  ) -> Change? {
    let now = history.trend(key, in: request.month)
    // If the month before has no return, the last month with a return shows whether the signal is
    // new.
    let last = history.course(key).returns.newest(through: request.month - 1)
    guard now.isSignal, !history.trend(key, in: last ?? request.month - 1).isSignal else {
      return nil
    }
    // The keys of fraud types are in capitals. The keys of scopes are not.
    let type = names.types[key]
    let part = type == nil ? Scope(key) : nil
    let slice = request.slice(part, type == nil ? .all : .type(key))
    let threat = type.flatMap { type in
      records.threats.first { $0.types.contains(type.code) }
    }
    let region = request.scope == .national ? nil : threat.map { Place.threat($0.id) }
    let bound = now.signals.first.map { signal in
      Change.Number(signal.bound, slice.bound(of: signal, in: now))
    }
    return Change(
      .signal(now.judgement), .month(request.month), of: name(of: part, or: key), id: key,
      in: part == request.scope ? nil : part, opens: part.flatMap { Place($0) } ?? region,
      numbers: bound.map { [.bound: $0] } ?? [:])
  }

  private func name(of part: Scope?, or type: String) -> String {
    part.map { names.name(of: $0) } ?? names.type(type)
  }

  func restated(_ records: ChangesRecords) -> [Change] {
    records.restated.map { month in
      Change(
        .restated, .month(month.month), of: names.words.say.table(month.table), id: month.table,
        reason: month.reason, in: nil)
    }
  }
}
