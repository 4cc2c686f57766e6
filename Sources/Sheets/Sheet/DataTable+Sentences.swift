import CellCanvas
import Wording

/// The rows of a table as sentences, with the same fields and heads as the table.
extension DataTable {
  /// The highest column priority that a voice reads.
  ///
  /// Less important columns are on the page behind the row.
  private static let lastSpokenPriority = 5

  /// The name of the row, then each figure after its head.
  func sentence(of row: DataRow, _ words: Words) -> String {
    let name = nameColumn
    var facts: [String] = []
    for position in columns.indices where position != name {
      // Two columns can give the same fact: an owner's mark, and the owner's name.
      if let fact = fact(columns[position], row.fields[position], words), !facts.contains(fact) {
        facts.append(fact)
      }
    }
    guard let name else { return facts.joined(separator: ", ") }
    let subject = row.fields[name].plainWords
    return facts.isEmpty ? subject : "\(subject): \(facts.joined(separator: ", "))"
  }

  private func fact(_ column: DataColumn, _ field: Field, _ words: Words) -> String? {
    let value = field.plainWords
    guard column.priority <= DataTable.lastSpokenPriority, field.voice != .silent, !value.isEmpty,
      column.isShown, let id = column.id
    else { return nil }
    guard field.voice != .alone else { return value }
    return switch id.spoken {
    case .title: "\(column.title.inSentence) \(value)"
    case .name: "\(column.title) \(value)"
    case .nothing: value
    case .term(let head): "\(words[head]) \(value)"
    }
  }
}

extension DataColumn {
  /// The column of chart data that marks which rows can be compared: rows with the same value.
  package static let stretchID = ColumnID.model
}

extension ChartValue {
  fileprivate var isUnfinished: Bool { if case .unfinished = self { true } else { false } }
}

/// The figures of a line chart as sentences: the first value, the latest value and the limits.
extension DataTable {
  /// One sentence for each run of comparable rows, such as the rows scored by one version of a
  /// model.
  ///
  /// A table without ``stretchID`` gives one sentence.
  func courses(_ words: Words) -> [String] {
    guard let column = columns.firstIndex(where: { $0.id == DataColumn.stretchID }) else {
      return [course(words)]
    }
    let stretches = rows.reduce(into: [[DataRow]]()) { stretches, row in
      if stretches.last?.last?.fields[column] == row.fields[column] {
        stretches[stretches.count - 1].append(row)
      } else {
        stretches.append([row])
      }
    }
    return stretches.map { rows in
      let name = rows[0].fields[column].plainWords
      return "\(name): \(with(rows: rows).course(words))"
    }
  }

  /// How the second column changes from row to row, with the mean and limits where the table has
  /// them.
  package func course(_ words: Words) -> String {
    let points = rows.map { (label: $0.fields[0].plainWords, field: $0.fields[1]) }
    let course = DataTable.course(of: points, words) ?? whenEmpty
    let ends = [ColumnID.mean, .lowerLimit, .upperLimit].compactMap { id in
      columns.firstIndex { $0.id == id }.flatMap { rows.last?.fields[$0] }
    }.filter { $0.raw != .missing }.map(\.plainWords)
    guard ends.count == 3 else { return course }
    return "\(course); \(words.say.limits(mean: ends[0], lower: ends[1], upper: ends[2]))"
  }

  /// The marked points of the line, grouped by the meaning of the mark:
  /// `rule 1, outside the limits: Mar 2018, Mar 2019`.
  func signals(of chart: LineChart, _ words: Words) -> [String] {
    guard rows.count == chart.points.count else { return [] }
    return chart.marksBySign.map { mark in
      let points = mark.indices.map { rows[$0].fields[0].plainWords }
      return mark.sign == LineChart.Mark.lacking
        ? "\(mark.meaning.string): \(points.joined(separator: ", "))"
        : words.say.signal(String(mark.sign), mark.meaning.string, at: points)
    }
  }

  /// One row of a heat table along its columns: `Kent: from 300 in Mar 2018 to 352 in Mar 2019`.
  ///
  /// Columns without shading yet come separately. Columns after the chart's own follow as facts.
  package func course(along row: DataRow, _ values: [ChartValue], _ words: Words) -> String {
    let own = columns.indices.dropFirst().prefix(values.count)
    func points(_ isWanted: (ChartValue) -> Bool) -> [(label: String, field: Field)] {
      zip(own, values).filter { isWanted($0.1) }.map { (columns[$0.0].title, row.fields[$0.0]) }
    }
    let course =
      DataTable.course(of: points { !$0.isUnfinished }, words) ?? words[.value(.missing)]
    let open = points(\.isUnfinished).map { "\($0.label) \($0.field.plainWords)" }
    let facts = columns.indices.dropFirst(values.count + 1).compactMap {
      fact(columns[$0], row.fields[$0], words)
    }
    let said =
      ["\(row.fields[0].plainWords): \(course)"]
      + (open.isEmpty ? [] : [open.joined(separator: ", ")]) + facts
    return said.joined(separator: "; ")
  }

  /// The first, last, highest and lowest known value; `nil` where no value is known.
  private static func course(
    of points: [(label: String, field: Field)], _ words: Words
  ) -> String? {
    let known = points.compactMap { point in
      point.field.number.map { (label: point.label, value: point.field.plainWords, number: $0) }
    }
    let numbers = known.map(\.number)
    guard let high = numbers.max(), let low = numbers.min(),
      let highest = numbers.firstIndex(of: high), let lowest = numbers.firstIndex(of: low)
    else { return nil }
    return words.say.course(
      of: known.map { (label: $0.label, value: $0.value) }, highest: highest, lowest: lowest)
  }
}

extension String {
  /// A head in the form for the middle of a sentence: `Harm` becomes `harm`; `OCGM` and `P1` stay.
  fileprivate var inSentence: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
