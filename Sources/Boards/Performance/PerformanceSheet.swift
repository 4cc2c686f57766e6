import CellCanvas
import struct ExportFormat.Table
import Sheets
import ThreatDomain
import Wording

/// The performance board as a sheet: the centre's measures, what is worked out from records, and
/// the forces that differ.
struct PerformanceSheet {
  let model: PerformanceModel
  let worked: WorkedPanes
  let apart: ForcesApart
  let claims: ClaimsSheet
  let request: BoardRequest

  private var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.measures(.titleMeasures)], subtitle: [words.longMonth(request.month)],
      headline: [.headline(first, words)] + (view == .measures ? others.map { .words($0) } : []),
      panes: panes, sentences: first + rest,
      // Measures carry no marking of their own: nothing says less.
      marking: .officialSensitive)
  }

  private var view: PerformanceView { request[PerformanceView.self] }

  /// All panes.
  ///
  /// The view only decides which come first.
  private var panes: [Pane] {
    let measures = Pane(
      "measures", words[.worked(.centresMeasures)], .table(table), side: .full, minimumHeight: 6
    ).needing(.performance)
    let details = Pane.details(words, minimumHeight: 4)
    let apart = apart.pane(request).needing(.performance)
    let worked = worked.panes + [claims.counted]
    return switch view {
    case .measures: [measures, details] + worked + [apart]
    case .records: worked + [details, measures, apart]
    case .forces: [apart, details, measures] + worked
    }
  }

  /// What the view says first.
  private var first: [String] {
    switch view {
    case .measures: [said]
    case .records: worked.sentences
    case .forces: [differing]
    }
  }

  /// What it says besides, in every view.
  private var rest: [String] {
    let headlines = ([said] + worked.sentences + [differing] + spread).filter { said in
      !first.contains(said)
    }
    return headlines + model.lines.map { words.reading(of: $0) } + others
  }

  /// What matters now: what is worse than usual, and how many targets will not be met.
  private var said: String {
    request.said(
      from: .performance,
      sentence: words.say.performance(
        worse: model.worse.map { words.name(of: $0.measure) },
        failing: model.lines.count { $0.assurance == .fail },
        of: model.lines.count { $0.now != nil }))
  }

  /// How many forces differ from the others.
  private var differing: String {
    request.said(
      from: .performance,
      sentence: words.say.forcesApart(
        apart.counts.all, worse: apart.counts.worse, better: apart.counts.better))
  }

  private var spread: [String] {
    apart.overdispersed.isEmpty ? [] : [words.say.overdispersed(apart.overdispersed)]
  }

  /// The measures that nobody counts for the scope.
  private var others: [String] {
    guard !model.others.isEmpty, !model.lines.isEmpty else { return [] }
    return [words.say.notCountedHere(model.others.map(words.name))]
  }

  private var table: DataTable {
    DataTable(
      model.lines, columns, words, whenEmpty: .measures(.noMeasures),
      opens: { .page(Page.measure.kind, id: $0.measure.id) },
      details: { [request] in $0.lines(request) })
  }

  private var columns: [Column<PerformanceModel.Line>] {
    [
      .data(.measureId) { .text($0.measure.id) },
      Column(.measure, .measures(.measure), minWidth: 20, maxWidth: 40) { line in
        .text(words.name(of: line.measure))
      },
      Column(.month, .column(.month)) { .code("\($0.due)", words.month($0.due)) },
      Column(.share, .column(.share), .right) { line in
        .value(line.now, of: line.measure, in: request.scope, words)
      },
      Column(.target, .measures(.target), .right) { .target($0.measure, words) },
      Column(.variation, .measures(.variation)) { .variation($0.variation, words) },
      Column(.assurance, .measures(.assurance)) { .assurance($0.assurance, words) },
      Column(nil, .column(.thirteenMonths), priority: 1) { .sparkline($0.trend) },
      Column(.numerator, .measures(.numerator), .right, priority: 2) { line in
        .count(line.now?.numerator, request).counts(line.figure(.numerator, request))
      },
      Column(.denominator, .measures(.denominator), .right, priority: 2) { line in
        .count(line.now?.denominator, request).counts(line.figure(.denominator, request))
      },
      Column(.notDueYet, .measures(.notDueYet), .right, priority: 3) { line in
        guard let months = line.notDueMonths else { return .none() }
        return .count(line.notDue, request)
          .counts(
            months.count > 1 && request.isSafe
              ? nil
              : .measure(.denominator, MeasureSlice(line.measure.id, of: request.scope, in: months))
          )
      },
    ]
  }
}

extension PerformanceModel.Line {
  /// What the value of the judged month counts.
  func figure(_ asked: MeasureFigure, _ request: BoardRequest) -> Figure {
    .measure(asked, MeasureSlice(measure.id, of: request.scope, in: due...due))
  }

  /// What the measure counts, its two readings, and the source of its definition.
  func lines(_ request: BoardRequest) -> [Line] {
    let words = request.words
    let better: Term =
      measure.direction == .up ? .measures(.higherIsBetter) : .measures(.lowerIsBetter)
    return [
      .fact(Fact(words[.measures(.basis)], measure.basis)),
      .facts([
        Fact(.target, words[.measures(.target)], .target(measure, words)),
        Fact(
          .direction, words[.measures(.direction)],
          .code(measure.direction.rawValue, words[better])),
      ]),
      .words(words.asSentence("\(words.variation(variation)); \(words.assurance(assurance))")),
      .fact(Fact(words[.column(.source)], measure.source)),
    ]
  }
}
