import Sheets
import SnapshotStore
import ThreatDomain

/// Cases sent to forces, and the forces' answers.
extension ChangesModel {
  func cases(_ records: ChangesRecords) -> [Change] { records.cases.flatMap(changes) }

  private func changes(of sent: Dissemination) -> [Change] {
    let taken = sent.takenUpOn.flatMap { has($0) ? $0 : nil }
    let declined = sent.takenUpOn == nil ? sent.declinedOn.flatMap { has($0) ? $0 : nil } : nil
    return [
      has(sent.sentOn) ? change(.sent(to: sent.recipient), sent.sentOn, of: sent) : nil,
      taken.map { day in
        let days = day - sent.sentOn
        return change(.takenUp(by: sent.recipient, after: days), day, of: sent, days: days)
      },
      declined.map { day in
        let days = day - sent.sentOn
        return change(.declined(by: sent.recipient, after: days), day, of: sent, days: days)
      },
    ].compactMap(\.self)
  }

  private func place(of recipient: Scope) -> Scope? {
    switch recipient {
    case .national: nil
    case .region(let id): place(force: nil, region: id)
    case .force(let id): place(force: id, region: nil)
    }
  }

  private func change(
    _ event: Change.Event, _ day: Day, of sent: Dissemination, days: Int? = nil
  ) -> Change {
    Change(
      event, .day(day), of: names.type(sent.fraudType), id: sent.id,
      in: place(of: sent.recipient),
      opens: sent.investigationID.map(Place.investigation) ?? Place(sent.recipient),
      numbers: days.map { [.days: .init($0, .record(.daysToAnswer, id: sent.id))] } ?? [:])
  }
}
