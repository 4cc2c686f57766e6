import Sheets
import ThreatDomain
import Wording

/// The board in plain sentences, most important first.
extension VictimsSheet {
  var sentences: [String] {
    guard let held = model.held else { return [words.asSentence(words[.victims(.noVictimLists)])] }
    return [together(held), thisMonth] + most + inTime
      + [words.say.listsAdded(isBoth: model.view == .both), howJudged]
      .compactMap(\.self).map(
        words.asSentence)
  }

  private func together(_ held: ClosedRange<Month>) -> String {
    let total = model.whole.total
    return words.say.notContacted(
      total.notContacted,
      of: total.identified, lists: model.view.title,
      in: scopeName, months: held)
  }

  private var thisMonth: String {
    guard let now = model.whole.now else { return words.say.noVictimList(in: model.month) }
    return words.say.notContacted(
      now.notContacted,
      of: now.identified, in: model.month)
  }

  /// How many were contacted in time, and where the fewest were.
  private var inTime: [String] {
    guard let contact = model.contact, let share = model.whole.due?.inTimeShare else { return [] }
    return [
      words.say.contactedInTime(
        share, within: contact.days, least: model.isForce ? nil : model.leastInTime)
    ]
  }

  /// The parts with most victims not contacted.
  ///
  /// It names three, because a listener cannot follow more.
  private var most: [String] {
    guard !model.isForce else { return [] }
    let ranked = model.parts.map { (named($0), $0.total.notContacted) }.filter { $0.1 > 0 }
    return ranked.count > 1 ? [words.say.mostNotContacted(Array(ranked.prefix(3)))] : []
  }

  /// The name of a part, with what its sum lacks.
  private func named(_ part: VictimsModel.Part) -> String {
    let lacks = words.names(of: model.lacking(part.key, in: nil), in: model.names)
    return lacks.isEmpty ? part.name : "\(part.name) (\(words.say.without(lacks)))"
  }
}
