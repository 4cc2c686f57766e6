import Sheets
import ThreatDomain
import Wording

/// What the page of a force or region shows of its victims.
extension VictimsSheet {
  /// The victims not contacted, the victims identified, and the share contacted, over all months.
  var facts: [Fact] { toldOfAllMonths + ofAllMonths.prefix(1) }

  /// The main table of the board: the forces of a region, or the months of a force.
  var pane: Pane { model.isForce ? monthTable : partTable }
}
