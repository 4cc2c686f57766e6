import SnapshotStore
import ThreatDomain

/// Facts about the pack and its export.
package struct PackFacts: Sendable {
  /// The treatment of records that may be shared only under conditions.
  package enum Conditional: Equatable, Sendable {
    case leftOut(KeptBack)
    case carried(Int)
  }

  package let title: String
  package let recipient: String
  package let exportMarking: Marking
  package let months: ClosedRange<Month>
  package let rows: Int
  /// The fingerprint of the signer's key; `nil` where the export is not signed.
  package let signer: String?
  package let conditional: Conditional
  package let isSample: Bool
  package let restated: [(table: String, month: Month, reason: String)]
  package let priorities: [PriorityDefinition]
  package let models: [ScoreModel]

  package init(
    title: String, recipient: String, exportMarking: Marking, months: ClosedRange<Month>,
    rows: Int, signer: String?, conditional: Conditional, isSample: Bool,
    restated: [(table: String, month: Month, reason: String)], priorities: [PriorityDefinition],
    models: [ScoreModel]
  ) {
    self.title = title
    self.recipient = recipient
    self.exportMarking = exportMarking
    self.months = months
    self.rows = rows
    self.signer = signer
    self.conditional = conditional
    self.isSample = isSample
    self.restated = restated
    self.priorities = priorities
    self.models = models
  }
}
