import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The publications that hold figures of a region's or a force's own, on its page.
struct PublicationList: Sendable {
  let publications: [PublicationOfForces]
  let request: BoardRequest

  private var words: Words { request.words }

  /// The pane; `nil` where no publication of the export has such figures.
  func pane(side: Pane.Side) -> Pane? {
    guard !publications.isEmpty || request.supply.lacks(.publishedFigure) else { return nil }
    return Pane(
      "published", words[.publication(.published)], .table(table), side: side, minimumHeight: 3
    ).needing(.publishedFigure)
  }

  private var table: DataTable {
    DataTable(
      publications, columns, words, whenEmpty: .publication(.noPublications),
      opens: { .publication($0.publication.id) },
      details: { [words] held in
        [.fact(Fact(words[.measures(.basis)], held.publication.basis))]
      })
  }

  private var columns: [Column<PublicationOfForces>] {
    [
      .data(.publicationId) { .text($0.publication.id) },
      Column(.title, .column(.name), minWidth: 20, maxWidth: 56) { .text($0.publication.title) },
      Column(.periods, .publication(.periods), priority: 1) { [words] held in
        .text(words.say.periods(held.periods))
      },
      Column(.items, .publication(.items), priority: 3, minWidth: 12, maxWidth: 40) { held in
        .text(held.items.joined(separator: ", "))
      },
      Column(.publisher, .publication(.publisher), priority: 2, minWidth: 8, maxWidth: 30) {
        .text($0.publication.publisher)
      },
      Column(.publishedOn, .publication(.publishedOn), priority: 4) { [words] held in
        .day(held.publication.publishedOn, words, missing: .publication(.dayNotKnown))
      },
    ]
  }
}

extension PublicationList {
  init(
    _ scope: Scope, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    self.init(
      publications: try snapshot.database.publications(ofForcesIn: scope), request: request)
  }
}
