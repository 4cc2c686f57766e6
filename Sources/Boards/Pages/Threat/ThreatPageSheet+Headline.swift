import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The month's demand in the threat's group of fraud types, and its score.
extension ThreatPageSheet {
  var headline: [Line] {
    [
      .headline(
        [unusual.sentence(words) ?? reportsInWords, rank], telling: unusual.facts(words), words),
      .facts([reports, loss, vulnerable]), .aside([signal, score]),
    ]
  }

  private var unusual: UnusualHeadline {
    UnusualHeadline(
      name: threat.name(words), reports: threat.demand?.reports ?? 0, trend: threat.trend,
      slice: threat.slice(request))
  }

  private var rank: String {
    guard !request.supply.lacks(.assessment) else { return words.notSupplied([.assessment]) }
    guard let rank = threat.rank, case .scored(let score, let isStale) = threat.state else {
      return words.say.threatNotScored
    }
    return words.say.threatRank(rank, score: score.total, isStale: isStale)
  }

  private var reports: Fact {
    Fact(
      .reports, words[.column(.reports)],
      figure(.reports(of: threat, request), .title) { words.count($0.reports) })
  }

  private var loss: Fact {
    Fact(
      .lossPence, words[.column(.loss)],
      figure(.loss(of: threat, request)) { request.said($0.loss, beside: $0.reports) })
  }

  private var vulnerable: Fact {
    Fact(
      .vulnerableShare, words[.column(.vulnerable)],
      figure(.vulnerableShare(of: threat, request)) { $0.vulnerableShare.map(words.percent) })
  }

  private var signal: Fact {
    let judgement = threat.trend.judgement
    let (text, raw) = (words.say.signal(judgement), RawValue.text(words.say.shortSignal(judgement)))
    let field: Field =
      threat.trend.isSignal
      ? .warning(text, judgement.role, raw: raw, signs: [.signal]) : .init(text, .dim, raw: raw)
    return Fact(
      .signal, words[.column(.signal)],
      field.counts(threat.slice(request)?.bound(of: threat.trend)))
  }

  /// The score.
  ///
  /// It is not drawn here, because the lines below give it in full.
  private var score: Fact {
    Fact(
      .harmScore, words[.column(.score)],
      Field.score(threat.state, words).counts(threat.score(.total)))
  }

  /// A figure of the threat's demand, as the headline writes it.
  ///
  /// - Parameter field: The figure as a table has it.
  private func figure(
    _ field: Field, _ role: Role = .text, _ text: (DemandCount) -> String?
  ) -> Field {
    guard let text = threat.demand.flatMap(text) else {
      return Field("·", role, raw: .missing, signs: [.unknown], voice: .silent)
    }
    return Field(
      [TextRun(SafeText(text), role: role)], raw: field.raw,
      lacks: field.lacks
    ).counts(field.figure)
  }
}
