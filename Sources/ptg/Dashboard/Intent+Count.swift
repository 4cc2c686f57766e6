import Boards
import Sheets

/// Combines a count typed before a key with the intent of the key.
extension Intent {
  /// The intent repeated this many times; `nil` where a count has no meaning.
  func times(_ count: Int) -> Intent? {
    switch self {
    case .travel(let travel): travel.times(count).map(Intent.cursor)
    case .cursor(let step): step.times(count).map(Intent.cursor)
    case .figures(let figures): figures.times(count).map(Intent.figures)
    case .choose(let choice): choice.times(count).map(Intent.choose)
    case .list, .arrange, .look, .terminal, .explain, .output, .write: nil
    }
  }
}

extension Intent.Travel {
  /// The row for a count before Enter; `nil` for other intents.
  fileprivate func times(_ count: Int) -> Intent.Step? {
    switch self {
    case .enter: .row(count)
    case .board, .place, .landing, .cell, .back, .earlier, .later, .quit: nil
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
    case .scope, .month, .newestSnapshot, .base: nil
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
