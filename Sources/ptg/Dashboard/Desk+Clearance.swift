import Boards
import Sheets
import SnapshotStore
import Wording

/// Removes records with handling code C from the screen and from everything that leads back to
/// them.
extension Desk {
  /// Drops places that the reading does not hold, and shows how many records are kept back.
  mutating func settleClearance() throws {
    guard snapshot.clearance == .withoutConditions else { return }
    var gone: Set<Place> = []
    for place in state.places where try !place.isHeld(in: snapshot) { gone.insert(place) }
    let isClosed = state.forget(gone)
    let said = [
      state.message, snapshot.keptBack.sentence(state.words),
      isClosed ? state.words[.notice(.pageClosed)] : nil,
    ].compactMap(\.self)
    state.message = said.isEmpty ? nil : said.joined(separator: " ")
  }
}
