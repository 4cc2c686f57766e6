import Sheets
import ThreatDomain

/// Other weights for the score model, as a reader tries them: nobody's assessment, kept nowhere.
struct WeightTrial: Equatable, Sendable {
  /// What a weight of the model's own is multiplied by.
  static let ownFactor = 1.0

  let model: ScoreModel
  /// The model with the weights tried.
  let tried: ScoreModel
  /// By how much a weight is multiplied, for those that differ from the model's.
  let factors: [String: Double]

  /// - Parameter wanted: What belongs to no component that the formula of this model takes is left
  ///   out: another snapshot may score by another model.
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
      // Refused are unknown components and factors out of range, of which none is left.
      tried = model
      factors = [:]
    }
  }

  func factor(of component: ScoreComponent) -> Double {
    factors[component.id] ?? WeightTrial.ownFactor
  }

  /// Its weight in the model itself; `nil` where that has no such component.
  func ownWeight(of component: ScoreComponent) -> Double? {
    model.components.first { $0.id == component.id }?.weight
  }

  /// The components whose weight is changed, in the order of the model.
  var changed: [(component: ScoreComponent, factor: Double)] {
    model.components.compactMap { component in
      factors[component.id].map { (component, $0) }
    }
  }
}

extension ScoreModel {
  /// The components that the total is made of: the weight of any other moves nobody.
  var componentsOfFormula: [ScoreComponent] {
    components.filter { formula.sections.contains($0.section) }
  }

  /// By how much a key changes the factor of a weight.
  static let factorStep = 0.25

  /// A factor some steps higher or lower, within what may be tried.
  static func factor(_ factor: Double, nudgedBy steps: Int) -> Double {
    // Factors are whole steps, so that going up and down comes back to where it began.
    let nudged = ((factor / factorStep).rounded() + Double(steps)) * factorStep
    return min(max(nudged, triedFactors.lowerBound), triedFactors.upperBound)
  }
}
