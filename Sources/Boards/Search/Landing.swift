import Sheets
import SnapshotStore

/// Where the search leads: a place, and there the row of the record.
package struct Landing: Hashable, Sendable {
  package let place: Place
  /// The pane with the row, by id; `nil` where the place is the record's own page.
  package let pane: String?
  /// What the row is known by: the id of the record, or the name of an activity.
  package let record: String?

  package init(_ place: Place, pane: String? = nil, record: String? = nil) {
    self.place = place
    self.pane = pane
    self.record = record
  }
}

extension Landing {
  /// The states of the place's controls that bring the pane: some panes are there in one state alone.
  package var states: [(control: Control, state: String)] {
    guard let pane else { return [] }
    return place.controls.compactMap { control in
      control.states.first { $0.pane == pane }.map { (control.id, $0.id) }
    }
  }
}

extension NamedThing {
  /// Where the search leads for the record; `nil` where nothing shows it.
  ///
  /// A page of its own comes first, then the pane of a board that lists it, then the threat that it
  /// belongs to. Boards and pages that the catalogue lacks are passed over.
  package var landing: Landing? {
    let own = Landing(.page(kind.rawValue, id: id))
    let listed = kind.list.map { Landing(.board($0.board), pane: $0.pane, record: id) }
    let threat = threatID.map { Landing(.threat($0), pane: "campaigns", record: id) }
    return [own, listed, threat].compactMap(\.self).first { $0.place.isKnown }
  }
}

extension NamedThing.Kind {
  /// The board and the pane that list the records of the kind; `nil` where each has a page.
  ///
  /// A board for another kind is one line here.
  fileprivate var list: (board: String, pane: String)? {
    switch self {
    case .region, .force, .threat, .investigation, .actor, .request, .measure, .publication,
      .capability:
      nil
    case .dissemination: ("tasking", "not-taken-up")
    case .campaign: ("capability", "campaigns")
    case .commitment: ("capability", "commitments")
    case .responsibility: ("capability", "roles")
    case .goodPractice: ("capability", "good-practice")
    }
  }
}
