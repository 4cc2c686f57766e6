import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The page of a comparison as a sheet.
struct ComparisonSheet {
  let model: ComparisonModel
  let request: BoardRequest

  private var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.comparison(.titleComparison)],
      subtitle: [
        words.say.beside(model.names.one, model.names.other), words.longMonth(request.month),
      ],
      headline: [.headline([said], words)],
      panes: [
        pane("demand", .board(.demand), model.demand),
        pane("measures", .board(.performance), model.measures, side: .right),
        pane("threats", .comparison(.threats), model.threats),
        pane("groups", .comparison(.groups), model.groups),
        .details(words, side: .right, minimumHeight: 3),
        Pane(
          "method", words[.pane(.about)], .text([.words(words[.comparison(.method)], .dim)]),
          side: .right, minimumHeight: 2),
      ], sentences: [said] + told, marking: .officialSensitive)
  }

  /// By how much the reports differ, and how many figures differ beyond chance.
  private var said: String {
    let rate = model.demand.first { $0.id == ColumnID.per10000.name }
    return words.say.comparedReports(
      model.names.one, model.names.other, rate?.ratio,
      differing: model.rows.count { $0.ratio.map { $0.reading != .noDifference } ?? false },
      of: model.rows.count { $0.ratio != nil })
  }

  /// What differs most, in sentences; a listener cannot follow more than five.
  private var told: [String] {
    model.rows.filter { $0.ratio.map { $0.reading != .noDifference } ?? false }.prefix(5).map {
      words.asSentence("\($0.name): \(reading(of: $0))")
    }
  }

  private func pane(
    _ id: String, _ title: Term, _ rows: [ComparisonModel.Row], side: Pane.Side = .left
  ) -> Pane {
    var columns: [Column<ComparisonModel.Row>] = [
      .data(.id) { .text($0.id) },
      Column(.name, .column(.what), minWidth: 12, maxWidth: 34) { .text($0.name) },
      Column(.figure, head: .name(model.names.one), .right, maxWidth: 16) { $0.one },
      Column(.figureBeside, head: .name(model.names.other), .right, maxWidth: 16) { $0.other },
      Column(.times, .comparison(.times), minWidth: 14, maxWidth: 30) { times($0) },
      .data(.timesLower) { bound($0.ratio?.lower) },
      .data(.timesUpper) { bound($0.ratio?.upper) },
    ]
    if rows.contains(where: { $0.places.one != nil || $0.places.other != nil }) {
      columns += places
    }
    return Pane(
      id, words[title],
      .table(
        DataTable(
          rows, columns, words, whenEmpty: .comparison(.nothingShared),
          details: { [.words(words.asSentence("\($0.name): \(reading(of: $0))"))] })),
      side: side, minimumHeight: 5)
  }

  /// Where each side stands among all forces.
  private var places: [Column<ComparisonModel.Row>] {
    [
      Column(.place, .comparison(.place), priority: 1, minWidth: 10, maxWidth: 26) {
        place($0.places.one, $0)
      },
      Column(.placeBeside, .comparison(.placeBeside), priority: 2, minWidth: 10, maxWidth: 26) {
        place($0.places.other, $0)
      },
    ]
  }

  private func times(_ row: ComparisonModel.Row) -> Field {
    guard row.isComparable else { return .none() }
    guard let ratio = row.ratio else {
      return .lacking(words[.comparison(.tooFew)])
    }
    return Field(
      reading(of: row), ratio.reading == .noDifference ? .dim : .text, raw: .number(ratio.value))
  }

  private func bound(_ value: Double?) -> Field {
    value.map { Field(words.decimal($0, places: 2), raw: .number($0)) } ?? .missing
  }

  private func reading(of row: ComparisonModel.Row) -> String {
    guard let ratio = row.ratio else { return words[.comparison(.tooFew)] }
    return ratio.reading == .noDifference
      ? words[.comparison(.noDifference)] : words.say.between(ratio.lower, ratio.upper)
  }

  private func place(_ place: Funnel.Place?, _ row: ComparisonModel.Row) -> Field {
    guard let place, let direction = row.direction else { return .none() }
    return .place(place, better: direction, words)
  }
}
