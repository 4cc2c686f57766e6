import ThreatDomain

/// What a figure means, whoever's and whenever it is.
package struct FigureMeaning: Equatable, Sendable {
  /// Its name, as a head of a column might have it.
  package let name: String
  /// What it is.
  package let definition: String
  /// What is counted, and by whom.
  package let base: String
  /// How it is worked out.
  package let formula: String
  /// What is not in it.
  package let leftOut: String
}

extension Words {
  /// The meaning of a figure; a new kind of figure is a case here and a question in the store.
  package func meaning(of figure: Figure) -> FigureMeaning {
    switch figure {
    case .demand(let asked, let slice): meaning(of: asked, isWithoutLondon: slice.isWithoutLondon)
    case .outcomes(let asked, _, _): meaning(of: asked)
    case .score(let asked, let subject): meaning(of: asked, subject.scale)
    case .assessment(let asked, _, let formula): meaning(of: asked, formula)
    case .weight(let component, let scale): meaningOfWeight(of: component, scale)
    case .standing(let asked, _, let subjects): meaning(of: asked, subjects.scale)
    case .subjects(let asked, let subjects): meaning(of: asked, subjects.scale)
    case .investigations(let selection): meaning(of: selection)
    case .levelChange(_, let day): meaningOfLevelChange(since: day)
    case .cases(let asked, let selection): meaning(of: asked, selection)
    case .tasking(let asked, _, _): meaning(of: asked)
    case .victims(let asked, let slice): meaning(of: asked, slice)
    case .plan(let asked, _): meaning(of: asked)
    case .changes(let count): meaning(of: count)
    case .record(let asked, _): meaning(of: asked)
    }
  }
}

/// What stands around an explanation.
extension Words {
  /// `Figure 2 of 9`.
  package func explained(_ position: Int, of count: Int) -> String {
    say("Figure \(position) of \(count)")
  }

  /// `Mar 2018 to Mar 2019`, or the one month.
  package func months(_ months: ClosedRange<Month>) -> String {
    guard months.lowerBound < months.upperBound else { return longMonth(months.lowerBound) }
    return say("\(month(months.lowerBound)) to \(month(months.upperBound))")
  }

  /// `9 Mar 2019 to 5 Apr 2019`.
  package func days(_ days: ClosedRange<Day>) -> String {
    say("\(day(days.lowerBound)) to \(day(days.upperBound))")
  }

  /// `export 8 of 5 Apr 2019`.
  package func exportOf(_ serial: Int, on date: Day) -> String {
    say("\(export(serial)) of \(day(date))")
  }

  /// `41 rows of the export`.
  package func rowsOfExport(_ number: Int) -> String {
    number == 1 ? say("1 row of the export") : say("\(count(number)) rows of the export")
  }

  /// `... answer 480, as the board says`, or `... answer 4.8613, which the board shows as 4.86`.
  ///
  /// - Parameter shown: As the board writes it, with any marks beside it.
  package func sameAnswer(_ answer: String, shown: String) -> String {
    let isWritten = shown.split(separator: " ").contains { $0 == answer }
    let board = isWritten ? "as the board says" : "which the board shows as \(shown)"
    return say("the tables of the export answer \(answer), \(board)")
  }

  package func otherAnswer(_ answer: String) -> String {
    say("the tables of the export answer \(answer), which is not what the board says")
  }
}
