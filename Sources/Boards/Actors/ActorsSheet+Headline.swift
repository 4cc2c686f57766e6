import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The lines above the tables.
extension ActorsSheet {
  /// The ten against those before, then what to look at; while weights are tried, the ten alone.
  var headline: [Line] {
    guard !model.all.isEmpty else {
      return [.headline([words.asSentence(words[.fact(.noActors)])], words)]
    }
    let scored = count(.scored, .actors(.rankedCount), model.ranked.count, .text, .scored)
    let said = request.said(from: .assessment, sentence: topTen)
    return [
      .headline(model.trial == nil ? [said] : theTen, telling: moved, words),
      .facts([scored] + (model.trial == nil ? worries : [])),
    ]
  }

  private var topTen: String {
    words.say.topTen(
      entered: named(model.newInTen), left: named(model.leftTen), since: model.baseline)
  }

  /// A few names; more would be no headline.
  private func named(_ standings: [ActorStanding]) -> [String] {
    let names = standings.prefix(ActorsSheet.mostNamed).map(\.actor.codename)
    let more = standings.count - names.count
    return names + (more > 0 ? [words.say.more(more)] : [])
  }

  private static let mostNamed = 3

  private var worries: [Fact] {
    [
      count(.notScored, .value(.notScored), model.unscored.count, .warning, .notScored),
      count(.stale, .actors(.staleScores), model.stale.count, .stale, .stale),
      count(
        .bandsDisagreeing, .actors(.bandsDisagreeing), model.disagreeing.count, .warning,
        .bandDisagrees),
      count(
        .acrossRegions, .actors(.acrossRegions), model.touchingRegions.count, .text,
        .acrossRegions),
    ]
  }

  /// - Parameter worry: The role of a count above zero.
  private func count(
    _ id: ColumnID, _ label: Term, _ count: Int, _ worry: Role, _ asked: SubjectCount
  ) -> Fact {
    let field = Field(
      words.count(count), count > 0 ? worry : .text, raw: .integer(count))
    return Fact(id, words[label], field.counts(figure(asked)))
  }

  /// `Egret 12 → 9`, `Larch 10 → 11`: who came into the ten and who left them.
  private var moved: [Fact] {
    let isTrial = model.trial != nil
    return [
      ranks(.joinedTen, isTrial ? .actors(.joinsTen) : .actors(.joinedTen), model.newInTen),
      ranks(.leftTen, isTrial ? .actors(.leavesTen) : .actors(.leftTen), model.leftTen),
    ].compactMap(\.self)
  }

  /// Codenames with their ranks then and now; `nil` where there are no actors.
  private func ranks(_ id: ColumnID, _ label: Term, _ standings: [ActorStanding]) -> Fact? {
    guard !standings.isEmpty else { return nil }
    let said = standings.map { standing in
      "\(standing.actor.codename) \(words.say.ranks(from: standing.rankBefore, to: standing.rank))"
    }
    return Fact(id, words[label], .text(said.joined(separator: "; ")))
  }
}
