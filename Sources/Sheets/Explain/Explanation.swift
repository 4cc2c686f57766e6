import CellCanvas
import ThreatDomain
import Wording

/// Where a figure of a board comes from: its meaning, its subject, its months, and the SQL for it.
///
/// Anyone can run the SQL on the snapshot and get the same answer.
///
/// The safe view gives only the meaning and the shown figure: the SQL would give the true count.
package struct Explanation: Equatable, Sendable {
  /// The figure as the board shows it.
  package let figure: NamedFigure
  /// How it is counted, in words.
  package let meaning: FigureMeaning
  /// The answer of the snapshot's tables now; `nil` in the safe view, which does not ask them.
  package let answer: FigureAnswer?
  /// The region or force, the part and the months of the figure, each as a label and a value.
  let subject: [(label: String, value: String)]
  /// The export that the snapshot was made from, as labels and values.
  let source: [(label: String, value: String)]
  private let words: Words

  /// - Parameter answer: `nil` in the safe view.
  package init(
    _ figure: NamedFigure, answer: FigureAnswer?, subject: [(label: String, value: String)],
    source: [(label: String, value: String)], _ words: Words
  ) {
    self.figure = figure
    self.answer = answer
    self.subject = subject
    self.source = source
    self.words = words
    meaning = words.say.meaning(of: figure.figure)
  }

  /// Whether the figure on the board equals the answer of the tables.
  ///
  /// A board adds numbers in another order than SQLite, so the last digits may differ.
  package var agrees: Bool { answer.map { figure.raw.agrees(with: $0.value) } ?? true }

  /// The SQL, ready to run in `sqlite3 -readonly`; `nil` in the safe view.
  package var sql: String? { answer.map { $0.sql + ";" } }

  /// Compares only the figure, the answer and the meaning: the other values follow from them.
  package static func == (left: Self, right: Self) -> Bool {
    left.figure == right.figure && left.answer == right.answer && left.meaning == right.meaning
  }
}

extension RawValue {
  /// Whether the figure equals the answer.
  ///
  /// Words, missing and suppressed values always agree.
  package func agrees(with answer: FigureAnswer.Value) -> Bool {
    switch (self, answer) {
    case (.integer(let mine), .integer(let other)): mine == other
    case (.integer(let mine), .number(let other)): Double(mine).isNear(other)
    case (.number(let mine), .integer(let other)): mine.isNear(Double(other))
    case (.number(let mine), .number(let other)): mine.isNear(other)
    case (.decimal(let mine), .decimal(let other)): mine == other
    case (.decimal(let mine), .integer(let other)): mine.text == "\(other)"
    case (.decimal(let mine), .number(let other)): mine.number.isNear(other)
    case (.integer, .decimal), (.number, .decimal): false
    case (.integer, .missing), (.number, .missing), (.decimal, .missing): false
    case (.text, _), (.missing, _), (.suppressed, _): true
    }
  }
}

extension Double {
  /// Whether two numbers are equal but for rounding: within a billionth of the larger.
  fileprivate func isNear(_ other: Double) -> Bool {
    abs(self - other) <= 1e-9 * Swift.max(abs(self), abs(other), 1)
  }
}

/// An explanation as lines of text.
extension Explanation {
  /// Definition, base, formula, subject, rows counted and left out, source, check and SQL.
  package var lines: [Line] {
    let meant = [
      (words[.figure(.definition)], meaning.definition), (words[.figure(.base)], meaning.base),
      (words[.figure(.formula)], meaning.formula),
    ]
    let facts = meant + subject + counted + source
    return facts.map { fact($0.0, $0.1) } + question
  }

  /// The number of rows counted, and what was left out.
  private var counted: [(label: String, value: String)] {
    let rows = answer.map { (words[.figure(.rowsCounted)], words.say.rowsOfExport($0.rowsCounted)) }
    return [rows, (words[.figure(.leftOutOfFigure)], meaning.leftOut)].compactMap(\.self)
  }

  /// The answer of the tables now and the SQL, or the reason why there is neither.
  private var question: [Line] {
    guard let answer, let sql else {
      return [fact(words[.standing(.safe)], words[.figure(.safeExplained)])]
    }
    return [check(answer), .blank, .words(words[.figure(.sqlOfFigure)], .heading)]
      + sql.split(separator: "\n", omittingEmptySubsequences: false).map {
        .words(String($0), .input)
      }
  }

  /// The hint that names the keys of the explanation.
  var hint: Term { answer == nil ? .figure(.explainHintSafe) : .figure(.explainHint) }

  /// The answer of the tables now, and whether the board agrees.
  private func check(_ found: FigureAnswer) -> Line {
    let answer = words.exact(found.value)
    let shown = figure.shown == answer ? nil : figure.shown
    return agrees
      ? fact(words[.figure(.askedNow)], words.say.sameAnswer(answer, shownAs: shown), .good)
      : fact(words[.figure(.askedNow)], "! \(words.say.otherAnswer(answer))", .warning)
  }

  /// A fact with its value in the same column as the values of the other facts.
  private func fact(_ label: String, _ value: String, _ role: Role = .text) -> Line {
    .fact(Fact(nil, label, .text(value, role), as: .column(Explanation.labelWidth)))
  }

  /// The cells for the longest label and the blanks after it.
  private static let labelWidth = 16

  /// The explanation in sentences, for the plain mode.
  package var sentences: [String] {
    let facts =
      ([(words[.figure(.definition)], meaning.definition), (words[.figure(.base)], meaning.base)]
        + [(words[.figure(.formula)], meaning.formula)] + subject + counted + source
        + (answer == nil ? [(words[.standing(.safe)], words[.figure(.safeExplained)])] : []))
    return ["\(figure.label): \(figure.shown)."]
      + facts.map { words.asSentence("\($0.0): \($0.1)") }
  }
}

extension Words {
  /// The answer of the tables, not rounded.
  fileprivate func exact(_ answer: FigureAnswer.Value) -> String {
    switch answer {
    case .integer(let number): count(Int(number))
    case .number(let number): exact(number)
    case .decimal(let value): published(value)
    case .missing: "NULL"
    }
  }
}
