import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The panes of what is worked out from records.
struct WorkedPanes {
  let model: WorkedModel
  let request: BoardRequest

  private var words: Words { request.words }

  var panes: [Pane] {
    [
      Pane(
        "worked", words[.worked(.fromRecords)], .table(measures), side: .full, minimumHeight: 6
      ).gaining(.dissemination, .investigation, .actor, .assessment),
      Pane(
        "money", words[.worked(.moneyRecovered)], .table(money), side: .right, minimumHeight: 5
      ).needing(.investigation),
    ]
  }

  /// What matters first: take-up in time, and what victims were not told.
  var sentences: [String] {
    model.lines.compactMap { line in
      guard !request.supply.lacks(line.table) else { return nil }
      return switch line.measure {
      case .worked(.takenUpInTime): words.say.takenUpInTime(line.part, of: line.whole)
      case .worked(.updatesOverdue): words.say.updatesOverdue(line.part, of: line.whole)
      case .worked(.withoutOutcome), .worked(.groupsMapped), .scoredInTime: nil
      }
    }
  }

  private var measures: DataTable {
    DataTable(
      model.lines.filter { !request.supply.lacks($0.table) }, columns, words,
      whenEmpty: .measures(.noMeasures), opens: { $0.opens })
  }

  private var columns: [Column<WorkedModel.Line>] {
    func column(
      _ id: ColumnID, _ title: Term, priority: Int = 0, _ asked: WorkedFigure,
      _ field: @escaping @Sendable (WorkedModel.Line) -> Field
    ) -> Column<WorkedModel.Line> {
      Column(id, title, .right, priority: priority) { [model, request] line in
        field(line).counts(line.figure(asked, in: request.scope, asAt: model.asAt))
      }
    }
    return [
      Column(.measure, .measures(.measure), minWidth: 24, maxWidth: 44) { line in
        .code(line.code, words[line.term])
      },
      column(.share, .column(.share), .share) { .share($0.share, words) },
      column(.numerator, .worked(.counted), .part) { .count($0.part, request) },
      column(.denominator, .worked(.countedOf), .whole) { .count($0.whole, request) },
      column(.medianDaysToTakeUp, .worked(.medianDays), priority: 1, .medianDays) { line in
        guard line.isOfTakeUp else { return .none() }
        return line.medianDays.map { .init(words.figure($0), raw: .number($0)) } ?? .missing
      },
      column(.notDueYet, .measures(.notDueYet), priority: 2, .notDue) { line in
        line.isOfTakeUp ? .count(line.notDue, request) : .none()
      },
    ]
  }

  private var money: DataTable {
    DataTable(
      model.money.filter { $0.investigations > 0 }, moneyColumns, words,
      whenEmpty: .worked(.noMoneyKnown))
  }

  private var moneyColumns: [Column<WorkedModel.Money>] {
    [
      Column(.kind, .column(.kind)) { .code($0.sum.rawValue, words[$0.sum.term]) },
      Column(.sumPence, .worked(.sum), .right) { money in
        .money(money.amount, words).counts(.recovered(money.sum, in: request.scope))
      },
      Column(.investigationsKnown, .worked(.known), .right, priority: 1) { money in
        .count(money.investigations, request)
      },
    ]
  }
}

extension WorkedModel.Line {
  /// The table of the export that the measure counts.
  fileprivate var table: Table {
    switch measure {
    case .worked(.takenUpInTime), .worked(.withoutOutcome): .dissemination
    case .worked(.updatesOverdue): .investigation
    case .worked(.groupsMapped): .actor
    case .scoredInTime: .assessment
    }
  }

  fileprivate var isOfTakeUp: Bool {
    if case .worked(.takenUpInTime) = measure { true } else { false }
  }

  /// The board that lists what is counted.
  fileprivate var opens: Place? {
    switch measure {
    case .worked(.takenUpInTime): .board("tasking")
    // No board lists the cases that were taken up.
    case .worked(.withoutOutcome): nil
    // No board lists these investigations alone.
    case .worked(.updatesOverdue): nil
    case .worked(.groupsMapped), .scoredInTime: .board("actors")
    }
  }

  fileprivate var code: String {
    switch measure {
    case .worked(.takenUpInTime): "taken_up_in_time"
    case .worked(.withoutOutcome): "without_outcome"
    case .worked(.updatesOverdue): "updates_overdue"
    case .worked(.groupsMapped): "groups_mapped"
    case .scoredInTime: "scored_in_time"
    }
  }

  fileprivate var term: Term {
    switch measure {
    case .worked(.takenUpInTime): .worked(.takenUpInTime)
    case .worked(.withoutOutcome): .worked(.withoutOutcome)
    case .worked(.updatesOverdue): .worked(.updatesOverdue)
    case .worked(.groupsMapped): .worked(.groupsMapped)
    case .scoredInTime: .worked(.scoredInTime)
    }
  }
}
