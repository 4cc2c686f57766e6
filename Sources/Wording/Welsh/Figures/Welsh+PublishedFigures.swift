extension Welsh {
  /// The meaning of a figure of a publication.
  var meaningOfPublished: FigureMeaning {
    FigureMeaning(
      name: self[.publication(.published)],
      definition: "ffigur o ystadegau swyddogol, ddigid am ddigid fel y'i cyhoeddwyd",
      base: "tabl published_figure yr allforyn: y cyhoeddiad, y cyfnod, y corff a'r eitem hyn",
      formula: "dim: nid yw'n cael ei gyfrifo yma",
      leftOut: "dim; nid yw byth yn cael ei gymysgu â chyfrifon yr allforyn")
  }
}
