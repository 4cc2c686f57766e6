extension Term {
  /// Publications of official statistics and their figures.
  package enum Publication: String, CaseIterable, Sendable {
    case publication, aboutPublication, titlePublication, published, publisher, publishedOn,
      dayNotKnown, periods, items, body, item, period, asPublished, address, licence, notes, note,
      otherBodies, byPeriod, byItem, noFigures, noPublications, legendNote, legendNotPublished,
      notRounded

    package var phrase: Phrase {
      switch self {
      case .publication: Phrase("Publication", "Cyhoeddiad")
      case .aboutPublication:
        Phrase(
          "one publication of official statistics, each figure as published",
          "un cyhoeddiad o ystadegau swyddogol, pob ffigur fel y'i cyhoeddwyd")
      case .titlePublication: Phrase("PUBLICATION", "CYHOEDDIAD")
      case .published: Phrase("Published figures", "Ffigurau cyhoeddedig")
      case .publisher: Phrase("Publisher", "Cyhoeddwr")
      case .publishedOn: Phrase("Published", "Cyhoeddwyd")
      case .dayNotKnown: Phrase("day not known", "diwrnod anhysbys")
      case .periods: Phrase("Periods", "Cyfnodau")
      case .items: Phrase("What is counted", "Beth a gyfrifir")
      case .body: Phrase("Body", "Corff")
      case .item: Phrase("Item", "Eitem")
      case .period: Phrase("Period", "Cyfnod")
      case .asPublished: Phrase("As published", "Fel y'i cyhoeddwyd")
      case .address: Phrase("Address", "Cyfeiriad")
      case .licence: Phrase("Licence", "Trwydded")
      case .notes: Phrase("Notes", "Nodiadau")
      case .note: Phrase("Note", "Nodyn")
      case .otherBodies: Phrase("other bodies, as published", "cyrff eraill, fel y'u cyhoeddwyd")
      case .byPeriod: Phrase("a column for each period", "colofn i bob cyfnod")
      case .byItem: Phrase("a column for each item", "colofn i bob eitem")
      case .noFigures: Phrase("No figure is published here", "Ni chyhoeddwyd ffigur yma")
      case .noPublications:
        Phrase("No publication has figures here", "Nid oes gan unrhyw gyhoeddiad ffigurau yma")
      case .legendNote: Phrase("a note of the publication, below", "nodyn y cyhoeddiad, isod")
      case .legendNotPublished: Phrase("not published", "heb ei gyhoeddi")
      case .notRounded:
        Phrase(
          "Published figures are public, so the safe view shows them as they are",
          "Mae ffigurau cyhoeddedig yn gyhoeddus, felly mae'r modd diogel yn eu dangos fel y maent")
      }
    }
  }
}
