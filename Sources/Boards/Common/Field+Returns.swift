import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Figures that are incomplete because a force has sent no return yet.
extension Field {
  /// The field, marked where one of its months lacks the return of a force.
  ///
  /// The figure gives the months that it counts. Limits leave out incomplete months, so they get no
  /// mark.
  func lacking(
    in history: MonthlySeries, _ names: [String: String], _ words: Words
  ) -> Field {
    guard !history.lacking.without.isEmpty, case .demand(let asked, let slice) = figure else {
      return self
    }
    guard asked.isAddedUp else { return self }
    let now = history.without(in: slice.months)
    let before = asked.isCompared ? history.without(in: slice.months.yearBefore) : []
    return without(LackingForce.inEither(now, before), names, words)
  }

  /// The field with the sign for missing forces.
  ///
  /// A voice names the forces.
  func without(
    _ forces: [LackingForce], _ names: [String: String], _ words: Words
  ) -> Field {
    guard !forces.isEmpty, raw != .missing, raw != .suppressed else { return self }
    let said = words.say.without(words.names(of: forces, in: names))
    return drawn(as: runs + [TextRun(" ~", role: .dim)]).said(as: "\(plainWords), \(said)")
      .bearing([.incomplete]).lackingReturns(of: forces)
  }
}

extension Words {
  /// The names of forces that a sum lacks; of one whose return came in part, `part of Kent`.
  func names(of forces: [LackingForce], in names: [String: String]) -> [String] {
    forces.map { force in
      let name = names[force.id] ?? force.id
      return force.isPart ? say.part(of: name) : name
    }
  }
}

extension DemandFigure {
  /// Whether the figure is compared with the same months a year before.
  fileprivate var isCompared: Bool { if case .changeOnYear = self { true } else { false } }

  /// Whether the figure adds up months as they are.
  ///
  /// Limits and means leave out incomplete months.
  fileprivate var isAddedUp: Bool {
    switch self {
    case .sum, .share, .partOfWhole, .changeOnYear, .ratePer10000, .lossPerHead, .timesRate: true
    case .mean, .limit, .nearLine: false
    }
  }
}

extension Snapshot {
  /// The names, by id, of the forces missing from demand in one of the months.
  borrowing func namesOfSilentForces(
    in months: ClosedRange<Month>, _ words: Words
  ) -> [String: String] {
    names(of: directory.coverage(of: .demand).whole.lacking(in: months), words)
  }

  /// The names of forces by id.
  borrowing func names(of forces: [LackingForce], _ words: Words) -> [String: String] {
    var names: [String: String] = [:]
    for force in forces { names[force.id] = shortName(ofForce: force.id, words) }
    return names
  }
}
