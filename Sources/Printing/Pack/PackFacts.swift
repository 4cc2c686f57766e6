import SnapshotStore
import ThreatDomain

/// Facts about the pack and its export.
package struct PackFacts: Sendable {
  /// The treatment of records that may be shared only under conditions.
  package enum Conditional: Equatable, Sendable {
    case leftOut(KeptBack)
    case carried(Int)
  }

  /// The title of the export.
  package let title: String
  /// The recipient of the export, as its manifest names it.
  package let recipient: String
  /// The protective marking of the whole export.
  package let exportMarking: Marking
  /// The months that the export covers.
  package let months: ClosedRange<Month>
  /// The number of rows in the export's tables.
  package let rows: Int
  /// The fingerprint of the signer's key; `nil` where the export is not signed.
  package let signer: String?
  package let conditional: Conditional
  /// Whether the export is the sample that comes with ptg.
  package let isSample: Bool
  /// The months that the centre sent again, with the table of each and the reason.
  package let restated: [(table: String, month: Month, reason: String)]
  /// The definitions of the priority levels, as the export gives them.
  package let priorities: [PriorityDefinition]
  /// The score models of the export.
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
