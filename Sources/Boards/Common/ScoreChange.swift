import Sheets
import ThreatDomain

/// How the score of an actor or threat differs from its score at the baseline.
enum ScoreChange: Equatable, Sendable {
  /// There is no score now.
  case noScore
  /// There was no usable score under this model at the baseline.
  case firstScore(on: Day)
  /// The score of the baseline is still the newest.
  case notRescored
  /// There is a newer score, with the components that changed.
  ///
  /// Empty where all values stayed the same.
  case rescored(on: Day, [Component])

  /// A component whose value changed.
  struct Component: Equatable, Sendable {
    let component: ScoreComponent
    let old: Int
    let new: Int
  }

  /// - Parameter earlier: The state at the baseline, under the model in use now.
  init(from earlier: ScoreState, to now: ScoreState) {
    guard let new = now.score else {
      self = .noScore
      return
    }
    guard let old = earlier.score else {
      self = .firstScore(on: new.assessment.assessedOn)
      return
    }
    guard old.assessment.id != new.assessment.id else {
      self = .notRescored
      return
    }
    let changes = zip(old.parts, new.parts).compactMap { old, new in
      old.value == new.value
        ? nil : Component(component: new.component, old: old.value, new: new.value)
    }
    self = .rescored(on: new.assessment.assessedOn, changes)
  }
}
