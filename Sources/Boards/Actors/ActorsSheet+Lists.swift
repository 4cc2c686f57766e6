import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The tables beside the top ten.
extension ActorsSheet {
  /// The actors that touch more than one force or region.
  ///
  /// It answers question 10 of the product design.
  var crossing: DataTable {
    table(
      of: model.crossing,
      [
        idColumn, codenameColumn, rankColumn(), regionsColumn(), forcesColumn(),
        Column(.regionNames, .fact(.touches), priority: 1, minWidth: 16, maxWidth: 50) {
          .text(names.regions($0.regionIDs))
        },
        Column(.forceNames, .actors(.whichForces), priority: 2, minWidth: 24, maxWidth: 60) {
          .text(names.forces($0.forceIDs), .dim)
        },
      ], whenEmpty: .actors(.noCrossing))
  }

  /// The actors with a band that disagrees with the score; below a rule, those with only a stale
  /// score.
  ///
  /// It answers question 11 of the product design.
  var doubts: DataTable {
    let disagreeing = model.disagreeing.count
    let hasBoth = disagreeing > 0 && !model.staleAlone.isEmpty
    return table(
      of: model.doubtful, doubtColumns, whenEmpty: .actors(.noDoubts),
      rules: hasBoth ? [disagreeing: words[.actors(.staleAlone)]] : [:])
  }

  private var doubtColumns: [Column<ActorStanding>] {
    [
      idColumn, codenameColumn, rankColumn(), scoreColumn(priority: 1), bandColumn(),
      Column(.scoreFifth, .actors(.fifth), priority: 1) {
        .fifth($0.fifth, words).counts(fifth(of: $0))
      },
      Column(.finding, .actors(.finding)) { finding(of: $0) },
      Column(.scoreAgeDays, .column(.age), .right, priority: 2) { standing in
        .age(standing.scoredOn.map { model.asAt - $0 }, words).counts(figure(.age, of: standing))
      },
      Column(.scoredOn, .grid(.scoredOn), priority: 3) { .day($0.scoredOn, words) },
    ]
  }

  /// The findings in a few words, so that a narrow screen shows both whole.
  private func finding(of standing: ActorStanding) -> Field {
    var findings: [String] = []
    if case .disagree(let side) = standing.agreement {
      findings.append(
        words[side == .bandIsHigher ? .actors(.bandHigherShort) : .actors(.bandLowerShort)])
    }
    if standing.isStale { findings.append(words[.value(.stale)]) }
    return .text(findings.joined(separator: ", "), .warning)
  }
}
