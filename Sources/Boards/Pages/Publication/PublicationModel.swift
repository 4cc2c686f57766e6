import SnapshotStore
import ThreatDomain

/// A body of a publication: a force, or any other as the publication writes it.
struct PublishedBody: Hashable, Sendable {
  /// The name that the page shows.
  let name: String
  /// The name that the publication has.
  let asPublished: String
  /// The force that it is; `nil` where it is none.
  let forceID: String?
}

/// The figures of a publication as rows and columns; nothing is added up.
struct PublicationModel: Sendable {
  let publication: StatisticalPublication
  let figures: [PublishedFigure]
  /// The periods, in order of time.
  let periods: [PublishedPeriod]
  /// What the figures count: what most bodies have comes first, then by name.
  let items: [String]
  /// Forces by name, then other bodies by name.
  let bodies: [PublishedBody]
  /// The notes, each once.
  private(set) var notes: [String]
  private let places: [PublishedFigure.Key: Int]
  private var noteNumbers: [String: Int]

  init(_ records: PublicationRecords) {
    publication = records.publication
    figures = records.figures
    periods = Set(figures.map(\.key.period)).sorted()
    let ofItem = Dictionary(grouping: figures, by: \.key.item).mapValues(\.count)
    items = ofItem.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    bodies = PublicationModel.bodies(of: figures, records.forces)
    places = Dictionary(
      figures.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { $1 })
    (notes, noteNumbers) = ([], [:])
    number(notes: rowsByItem)
  }

  /// Numbers the notes as somebody reads the page: body by body, and in order of time.
  private mutating func number(notes rows: [PublishedRow]) {
    for note in rows.flatMap(\.figures).compactMap({ $0?.note }) where noteNumbers[note] == nil {
      notes.append(note)
      noteNumbers[note] = notes.count
    }
  }

  /// The body of each name; two names of one force stay apart, as published.
  private static func bodies(
    of figures: [PublishedFigure], _ names: [String: String]
  ) -> [PublishedBody] {
    let forces = Dictionary(
      figures.map { ($0.key.body, $0.forceID) }, uniquingKeysWith: { $0 ?? $1 })
    let namesOfForce = Dictionary(grouping: forces.compactMap(\.value), by: \.self)
    return forces.map { body, force in
      let isAlone = force.flatMap { namesOfForce[$0]?.count } == 1
      let name = isAlone ? force.flatMap { names[$0] } : nil
      return PublishedBody(name: name ?? body, asPublished: body, forceID: force)
    }.sorted {
      ($0.forceID == nil ? 1 : 0, $0.name, $0.asPublished)
        < ($1.forceID == nil ? 1 : 0, $1.name, $1.asPublished)
    }
  }

  /// The figure; `nil` where the publication has none.
  private func figure(
    of body: PublishedBody, _ item: String, in period: PublishedPeriod
  ) -> PublishedFigure? {
    places[
      PublishedFigure.Key(
        publication: publication.id, period: period, body: body.asPublished, item: item)
    ].map { figures[$0] }
  }

  /// The number of a figure's note, from 1; `nil` where it has none.
  func noteNumber(of figure: PublishedFigure?) -> Int? {
    figure?.note.flatMap { noteNumbers[$0] }
  }
}

/// The figures of a body side by side.
struct PublishedRow: Sendable {
  let body: PublishedBody
  /// What all of them count; `nil` where each column is an item.
  let item: String?
  /// When all of them count; `nil` where each column is a period.
  let period: PublishedPeriod?
  /// One for each column; `nil` where the publication has none.
  let figures: [PublishedFigure?]
}

extension PublicationModel {
  /// Whether each column is an item: as the reader chose, or because there is but one period.
  func isByItem(_ columns: PublicationColumns) -> Bool {
    columns == .items || periods.count == 1 && items.count > 1
  }

  /// A row for each item of each body, with a figure for each period.
  var rowsByPeriod: [PublishedRow] {
    items.flatMap { item in
      bodies.map { body in
        PublishedRow(
          body: body, item: item, period: nil,
          figures: periods.map { figure(of: body, item, in: $0) })
      }
    }.filter(\.isPublished)
  }

  /// A row for each period of each body, with a figure for each item.
  var rowsByItem: [PublishedRow] {
    bodies.flatMap { body in
      periods.map { period in
        PublishedRow(
          body: body, item: nil, period: period,
          figures: items.map { figure(of: body, $0, in: period) })
      }
    }.filter(\.isPublished)
  }
}

extension PublishedRow {
  /// Whether the publication has any figure of the row.
  fileprivate var isPublished: Bool { figures.contains { $0 != nil } }
}
