import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The measures board as a sheet: one row for each measure.
struct MeasuresSheet {
  let model: MeasuresModel
  let request: BoardRequest

  private var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.measures(.titleMeasures)], subtitle: [words.longMonth(request.month)],
      headline: headline,
      panes: [
        Pane("measures", "", .table(table), side: .full, minimumHeight: 6),
        .details(words, minimumHeight: 3),
      ], sentences: headline.dropFirst().map { words.asSentence($0.spoken) },
      // Measures carry no marking of their own: nothing says less.
      marking: .officialSensitive)
  }

  private var headline: [Line] {
    let without = model.lines.count { $0.now == nil }
    return [
      .headline(
        [words.say.measuresWithoutValue(without, of: model.lines.count, in: request.month)], words),
      .facts([
        Fact(.measures, words[.measures(.measures)], .count(model.lines.count, request)),
        Fact(.withoutValue, words[.measures(.withoutValue)], .count(without, request)),
      ]),
    ]
  }

  private var table: DataTable {
    DataTable(
      model.lines, columns, words, whenEmpty: .measures(.noMeasures),
      opens: { .page(Page.measure.kind, id: $0.measure.id) },
      details: { [request] in $0.measure.lines(request) })
  }

  private var columns: [Column<MeasuresModel.MeasureLine>] {
    [
      .data(.measureId) { .text($0.measure.id) },
      Column(.measure, .measures(.measure), minWidth: 20, maxWidth: 48) { line in
        .text(words.name(line.measure.name, line.measure.nameInWelsh))
      },
      Column(.numerator, .measures(.numerator), .right, priority: 1) {
        .countOfMeasure($0.now?.numerator, request)
      },
      Column(.denominator, .measures(.denominator), .right, priority: 1) { line in
        .countOfMeasure(line.now?.denominator, request)
      },
      Column(.share, .column(.share), .right) { .shareOfMeasure($0.now?.share, request) },
      Column(.target, .measures(.target), .right) { .target($0.measure, words) },
    ]
  }
}

extension Measure {
  /// What the measure counts, which direction is better, and the source of its definition.
  func lines(_ request: BoardRequest) -> [Line] {
    let words = request.words
    let better: Term =
      direction == .up ? .measures(.higherIsBetter) : .measures(.lowerIsBetter)
    return [
      .fact(Fact(words[.measures(.basis)], basis)),
      .facts([
        Fact(.target, words[.measures(.target)], .target(self, words)),
        Fact(
          .direction, words[.measures(.direction)],
          .code(direction.rawValue, words[better])),
        Fact(words[.column(.source)], source),
      ]),
    ]
  }
}

extension MeasureUnit {
  /// A figure with its unit.
  fileprivate func words(for figure: String, _ words: Words) -> String {
    switch self {
    case .percent: "\(figure) %"
    case .days: "\(figure) \(words[.measures(.days)])"
    case .count: figure
    case .pence: "\(figure) p"
    }
  }
}

extension Field {
  /// A count behind a measure.
  ///
  /// The safe view keeps it back until its rounding is agreed.
  static func countOfMeasure(_ number: Int?, _ request: BoardRequest) -> Field {
    request.isSafe && number != nil ? .withheld(request.words) : .count(number, request)
  }

  /// The share of two counts behind a measure.
  ///
  /// The safe view keeps it back too.
  static func shareOfMeasure(_ share: Double?, _ request: BoardRequest) -> Field {
    request.isSafe && share != nil ? .withheld(request.words) : .share(share, request.words)
  }

  /// The target of a measure, in its unit.
  static func target(_ measure: Measure, _ words: Words) -> Field {
    measure.target.map {
      Field(measure.unit.words(for: words.figure($0), words), raw: .number($0))
    } ?? .missing
  }
}
