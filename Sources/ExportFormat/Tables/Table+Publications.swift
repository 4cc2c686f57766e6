import ThreatDomain

/// Official statistics as they were published, apart from the export's own counts.
extension Table {
  package static let publication = Table(
    "publication", "A publication of official statistics", key: ["publication_id"],
    standing: .reference,
    columns: [
      .id("publication_id", "Publication").such(as: "ons-2018-12"),
      .text("title", "Title as published").such(as: "Crime in England and Wales"),
      .text("publisher", "Who publishes it").such(as: "Office for National Statistics"),
      .day("published_on", "Day it was published; empty: not known").optional,
      .text("basis", "What is counted, and how")
        .such(as: "Offences recorded by the police, by force area and year"),
      .text("address", "Where it can be read").such(as: "https://www.ons.gov.uk"),
      .text("licence", "Terms under which it may be used")
        .such(as: "Open Government Licence v3.0"),
    ])

  /// Never mixed with `demand`: its periods, bases and negative corrections are its own.
  package static let publishedFigure = Table(
    "published_figure", "A figure of a publication, exactly as published",
    key: ["publication_id", "period", "body", "item"],
    columns: [
      .reference("publication_id", to: "publication", "Publication"),
      .period("period", "Time that the figure counts"),
      .text("body", "Whose figure it is, as the publication names it").such(as: "Dorset"),
      .reference("force_id", to: "force", "Its force, where the body is one").optional,
      .text("item", "What the figure counts").such(as: "Fraud offences"),
      .signedDecimal("value", "Figure as published; empty: not published").optional,
      .freeText("note", "What the publication says of it").optional.such(as: "Revised"),
    ])
}
