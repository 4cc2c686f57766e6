import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page of one publication as a sheet.
struct PublicationSheet {
  let model: PublicationModel
  let request: BoardRequest

  var words: Words { request.words }

  private var publication: StatisticalPublication { model.publication }

  var sheet: Sheet {
    Sheet(
      title: "\(words[.publication(.titlePublication)])  \(publication.title)",
      subtitle: [publication.publisher, published], headline: headline, panes: panes,
      legend: legend, sentences: sentences, marking: .official)
  }

  /// The day of publication, or that it is not known.
  private var published: String {
    publication.publishedOn.map(words.day) ?? words[.publication(.dayNotKnown)]
  }

  private var holds: String {
    words.say.publicationHolds(
      figures: model.figures.count, bodies: model.bodies.count, periods: model.periods)
  }

  private var headline: [Line] {
    [
      .headline(
        [holds, words.say.published(by: publication.publisher, on: publication.publishedOn)],
        telling: [
          Fact(
            .publishedFigures, words[.publication(.published)],
            .count(model.figures.count, request)),
          Fact(.publisher, words[.publication(.publisher)], .text(publication.publisher)),
          publishedOn,
        ], words),
      .fact(basis),
    ]
  }

  private var publishedOn: Fact {
    Fact(
      .publishedOn, words[.publication(.publishedOn)],
      .day(publication.publishedOn, words, missing: .publication(.dayNotKnown)))
  }

  private var basis: Fact { Fact(.basis, words[.measures(.basis)], .text(publication.basis)) }

  private var panes: [Pane] {
    [
      Pane("figures", "", .table(table), side: .full, minimumHeight: 8),
      .details(words, minimumHeight: 3), notes,
      Pane("source", words[.column(.source)], .text(source), side: .right, minimumHeight: 4),
    ].compactMap(\.self)
  }

  /// The notes under the numbers that stand before the figures; `nil` where there are none.
  private var notes: Pane? {
    guard !model.notes.isEmpty else { return nil }
    let lines = model.notes.enumerated().map { position, note in
      Line.item(
        number: position + 1,
        [Fact(.note, words[.publication(.note)], .text(note), as: .unsaid)])
    }
    return Pane("notes", words[.publication(.notes)], .text(lines), minimumHeight: 3)
  }

  /// Where the publication can be read, under which terms, and what it counts.
  private var source: [Line] {
    [
      Fact(.publisher, words[.publication(.publisher)], .text(publication.publisher)),
      publishedOn,
      Fact(.address, words[.publication(.address)], .text(publication.address)),
      Fact(.licence, words[.publication(.licence)], .text(publication.licence)), basis,
    ].map { .fact($0) }
      + (request.isSafe ? [.words(words[.publication(.notRounded)], .dim)] : [])
  }

  private var legend: [LegendEntry] {
    (model.notes.isEmpty
      ? [] : [LegendEntry("[1]", words[.publication(.legendNote)])])
      + [LegendEntry("·", words[.publication(.legendNotPublished)], explaining: [.unknown])]
  }

  private var sentences: [String] {
    let notes = model.notes.isEmpty ? nil : words.say.publicationNotes(model.notes.count)
    let safe = request.isSafe ? words.asSentence(words[.publication(.notRounded)]) : nil
    return [words.asSentence("\(words[.measures(.basis)]): \(publication.basis)"), notes, safe]
      .compactMap(\.self)
  }
}
