import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What the safe view keeps back: titles, text that people wrote freely, and losses of very few.
extension BoardRequest {
  /// The text as it may be shown.
  package func shown(_ text: String) -> String { isSafe ? words[.grid(.keptBack)] : text }

  /// Whether nothing is said of a loss beside a count that shows so much.
  func keepsBackLoss(beside count: Int) -> Bool {
    isSafe && RandomRounding.keepsBackLoss(beside: count)
  }

  /// A loss in a sentence or a line, beside what is shown of those who lost it.
  func said(_ loss: Pence, beside count: Int) -> String {
    keepsBackLoss(beside: count) ? words[.grid(.keptBack)] : words.money(loss)
  }
}

extension Field {
  /// A loss that was made to be shown, beside the count that was.
  static func loss(_ loss: Pence, beside count: Int, _ request: BoardRequest) -> Field {
    request.keepsBackLoss(beside: count)
      ? .withheld(request.words) : .money(loss, request.words)
  }

  static func loss(of investigation: Investigation, _ request: BoardRequest) -> Field {
    loss(investigation.loss, beside: investigation.victims, request)
      .counts(.record(.investigationLoss, id: investigation.id))
  }

  static func loss(of sent: Dissemination, _ request: BoardRequest) -> Field {
    loss(sent.loss, beside: sent.victims, request).counts(.record(.caseLoss, id: sent.id))
  }

  /// What stands for a loss that may be one person's.
  static func withheld(_ words: Words) -> Field {
    Field("*", .dim, raw: .suppressed, signs: [.withheld]).said(as: words[.grid(.keptBack)])
  }

  /// Text that the safe view keeps back.
  static func open(_ text: String?, _ request: BoardRequest) -> Field {
    guard let text else { return .none() }
    return request.isSafe
      ? .init(request.words[.grid(.keptBack)], .dim, raw: .suppressed) : .text(text)
  }
}
