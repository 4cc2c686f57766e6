import Sheets
import ThreatDomain

/// Other weights for the score model, tried by a reader.
///
/// They are no assessment, and are never saved.
struct WeightTrial: Equatable, Sendable {
  /// The factor that leaves a weight as it is in the model.
  static let ownFactor = 1.0

  let model: ScoreModel
  /// The model with the tried weights.
  let tried: ScoreModel
  /// The factor of each changed weight, by component id.
  let factors: [String: Double]

  /// - Parameter wanted: The factors, by component id.
  ///
  /// Components that this model's formula does not use are left out, because another snapshot may
  /// use another model.
  init(of model: ScoreModel, _ wanted: [String: Double]) {
    let known = wanted.filter { id, factor in
      factor != WeightTrial.ownFactor && ScoreModel.triedFactors.contains(factor)
        && model.componentsOfFormula.contains { $0.id == id }
    }
    self.model = model
    do throws(InvalidValue) {
      tried = try model.trying(known)
      factors = known
    } catch {
      // The model refuses unknown components and factors out of range. None of these is left here.
      tried = model
      factors = [:]
    }
  }

  func factor(of component: ScoreComponent) -> Double {
    factors[component.id] ?? WeightTrial.ownFactor
  }

  /// The weight of a component in the model itself; `nil` where the model does not have it.
  func ownWeight(of component: ScoreComponent) -> Double? {
    model.components.first { $0.id == component.id }?.weight
  }

  /// The components with a changed weight, in the order of the model.
  var changed: [(component: ScoreComponent, factor: Double)] {
    model.components.compactMap { component in
      factors[component.id].map { (component, $0) }
    }
  }
}

extension ScoreModel {
  /// The components that the total uses.
  ///
  /// The weight of any other component changes no rank.
  var componentsOfFormula: [ScoreComponent] {
    components.filter { formula.sections.contains($0.section) }
  }

  /// The change of a factor by one key press.
  static let factorStep = 0.25

  /// A factor some steps higher or lower, within the allowed range.
  static func factor(_ factor: Double, nudgedBy steps: Int) -> Double {
    // A factor is a whole number of steps, so that going up and down again gives the same factor.
    let nudged = ((factor / factorStep).rounded() + Double(steps)) * factorStep
    return min(max(nudged, triedFactors.lowerBound), triedFactors.upperBound)
  }
}
