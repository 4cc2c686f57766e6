import Boards
import Sheets
import SnapshotStore
import Wording

/// Records with handling code C go from the screen at once, and from all that leads back to them.
extension Desk {
  /// Drops what the reading does not hold, and says how many records it leaves out.
  mutating func settleClearance() throws {
    guard snapshot.clearance == .withoutConditions else { return }
    var gone: Set<Place> = []
    for place in state.places where try !place.isHeld(in: snapshot) { gone.insert(place) }
    let isClosed = state.forget(gone)
    let said = [
      state.message, try snapshot.keptBack.sentence(state.words),
      isClosed ? state.words[.notice(.pageClosed)] : nil,
    ].compactMap(\.self)
    state.message = said.isEmpty ? nil : said.joined(separator: " ")
  }
}
