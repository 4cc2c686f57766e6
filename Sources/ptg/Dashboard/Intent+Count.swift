import Boards
import Sheets

/// What a count before a key makes of what it asks for.
extension Intent {
  /// What is asked for so many times over; `nil` where a count says nothing.
  func times(_ count: Int) -> Intent? {
    switch self {
    case .travel(let travel): travel.times(count).map(Intent.cursor)
    case .cursor(let step): step.times(count).map(Intent.cursor)
    case .figures(let figures): figures.times(count).map(Intent.figures)
    case .choose(let choice): choice.times(count).map(Intent.choose)
    case .list, .arrange, .look, .terminal, .explain, .output: nil
    }
  }
}

extension Intent.Travel {
  /// A count before Enter names a row.
  fileprivate func times(_ count: Int) -> Intent.Step? {
    switch self {
    case .enter: .row(count)
    case .board, .place, .cell, .back, .earlier, .later, .quit: nil
    }
  }
}

extension Intent.Step {
  fileprivate func times(_ count: Int) -> Intent.Step? {
    switch self {
    case .move(.first, _), .move(.last, _): .row(count)
    case .move(let motion, let times): .move(motion, times: times * count)
    case .row, .nextPane, .previousPane, .point: nil
    }
  }
}

extension Intent.Figures {
  fileprivate func times(_ count: Int) -> Intent.Figures? {
    switch self {
    case .moveMonth(let months): .moveMonth(months * count)
    case .moveSnapshot(let snapshots): .moveSnapshot(snapshots * count)
    case .scope, .month, .newestSnapshot: nil
    }
  }
}

extension Intent.Choice {
  fileprivate func times(_ count: Int) -> Intent.Choice? {
    switch self {
    case .nudge(let steps): .nudge(steps * count)
    case .next: nil
    }
  }
}
