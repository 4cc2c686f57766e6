import Sheets
import ThreatDomain

/// How a subject's score differs from the one that held at the baseline.
enum ScoreChange: Equatable, Sendable {
  /// It has no score now.
  case noScore
  /// It had no usable score under this model at the baseline.
  case firstScore(on: Day)
  /// The score of the baseline still holds.
  case notScoredAnew
  /// It was rescored; no component where all values stayed.
  case scoredAnew(on: Day, [Component])

  /// A component whose value changed.
  struct Component: Equatable, Sendable {
    let component: ScoreComponent
    let old: Int
    let new: Int
  }

  /// - Parameter earlier: The state as at the baseline, under the model that scores now.
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
      self = .notScoredAnew
      return
    }
    let changes = zip(old.parts, new.parts).compactMap { old, new in
      old.value == new.value
        ? nil : Component(component: new.component, old: old.value, new: new.value)
    }
    self = .scoredAnew(on: new.assessment.assessedOn, changes)
  }
}
