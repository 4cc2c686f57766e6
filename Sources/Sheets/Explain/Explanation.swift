import CellCanvas
import ThreatDomain
import Wording

/// Where a figure of a board comes from: what it means, of whom and when, and the question that
/// anybody can put to the snapshot for the same answer.
///
/// In the safe view it is the meaning and what is shown: the question would tell the true count.
package struct Explanation: Equatable, Sendable {
  /// The figure as the board shows it.
  package let figure: NamedFigure
  /// How it is counted, in words.
  package let meaning: FigureMeaning
  /// What the tables of the export answer now; `nil` in the safe view, where they are not asked.
  package let answer: FigureAnswer?
  /// Whose, of which part and which months; facts of a label and a value.
  let subject: [(label: String, value: String)]
  /// The export that the snapshot was made from.
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

  /// Whether the board shows what the tables of the export answer.
  ///
  /// A board adds up numbers in another order than SQLite does, so that the last digits may differ.
  package var agrees: Bool { answer.map { figure.raw.agrees(with: $0.value) } ?? true }

  /// The SQL, which runs as it is in `sqlite3 -readonly`; `nil` in the safe view.
  package var sql: String? { answer.map { $0.sql + ";" } }

  /// Subject and source follow from the figure and from the export that answered.
  package static func == (left: Self, right: Self) -> Bool {
    left.figure == right.figure && left.answer == right.answer && left.meaning == right.meaning
  }
}

extension RawValue {
  /// Whether the figure is the answer; words, what is missing and what is kept back agree with all.
  package func agrees(with answer: FigureAnswer.Value) -> Bool {
    switch (self, answer) {
    case (.integer(let mine), .integer(let other)): mine == other
    case (.integer(let mine), .number(let other)): Double(mine).isNear(other)
    case (.number(let mine), .integer(let other)): mine.isNear(Double(other))
    case (.number(let mine), .number(let other)): mine.isNear(other)
    case (.integer, .missing), (.number, .missing): false
    case (.text, _), (.missing, _), (.suppressed, _): true
    }
  }
}

extension Double {
  /// Equal but for rounding: within a billionth of the larger.
  fileprivate func isNear(_ other: Double) -> Bool {
    abs(self - other) <= 1e-9 * Swift.max(abs(self), abs(other), 1)
  }
}

/// An explanation as lines of text.
extension Explanation {
  /// Definition, base, formula, subject, what was counted and left out, source, check, SQL.
  package var lines: [Line] {
    let meant = [
      (words[.figure(.definition)], meaning.definition), (words[.figure(.base)], meaning.base),
      (words[.figure(.formula)], meaning.formula),
    ]
    let facts = meant + subject + counted + source
    return facts.map { fact($0.0, $0.1) } + question
  }

  /// How many rows were counted, and what was left out.
  private var counted: [(label: String, value: String)] {
    let rows = answer.map { (words[.figure(.rowsCounted)], words.say.rowsOfExport($0.rowsCounted)) }
    return [rows, (words[.figure(.leftOutOfFigure)], meaning.leftOut)].compactMap(\.self)
  }

  /// What the tables answer now and the SQL, or why neither is given.
  private var question: [Line] {
    guard let answer, let sql else {
      return [fact(words[.standing(.safe)], words[.figure(.safeExplained)])]
    }
    return [check(answer), .blank, .words(words[.figure(.sqlOfFigure)], .heading)]
      + sql.split(separator: "\n", omittingEmptySubsequences: false).map {
        .words(String($0), .input)
      }
  }

  /// The keys of the explanation.
  var hint: Term { answer == nil ? .figure(.explainHintSafe) : .figure(.explainHint) }

  /// What the tables answer now, and whether the board says the same.
  private func check(_ found: FigureAnswer) -> Line {
    let answer = words.exact(found.value)
    let shown = figure.shown == answer ? nil : figure.shown
    return agrees
      ? fact(words[.figure(.askedNow)], words.say.sameAnswer(answer, shownAs: shown), .good)
      : fact(words[.figure(.askedNow)], "! \(words.say.otherAnswer(answer))", .warning)
  }

  /// A fact whose value begins in the same column as that of the others.
  private func fact(_ label: String, _ value: String, _ role: Role = .text) -> Line {
    .fact(Fact(nil, label, .text(value, role), as: .column(Explanation.labelWidth)))
  }

  /// Cells of the longest label, and the blanks behind it.
  private static let labelWidth = 16

  /// The explanation in sentences, for plain lines.
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
  /// What the tables answer, unrounded.
  fileprivate func exact(_ answer: FigureAnswer.Value) -> String {
    switch answer {
    case .integer(let number): count(Int(number))
    case .number(let number): exact(number)
    case .missing: "NULL"
    }
  }
}
