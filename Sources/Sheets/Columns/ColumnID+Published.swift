import ThreatDomain

/// Publications of official statistics.
extension ColumnID {
  package static let address = ColumnID("address", .text)
  package static let basis = ColumnID("basis", .text)
  package static let body = ColumnID("body", .text)
  package static let bodyAsPublished = ColumnID("body_as_published", .text)
  package static let item = ColumnID("item", .text)
  package static let items = ColumnID("items", .text)
  package static let licence = ColumnID("licence", .text)
  package static let note = ColumnID("note", .text)
  package static let notes = ColumnID("notes", .text)
  package static let period = ColumnID("period", .text)
  package static let periods = ColumnID("periods", .text)
  package static let publicationId = ColumnID("publication_id", .text)
  package static let publishedFigures = ColumnID("published_figures", .count)
  package static let publishedOn = ColumnID("published_on", .day)
  package static let publisher = ColumnID("publisher", .text)
}

/// Figures of publications, by the names that their periods and items have in data.
extension ColumnID {
  /// The figures of a period: `fy_2018_19`, `2018_q3`, `ye_2018_12`; of a month `2018-03`.
  package static func figures(in period: PublishedPeriod) -> ColumnID {
    if case .month(let month) = period { return ColumnID("\(month)", .published) }
    return ColumnID(period.description.lowercased().replacing("-", with: "_"), .published)
  }

  /// The figures of each item: `item_judicial_outcomes`.
  ///
  /// Items whose letters and digits are alike are numbered.
  package static func items(_ items: [String]) -> [ColumnID] {
    var names: Set<String> = []
    return items.map { item in
      let words = item.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      let name = (["item"] + words.map(String.init)).joined(separator: "_")
      var unique = name
      var number = 2
      while !names.insert(unique).inserted {
        unique = "\(name)_\(number)"
        number += 1
      }
      return ColumnID(unique, .published)
    }
  }
}
