import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Linked investigations, and investigations that changed hands.
extension TaskingSheet {
  var linkedTable: DataTable {
    let firstTouching = model.linked.firstIndex { $0.others.isEmpty }
    return DataTable(
      model.linked, linkedColumns, words, whenEmpty: .tasking(.noLinked),
      opens: { $0.entry.place },
      rules: firstTouching.map { [$0: words[.tasking(.moreThanOneForceRule)]] } ?? [:],
      details: { item in
        let holders = holders(of: item)
        return [.words(words.say.standing(of: item.entry.investigation))]
          + (holders.isEmpty ? [] : [.fact(Fact(words[.tasking(.heldTooBy)], holders))])
      })
  }

  private var linkedColumns: [Column<TaskingModel.Linked>] {
    [
      operation(\.entry),
      column(.seriesId, \.entry),
      Column(.heldTooBy, .tasking(.heldTooBy), minWidth: 12, maxWidth: 48) { item in
        let holders = holders(of: item)
        return holders.isEmpty ? .none() : .text(holders)
      },
      Column(.forceCount, .column(.forces), .right) { item in
        let investigation = item.entry.investigation
        return .places(writer.forceIDs(of: investigation), words)
          .counts(.record(.investigationForces, id: investigation.id))
      },
      column(.level, priority: 1, \.entry), column(.marks, priority: 2, \.entry),
      leadAgency(priority: 2, \.entry),
      Column(.forces, .fact(.touches), priority: 3, minWidth: 12, maxWidth: 48) { item in
        let ids = writer.forceIDs(of: item.entry.investigation)
        let names = writer.forceNames(of: item.entry.investigation)
        return ids.isEmpty
          ? .empty : .code(ids.joined(separator: " "), names.joined(separator: ", "))
      },
      column(.lossPence, priority: 4, \.entry),
      column(.investigationId, priority: 5, \.entry),
    ]
  }

  /// The operations and lead bodies of linked investigations: `Ledge (Kent), Quarry (Surrey)`.
  private func holders(of item: TaskingModel.Linked) -> String {
    item.others.map { "\($0.operation) (\($0.leadAgency))" }.joined(separator: ", ")
  }

  var handOffsTable: DataTable {
    DataTable(
      model.handedOn, handOffColumns, words, whenEmpty: .tasking(.noHandOffs),
      opens: { $0.entry.place },
      details: { [.words(words.say.standing(of: $0.entry.investigation))] })
  }

  private var handOffColumns: [Column<TaskingModel.HandedOn>] {
    func number(
      _ id: ColumnID, _ title: Term, priority: Int = 0, _ asked: RecordFigure,
      _ value: @escaping @Sendable (HandOffs) -> Int
    ) -> Column<TaskingModel.HandedOn> {
      Column(id, title, .right, priority: priority) { item in
        .sparseCount(value(item.handOffs), request)
          .counts(.record(asked, id: item.entry.investigation.id))
      }
    }
    let asAt = model.asAt
    return [
      operation(\.entry), number(.handOffs, .tasking(.handOffs), .handOffs(asAt: asAt), \.total),
      number(
        .casesTakenUp, .tasking(.casesTakenUp), priority: 1, .casesTakenUp(asAt: asAt),
        \.casesTakenUp),
      number(
        .escalationsAccepted, .tasking(.escalationsAccepted), priority: 1,
        .escalationsAccepted(asAt: asAt),
        \.escalationsAccepted),
      column(.level, priority: 2, \.entry), column(.ageDays, priority: 3, \.entry),
      leadAgency(priority: 4, \.entry), column(.investigationId, priority: 5, \.entry),
    ]
  }
}
