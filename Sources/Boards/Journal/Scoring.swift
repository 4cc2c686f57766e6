import MeetingJournal
import SnapshotStore
import ThreatDomain
import Wording

/// What an assessment of an actor or a threat asks for: the model, and the values that stand now.
package struct Scoring: Equatable, Sendable {
  let kind: AssessmentSubject
  let subjectID: String
  let model: ScoreModel
  /// The newest assessment, where it was made by the same model; its values count until others are
  /// typed.
  let present: Assessment?

  /// A value for each component, how sure the group is, and why.
  var fields: [EntryField] {
    model.components.map { EntryField($0, present: present?.values[$0.id]) } + [
      .init(.confidence, .journal(.confidence), of: Confidence.self) { $0.term },
      .init(.rationale, .journal(.rationale), isAsked: true),
    ]
  }
}

extension Scoring {
  /// What can be asked about a record; `nil` where it is no actor or threat, or no model is in the
  /// export.
  ///
  /// The newest version of the model by which the record is scored; a record that was never scored
  /// takes that of the others of its kind.
  package init?(
    of item: ItemKey?, from snapshot: borrowing Snapshot
  ) throws(StoreError) {
    guard let item, let kind = AssessmentSubject(rawValue: item.table) else { return nil }
    let own = try ScoredSubjects(kind, ids: [item.key], from: snapshot)
    let known = own.model?.id ?? snapshot.scoreModels.last?.id
    guard let model = snapshot.scoreModels.last(where: { $0.id == known }) else { return nil }
    self.kind = kind
    subjectID = item.key
    self.model = model
    present = own.assessments[item.key]?.last { assessment in
      assessment.modelID == model.id && assessment.modelVersion == model.version
    }
  }
}

extension EntryReader {
  /// The assessment that is typed; a component without a value keeps the one that stands.
  func score(_ scoring: Scoring) throws(EntryFault) -> Matter.Score {
    var values: [String: Int] = [:]
    for component in scoring.model.components {
      values[component.id] = try value(of: component, in: scoring)
    }
    return Matter.Score(
      subjectKind: scoring.kind, subjectID: scoring.subjectID, modelID: scoring.model.id,
      modelVersion: scoring.model.version, values: values,
      confidence: try choice(.confidence, Confidence.self), rationale: text(.rationale))
  }

  private func value(
    of component: ScoreComponent, in scoring: Scoring
  ) throws(EntryFault) -> Int {
    let typed = form.fields.first { $0.component?.id == component.id }?.typed
    let value = typed.map { Int($0) } ?? scoring.present?.values[component.id]
    guard let value, component.allowedValues.contains(value) else {
      let known = component.allowedValues.map { "\($0)" }.joined(separator: ", ")
      throw EntryFault(
        field: .component, of: component.id,
        text: "\(context.words[.journal(.formProblemChoice)]) \(known)")
    }
    return value
  }
}
