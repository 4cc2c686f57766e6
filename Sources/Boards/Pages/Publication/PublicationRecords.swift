import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The records behind the page of a publication, as read from the snapshot.
struct PublicationRecords: Sendable {
  let publication: StatisticalPublication
  let figures: [PublishedFigure]
  /// The names of the forces that the bodies are, by id, in the reader's language.
  let forces: [String: String]
}

extension PublicationRecords {
  /// Reads the records; `nil` where the snapshot has no such publication.
  init?(
    _ id: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    guard let publication = try snapshot.database.publication(id) else { return nil }
    self.publication = publication
    figures = try snapshot.database.publishedFigures(of: id)
    var forces: [String: String] = [:]
    for id in Set(figures.compactMap(\.forceID)) {
      forces[id] = snapshot.shortName(ofForce: id, request.words)
    }
    self.forces = forces
  }
}
