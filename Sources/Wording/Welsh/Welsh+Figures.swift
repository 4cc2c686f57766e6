import ThreatDomain

extension Welsh: FiguresSentences {
  func meaning(of figure: Figure) -> FigureMeaning {
    switch figure {
    case .demand(let asked, let slice): meaning(of: asked, isWithoutLondon: slice.isWithoutLondon)
    case .outcomes(let asked, _, _, _): meaning(of: asked)
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
    case .measure(let asked, _): meaning(of: asked)
    case .worked(let asked, let slice): meaning(of: asked, slice.measure)
    case .recovered(let sum, _): meaning(of: sum)
    case .plan(let asked, _): meaning(of: asked)
    case .promises(let asked, _, _): meaning(of: asked)
    case .disruptions(let selection): meaning(of: selection)
    case .gaps(let count, _): meaning(of: count)
    case .practice(let asked, _, _): meaning(of: asked)
    case .changes(let count): meaning(of: count)
    case .record(let asked, _): meaning(of: asked)
    case .published: meaningOfPublished
    }
  }
}

/// What stands around an explanation.
extension Welsh {
  func explained(_ position: Int, of count: Int) -> String { "Ffigur \(position) o \(count)" }

  func months(_ months: ClosedRange<Month>) -> String {
    guard months.lowerBound < months.upperBound else { return longMonth(months.lowerBound) }
    return "\(month(months.lowerBound)) hyd \(month(months.upperBound))"
  }

  func middleOf(years: ClosedRange<Int>) -> String {
    let (first, last) = (years.lowerBound, years.upperBound)
    return first == last ? "canol \(first)" : "canol \(first) hyd ganol \(last)"
  }

  func days(_ days: ClosedRange<Day>) -> String {
    "\(day(days.lowerBound)) hyd \(day(days.upperBound))"
  }

  func exportOf(_ serial: Int, on date: Day) -> String {
    "\(export(serial)), \(day(date))"
  }

  func rowsOfExport(_ number: Int) -> String {
    counted(number, "rhes o'r allforyn", "resi o'r allforyn")
  }

  func sameAnswer(_ answer: String, shownAs shown: String?) -> String {
    "\(answer) \(shown.map { "(mae'r bwrdd yn dangos \($0))" } ?? "(yn cyfateb i'r bwrdd)")"
  }

  func otherAnswer(_ answer: String) -> String {
    "\(answer): nid dyna a ddengys y bwrdd"
  }
}
