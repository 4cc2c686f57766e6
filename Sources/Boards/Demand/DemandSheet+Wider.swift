import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The rate beside those of the region and the nation: `5.6 (South West 5.3, National 5.5)`.
extension DemandSheet {
  /// The rate of each scope around that of the board, or why it has none.
  var widerRates: [Fact] {
    let said = model.wider.compactMap { wider in self.said(of: wider).map { (wider, $0) } }
    return said.enumerated().map { position, pair in
      let (wider, text) = pair
      let (before, after) = (
        position == 0 ? "(" : "", position == said.count - 1 ? ")" : ","
      )
      let field = Field("\(before)\(text)\(after)", .dim, raw: raw(of: wider)).said(as: text)
      return Fact(
        wider.id, "\(words[.column(.perHead)]) · \(wider.name)",
        field.counts(wider.rate == nil ? nil : wider.slice(request).ratePer10000), as: .unsaid)
    }
  }

  /// `South West 5.3`; `nil` where there is nothing to say.
  private func said(of wider: WiderScope) -> String? {
    if isLacking(wider) { return "\(wider.name) \(words[.fact(.notSuppliedInBrief)])" }
    guard wider.lacking.isEmpty else {
      return "\(wider.name) \(words.say.without(wider.lacking))"
    }
    return wider.rate?.value.map { "\(wider.name) \(words.decimal($0, places: 1))" }
  }

  /// Whether the export lacks the totals of the scope.
  private func isLacking(_ wider: WiderScope) -> Bool {
    wider.isOfTotals && request.supply.lacks(.demandCompared)
  }

  private func raw(of wider: WiderScope) -> RawValue {
    wider.rate?.value.map { .number($0) } ?? .missing
  }

  /// The rates in a sentence; empty where there is nothing to compare with.
  var ratesInWords: [String] {
    let said = model.wider.compactMap(self.said)
    guard let own = model.monthRate?.value, !said.isEmpty else { return [] }
    return [words.say.rate(words.decimal(own, places: 1), beside: said)]
  }
}

extension WiderScope {
  /// The name of the rate in data.
  fileprivate var id: ColumnID { scope == .national ? .per10000OfNation : .per10000OfRegion }
}
