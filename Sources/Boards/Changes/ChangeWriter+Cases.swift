import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Cases sent to forces.
extension ChangeWriter {
  func cases(_ records: ChangeRecords) -> [Change] { records.cases.flatMap(changes) }

  private func changes(of sent: Dissemination) -> [Change] {
    let force = names.force(sent.forceID)
    let taken = sent.takenUpOn.flatMap { has($0) ? $0 : nil }
    let declined = sent.takenUpOn == nil ? sent.declinedOn.flatMap { has($0) ? $0 : nil } : nil
    return [
      has(sent.sentOn)
        ? change(.caseSent, sent.sentOn, of: sent, words.say.caseSent(to: force)) : nil,
      taken.map {
        change(
          .caseTakenUp, $0, of: sent,
          words.say.caseTakenUp(by: force, after: $0 - sent.sentOn), days: $0 - sent.sentOn)
      },
      declined.map {
        change(
          .caseDeclined, $0, of: sent,
          words.say.caseDeclined(by: force, after: $0 - sent.sentOn), days: $0 - sent.sentOn)
      },
    ].compactMap(\.self)
  }

  private func change(
    _ kind: Change.Kind, _ day: Day, of sent: Dissemination, _ said: String, days: Int? = nil
  ) -> Change {
    Change(
      kind, .day(day), of: names.type(sent.fraudType), id: sent.id, said,
      in: place(force: sent.forceID, region: nil),
      opens: sent.investigationID.map(Place.investigation) ?? .force(sent.forceID),
      numbers: days.map { [.days: .init($0, .record(.daysToAnswer, id: sent.id))] } ?? [:])
  }
}

/// Demand: signals that the month before did not have, and months that were sent again.
extension ChangeWriter {
  func signals(_ records: ChangeRecords) -> [Change] {
    records.demand.flatMap { history in
      history.keys.compactMap { key in signal(of: key, in: history, records) }
    }
  }

  private func signal(
    of key: String, in history: DemandHistory, _ records: ChangeRecords
  ) -> Change? {
    let now = history.trend(key, in: request.month)
    // Where the month before has no return, the last that has one tells what is new.
    let last = history.course(key).returns.newest(through: request.month - 1)
    guard now.isSignal, !history.trend(key, in: last ?? request.month - 1).isSignal else {
      return nil
    }
    // Keys of fraud types are in capitals, scopes are not.
    let type = names.types[key]
    let part = type == nil ? Scope(key) : nil
    let slice = request.slice(part, type == nil ? .all : .type(key))
    let threat = type.flatMap { type in
      records.threats.first { $0.fraudGroup == type.groupName }
    }
    let region = request.scope == .national ? nil : threat.map { Place.threat($0.id) }
    let bound = now.signals.first.map { signal in
      Change.Number(signal.bound, slice.bound(of: signal, in: now))
    }
    return Change(
      .signal, .month(request.month), of: name(of: part, or: key), id: key,
      words.say.signal(now.judgement), in: part == request.scope ? nil : part,
      opens: part.flatMap { Place($0) } ?? region, numbers: bound.map { [.bound: $0] } ?? [:])
  }

  private func name(of part: Scope?, or type: String) -> String {
    switch part {
    case .national: words[.value(.national)]
    case .region(let id): names.region(id)
    case .force(let id): names.force(id)
    case nil: names.type(type)
    }
  }

  func restated(_ records: ChangeRecords) -> [Change] {
    records.restated.map { month in
      Change(
        .restated, .month(month.month), of: words.say.table(month.table), id: month.table,
        words.say.sentAgain, reason: request.shown(month.reason), in: nil)
    }
  }
}
