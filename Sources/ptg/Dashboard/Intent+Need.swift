import Boards
import Sheets

/// What must be there for an intent to have an effect, however the reader asks for it.
extension Intent {
  var need: Need {
    switch self {
    case .travel(let travel): travel.need
    case .cursor(let step): step.need
    case .list(let list): list.need
    case .figures(let figures): figures.need
    case .choose(let choice): choice.need
    case .arrange(let arrangement): arrangement.need
    case .look(let look): look.need
    case .terminal: .nothing
    case .explain: .figure
    case .output: .nothing
    case .write: .journal
    }
  }
}

extension Intent.Travel {
  fileprivate var need: Need {
    switch self {
    case .enter: .somethingToOpen
    case .cell: .cell
    case .back: .wayBack
    case .earlier: .earlierPlace
    case .later: .laterPlace
    case .board, .place, .landing, .quit: .nothing
    }
  }
}

extension Intent.Step {
  fileprivate var need: Need {
    switch self {
    // Left and right move between figures, and do nothing where there is no figure.
    case .move(.left, _), .move(.right, _): .nothing
    case .move, .row: .rows
    case .nextPane, .previousPane, .point: .nothing
    }
  }
}

extension Intent.Listing {
  fileprivate var need: Need {
    switch self {
    case .columns: .table
    case .columnStates: .columns
    case .data: .data
    case .legend: .legend
    case .prints, .copies: .nothing
    case .regions, .forces, .months, .bases, .comparisons, .themes, .keys, .palette, .search:
      .nothing
    }
  }
}

extension Intent.Figures {
  fileprivate var need: Need {
    switch self {
    case .moveSnapshot(let steps): steps < 0 ? .earlierSnapshot : .laterSnapshot
    case .newestSnapshot: .newerSnapshot
    case .scope, .month, .moveMonth, .base: .nothing
    }
  }
}

extension Intent.Choice {
  fileprivate var need: Need {
    switch self {
    case .next(let control): .control(control)
    case .nudge: .triedValue
    }
  }
}

extension Intent.Arrangement {
  fileprivate var need: Need {
    switch self {
    case .filterLine: .list
    case .select: .somethingToSelect
    case .filter, .order, .column: .nothing
    }
  }
}

extension Intent.Look {
  fileprivate var need: Need {
    switch self {
    case .leaveOut: .openView
    case .theme, .language, .safeView, .blank, .zoom, .present: .nothing
    }
  }
}
