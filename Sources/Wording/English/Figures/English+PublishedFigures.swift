extension English {
  /// The meaning of a figure of a publication.
  var meaningOfPublished: FigureMeaning {
    FigureMeaning(
      name: self[.publication(.published)],
      definition: "a figure of official statistics, digit for digit as published",
      base: "table published_figure of the export: this publication, period, body and item",
      formula: "none: it is not worked out here",
      leftOut: "nothing; it is never mixed with counts of the export")
  }
}
