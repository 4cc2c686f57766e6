import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one publication of official statistics: every figure, as published.
  package static let publication = Page(
    kind: "publication", title: .publication(.publication), about: .publication(.aboutPublication),
    choices: [PublicationColumns.self],
    load: { snapshot, request, id throws(StoreError) in
      guard let records = try PublicationRecords(id, from: snapshot, request) else { return nil }
      return PublicationSheet(model: PublicationModel(records), request: request).sheet
    })
}

/// What the columns of a publication's figures are.
enum PublicationColumns: String, BoardChoice {
  /// The periods; a publication of one period has a column for each item.
  case periods
  case items

  static let control = Control.view
  static let usual = PublicationColumns.periods

  var title: Term {
    switch self {
    case .periods: .publication(.byPeriod)
    case .items: .publication(.byItem)
    }
  }
}
