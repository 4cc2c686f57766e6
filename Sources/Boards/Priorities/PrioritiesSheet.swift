import Sheets
import ThreatDomain
import Wording

/// The agreed priorities of all regions side by side, for those who coordinate them.
struct PrioritiesSheet {
  let model: PrioritiesModel
  let request: BoardRequest

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.threats(.titlePriorities)], subtitle: [words.say.asAt(model.asAt)],
      headline: [.headline(sentences, words)],
      panes: [
        Pane("priorities", "", .table(themes), side: .full, minimumHeight: 6),
        .details(words, minimumHeight: 4),
        Pane(
          "agreements", words[.threats(.agreements)], .table(agreements), side: .right,
          minimumHeight: 4),
      ], legend: legend, sentences: sentences, marking: .officialSensitive)
  }

  private var legend: [LegendEntry] {
    let letters = [AgreedPriority.high, .medium, .low].map { words[$0.letter] }
    return [
      LegendEntry(letters.joined(separator: " "), words[.threats(.legendLetters)]),
      LegendEntry("?", words[.threats(.legendNotAgreed)]),
      LegendEntry("-", words[.threats(.legendNotFollowed)], explaining: [.none]),
    ]
  }

  private var sentences: [String] {
    guard !model.themes.isEmpty else { return [words.asSentence(words[.fact(.noThreats)])] }
    let wide = model.themes.filter { $0.difference == .highToLow }.map(name)
    let named = Array(wide.prefix(PrioritiesSheet.mostNamed))
    return [
      words.say.prioritiesDiffer(
        model.themes.count { $0.difference.isDifferent }, of: model.themes.count),
      wide.isEmpty ? nil : words.say.priorities(highAndLow: named, more: wide.count - named.count),
      model.withoutPriority == 0 ? nil : words.say.threatsWithoutPriority(model.withoutPriority),
    ].compactMap(\.self)
  }

  private static let mostNamed = 2

  /// The theme in the reader's language, where a threat of that name has one.
  func name(of theme: PrioritiesModel.Theme) -> String {
    let threat = theme.agreements.first { $0.threat.name == theme.theme }?.threat
    return threat.map { words.name($0.name, $0.nameInWelsh) } ?? theme.theme
  }
}

extension AgreedPriority {
  /// The letter for a narrow column.
  var letter: Term {
    switch self {
    case .high: .threats(.letterHigh)
    case .medium: .threats(.letterMedium)
    case .low: .threats(.letterLow)
    }
  }
}

extension PrioritiesModel.Difference {
  var term: Term {
    switch self {
    case .none: .threats(.noneAgreed)
    case .single: .threats(.oneAgreed)
    case .same: .threats(.samePriority)
    case .highToMedium: .threats(.highToMedium)
    case .mediumToLow: .threats(.mediumToLow)
    case .highToLow: .threats(.highToLow)
    }
  }
}
