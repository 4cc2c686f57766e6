import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Tables of victims not contacted, by part and by month.
extension VictimsSheet {
  /// The regions or forces, most victims not contacted first.
  ///
  /// It answers question 8 of the product design.
  var partTable: Pane {
    let table = DataTable(
      model.parts, partColumns, words, whenEmpty: .victims(.noVictimLists), opens: \.opens,
      details: { lines(of: $0) })
    let isNation = model.scope == .national
    return Pane(
      "not-contacted",
      words[isNation ? .victims(.notContactedByRegion) : .victims(.notContactedByForce)],
      .table(table), side: .full, minimumHeight: 6)
  }

  private var partColumns: [Column<VictimsModel.Part>] {
    let month = model.month
    return [
      .data(.id) { .text($0.key ?? "") },
      Column(
        .name, model.scope == .national ? .board(.region) : .board(.force), minWidth: 12,
        maxWidth: 30
      ) { .text($0.name) },
      total(.notContacted, .victims(.notContacted), .notContacted),
      Column(.contactedShare, .victims(.contacted), .right) { part in
        shareField(part.key, in: nil, of: part.total)
      },
    ] + inTime + [
      Column(.notContactedThisMonth, .victims(.thisMonth), .right) { part in
        field(.notContacted, part.key, in: month, of: part.now)
      },
      Column(nil, head: .name(lineTitle), priority: 1) { .sparkline(model.worked($0.trend)) },
      Column(.notContactedOutside, .victims(.otherMonths), .right, priority: 2) { part in
        .count(part.outside, request).counts(outside(of: part))
      },
      total(.identified, .victims(.identified), priority: 3, .identified),
      total(.safeguarded, .victims(.safeguarded), priority: 4, .safeguarded),
      .data(.contacted, .right) { field(.contacted, $0.key, in: nil, of: $0.total) },
      .data(.identifiedThisMonth, .right) { field(.identified, $0.key, in: month, of: $0.now) },
      .data(.contactedThisMonth, .right) { field(.contacted, $0.key, in: month, of: $0.now) },
    ]
  }

  /// The share of the lists that are due; no column where the export does not say.
  private var inTime: [Column<VictimsModel.Part>] {
    guard model.contact != nil else { return [] }
    return [
      Column(.inTimeShare, .victims(.inTime), .right) { inTimeField($0.key, of: $0.due) },
      .data(.contactedInTime, .right) { field(.contactedInTime, $0.key, in: nil, of: $0.total) },
    ]
  }

  /// A column with a count over every month that the export has.
  private func total(
    _ id: ColumnID, _ title: Term, priority: Int = 0, _ kind: VictimCount
  ) -> Column<VictimsModel.Part> {
    Column(id, title, .right, priority: priority) { part in
      field(kind, part.key, in: nil, of: part.total)
    }
  }

  /// The figures of all months, then those of the month of the request.
  private func lines(of part: VictimsModel.Part) -> [Line] {
    let all = words.say.notContacted(part.total.notContacted, of: part.total.identified)
    let month = model.month
    let now = part.now.map { now in
      words.say.notContacted(now.notContacted, of: now.identified, in: month)
    }
    return [.fact(Fact(part.name, all)), .words(now ?? words.say.noVictimList(in: month))]
  }

  /// The months of a force, newest first.
  var monthTable: Pane {
    let table = DataTable(
      model.held == nil ? [] : model.months, monthColumns, words,
      whenEmpty: .victims(.noVictimLists))
    return Pane(
      "not-contacted", words[.victims(.notContactedByMonth)], .table(table), side: .full,
      minimumHeight: 6)
  }

  private var monthColumns: [Column<VictimsModel.MonthOfLists>] {
    func counts(
      _ id: ColumnID, _ title: Term, priority: Int = 0, _ kind: VictimCount
    ) -> Column<VictimsModel.MonthOfLists> {
      Column(id, title, .right, priority: priority) { row in
        field(kind, nil, in: row.month, of: row.count)
      }
    }
    return [
      monthColumn, counts(.notContacted, .victims(.notContacted), .notContacted),
      Column(.contactedShare, .victims(.contacted), .right) { row in
        shareField(nil, in: row.month, of: row.count)
      },
    ] + inTimeOfMonth + [
      counts(.identified, .victims(.identified), .identified),
      counts(.contacted, .victims(.contactedCount), priority: 1, .contacted),
      counts(.safeguarded, .victims(.safeguarded), priority: 1, .safeguarded),
      Column(.state, .victims(.stateOfList), priority: 1) { row in
        model.isYoung(row.month) ? .text(words[youngState], .dim) : .none()
      },
    ]
  }

  private var inTimeOfMonth: [Column<VictimsModel.MonthOfLists>] {
    guard model.contact != nil else { return [] }
    return [
      Column(.inTimeShare, .victims(.inTime), .right) { row in
        model.isYoung(row.month)
          ? .lacking("~") : inTimeField(nil, in: row.month, of: row.count)
      },
      .data(.contactedInTime, .right) { row in
        field(.contactedInTime, nil, in: row.month, of: row.count)
      },
    ]
  }

  /// The column that names the month of a row.
  var monthColumn: Column<VictimsModel.MonthOfLists> {
    Column(.month, .column(.month)) { .code("\($0.month)", words.month($0.month)) }
  }
}
