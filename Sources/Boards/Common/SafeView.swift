import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The safe view keeps back titles, free text, and the losses of very few victims.
extension BoardRequest {
  /// The text as the safe view allows it.
  package func shown(_ text: String) -> String { isSafe ? words[.grid(.keptBack)] : text }

  /// Whether the safe view keeps back a loss shown beside this count.
  func keepsBackLoss(beside count: Int) -> Bool {
    isSafe && RandomRounding.keepsBackLoss(beside: count)
  }

  /// A loss for a sentence or a line, beside the shown count of its victims; `nil` where it is not
  /// known.
  func said(_ loss: Pence?, beside count: Int) -> String? { loss.map { said($0, beside: count) } }

  /// A loss for a sentence or a line, beside the shown count of its victims.
  func said(_ loss: Pence, beside count: Int) -> String {
    keepsBackLoss(beside: count) ? words[.grid(.keptBack)] : words.money(loss)
  }
}

extension Field {
  /// A loss that is ready to show, beside the shown count of its victims; a dot where it is not
  /// known.
  static func loss(_ loss: Pence?, beside count: Int, _ request: BoardRequest) -> Field {
    loss.map { .loss($0, beside: count, request) } ?? .missing
  }

  /// A loss that is ready to show, beside the shown count of its victims.
  static func loss(_ loss: Pence, beside count: Int, _ request: BoardRequest) -> Field {
    request.keepsBackLoss(beside: count)
      ? .withheld(request.words) : .money(loss, request.words)
  }

  static func loss(of investigation: Investigation, _ request: BoardRequest) -> Field {
    guard let known = investigation.loss else { return .unknown }
    return loss(known, beside: investigation.victims ?? 0, request)
      .counts(.record(.investigationLoss, id: investigation.id))
  }

  static func loss(of sent: Dissemination, _ request: BoardRequest) -> Field {
    loss(sent.loss, beside: sent.victims, request).counts(.record(.caseLoss, id: sent.id))
  }

  /// The sign for a loss that may belong to one person.
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
