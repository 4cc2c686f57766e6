import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The page of one measure as a sheet.
struct MeasurePageSheet {
  let line: MeasuresModel.MeasureLine
  let request: BoardRequest

  private var words: Words { request.words }

  var sheet: Sheet {
    let lines = line.measure.lines(request)
    return Sheet(
      title: words[.measures(.titleMeasure)],
      subtitle: [
        words.name(line.measure.name, line.measure.nameInWelsh), words.longMonth(request.month),
      ], headline: lines, panes: [Pane("months", "", .table(table), side: .full, minimumHeight: 6)],
      sentences: lines.map { words.asSentence($0.spoken) }, marking: .officialSensitive)
  }

  private var table: DataTable {
    DataTable(line.values, columns, words, whenEmpty: .measures(.noValues))
  }

  private var columns: [Column<MeasureValue>] {
    [
      Column(.month, .column(.month)) { value in
        .code("\(value.month)", words.month(value.month))
      },
      Column(.numerator, .measures(.numerator), .right) { .countOfMeasure($0.numerator, request) },
      Column(.denominator, .measures(.denominator), .right) {
        .countOfMeasure($0.denominator, request)
      },
      Column(.share, .column(.share), .right) { .shareOfMeasure($0.share, request) },
      Column(.restatedFrom, .measures(.firstPublished), .right, priority: 1) { value in
        .countOfMeasure(value.restatedFrom, request)
      },
    ]
  }
}
