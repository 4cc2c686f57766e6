import SQLiteFile
import ThreatDomain

/// A publication that holds figures of a scope's forces, and of what and when they are.
package struct PublicationOfForces: Equatable, Sendable {
  package let publication: StatisticalPublication
  /// The periods of its figures of those forces, each once, in order of time.
  package let periods: [PublishedPeriod]
  /// What those figures count, each once, by name.
  package let items: [String]
}

extension Database {
  /// The publication with the id; `nil` where the export has none.
  package borrowing func publication(_ id: String) throws(StoreError) -> StatisticalPublication? {
    let statement = try Statement(
      """
      SELECT publication_id, title, publisher, published_on, basis, address, licence
        FROM publication
       WHERE publication_id = ?1
      """, on: self)
    statement.bind(id, at: 1)
    return try statement.first { row throws(StoreError) in try row.publication() }
  }

  /// Every figure of a publication, in order of body, then of item.
  package borrowing func publishedFigures(
    of publication: String
  ) throws(StoreError) -> [PublishedFigure] {
    let statement = try Statement(
      """
      SELECT publication_id, period, body, item, force_id, value, note
        FROM published_figure
       WHERE publication_id = ?1
       ORDER BY body, item, period
      """, on: self)
    statement.bind(publication, at: 1)
    return try statement.all { row throws(StoreError) in
      PublishedFigure(
        key: PublishedFigure.Key(
          publication: row.text(0), period: try row.period(1), body: row.text(2),
          item: row.text(3)),
        forceID: row.optionalText(4), value: try row.optionalPublished(5),
        note: row.optionalText(6))
    }
  }

  /// The publications with figures of the scope's forces: the newest figures first, then by title.
  package borrowing func publications(
    ofForcesIn scope: Scope
  ) throws(StoreError) -> [PublicationOfForces] {
    let statement = try Statement(
      """
      SELECT p.publication_id, p.title, p.publisher, p.published_on, p.basis, p.address, p.licence,
             f.period, f.item
        FROM (SELECT DISTINCT publication_id, period, item
                FROM published_figure
               WHERE \(scope.isOfForce)) AS f
        JOIN publication AS p ON p.publication_id = f.publication_id
       ORDER BY p.publication_id, f.item
      """, on: self)
    statement.bind(scope.id, at: 1)
    let rows = try statement.all { row throws(StoreError) in
      (publication: try row.publication(), period: try row.period(7), item: row.text(8))
    }
    return Dictionary(grouping: rows, by: \.publication.id).values.map { rows in
      PublicationOfForces(
        publication: rows[0].publication, periods: Set(rows.map(\.period)).sorted(),
        items: Set(rows.map(\.item)).sorted())
    }.sorted(by: PublicationOfForces.isBefore)
  }

  /// Every publication, in order of title.
  borrowing func namedPublications() throws(StoreError) -> [NamedThing] {
    try Statement(
      "SELECT publication_id, title FROM publication ORDER BY title, publication_id", on: self
    ).all { NamedThing(.publication, id: $0.text(0), name: $0.text(1), regionID: nil) }
  }
}

extension PublicationOfForces {
  /// The last month that its figures count.
  private var newest: Month? { periods.last?.months.upperBound }

  fileprivate static func isBefore(_ left: Self, _ right: Self) -> Bool {
    guard let first = left.newest, let second = right.newest, first != second else {
      return (left.publication.title, left.publication.id)
        < (right.publication.title, right.publication.id)
    }
    return first > second
  }
}

extension Scope {
  /// A condition in SQL: a figure is of a force of the scope.
  fileprivate var isOfForce: String {
    switch self {
    case .national: "force_id IS NOT NULL"
    case .region: "force_id IN (SELECT force_id FROM force WHERE region_id = ?1)"
    case .force: "force_id = ?1"
    }
  }
}

extension Row {
  /// The publication in the first seven columns.
  fileprivate borrowing func publication() throws(StoreError) -> StatisticalPublication {
    StatisticalPublication(
      id: text(0), title: text(1), publisher: text(2), publishedOn: try optionalDay(3),
      basis: text(4), address: text(5), licence: text(6))
  }
}
