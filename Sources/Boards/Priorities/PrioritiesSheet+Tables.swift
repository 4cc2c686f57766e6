import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The themes with a column for each region, and the agreements one by one.
extension PrioritiesSheet {
  private typealias Theme = PrioritiesModel.Theme

  /// One agreement under the name of its theme.
  private struct Row: Sendable {
    let theme: String
    let agreement: PrioritiesModel.Agreement

    var threat: Threat { agreement.threat }
  }

  /// In so many steps the regions leave a narrow screen; a voice reads all of them.
  private static let steps = 5

  var themes: DataTable {
    DataTable(
      model.themes, themeColumns, words, whenEmpty: .fact(.noThreats),
      opens: { $0.agreements.first.map { .threat($0.threat.id) } }, details: { lines(of: $0) })
  }

  private var themeColumns: [Column<Theme>] {
    [
      Column(.theme, .threats(.theme), minWidth: 12, maxWidth: 32) { .text(name(of: $0)) },
      Column(.difference, .threats(.difference)) {
        .code($0.difference.rawValue, words[$0.difference.term])
      },
    ] + model.regions.indices.map(column) + [
      Column(.agreedOn, .threats(.lastAgreed), priority: 1 + PrioritiesSheet.steps) { theme in
        theme.newest.map { .day($0, words) } ?? .none()
      }
    ]
  }

  /// The column of a region; where there is no room for all, the last regions go first.
  private func column(at position: Int) -> Column<Theme> {
    let region = model.regions[position]
    return Column(
      ColumnID("priority_\(region.id.replacing("-", with: "_"))", .text, spoken: .name),
      head: .named(region.name, short: model.sign(ofRegion: region.id)),
      priority: 1 + position * PrioritiesSheet.steps / model.regions.count
    ) { theme in
      guard let agreement = theme.agreement(of: region.id) else { return .none() }
      let threat = agreement.threat
      return letter(threat.agreedPriority).beside(letterHere(of: threat), words)
    }
  }

  private func letter(_ priority: AgreedPriority?) -> Field {
    guard let priority else {
      return .lacking("?").said(as: words[.threats(.noPriority)])
    }
    return .code(priority.rawValue, words[priority.letter], priority == .low ? .dim : .text)
      .said(as: words[priority.term])
  }

  /// The letter of what the group agreed, for a narrow column.
  private func letterHere(of threat: Threat) -> AgreedText? {
    request.agreed.priority(of: threat).map { found in
      AgreedText(
        label: .threats(.priorityHere), text: words[found.value.letter],
        raw: .text(found.value.rawValue), day: found.day, standing: found.standing)
    }
  }

  /// Each region with its priority, since when and until when.
  private func lines(of theme: Theme) -> [Line] {
    theme.agreements.map { agreement in
      let threat = agreement.threat
      return .fact(
        Fact(
          "\(model.sign(ofRegion: threat.regionID)) \(agreement.regionName)",
          words.say.agreement(
            threat.agreedPriority, on: threat.agreedOn, until: threat.agreedUntil,
            hasEnded: threat.agreedUntil.map { $0 < model.asAt } ?? false)))
    }.named(name(of: theme))
  }

  var agreements: DataTable {
    DataTable(
      model.themes.flatMap { theme in
        theme.agreements.map { Row(theme: name(of: theme), agreement: $0) }
      }, agreementColumns, words, whenEmpty: .fact(.noThreats), opens: { .threat($0.threat.id) })
  }

  private var agreementColumns: [Column<Row>] {
    [
      .data(.threatId) { .text($0.threat.id) }, .data(.regionId) { .text($0.threat.regionID) },
      Column(.theme, .threats(.theme), minWidth: 12, maxWidth: 32) { .text($0.theme) },
      Column(.region, .board(.region), minWidth: 8, maxWidth: 24) {
        .text($0.agreement.regionName)
      },
      Column(.agreedPriority, .column(.agreed)) { row in
        let priority = row.threat.agreedPriority.map { Field.code($0.rawValue, words[$0.term]) }
        return (priority ?? .lacking(words[.threats(.noPriority)]))
          .beside(request.agreedPriority(of: row.threat), words)
      },
      Column(.agreedOn, .threats(.agreedOn), priority: 1) { row in
        row.threat.agreedOn.map { .day($0, words) } ?? .none()
      },
      Column(.agreedUntil, .threats(.lastDay), priority: 2) { row in
        row.threat.agreedUntil.map { .day($0, words) } ?? .none()
      },
      Column(.owner, .column(.owner), priority: 3, minWidth: 12, maxWidth: 30) {
        .optionalText($0.threat.ownerRole, whenMissing: words[.value(.noOwner)])
          .replaced(by: request.agreedOwner(of: $0.threat), words)
      },
    ]
      + Column.agreed(.agreedHere, .agreedHereOn) { request.agreedPriority(of: $0.threat) }
      + Column.agreed(.ownerHere, .ownerHereOn) { request.agreedOwner(of: $0.threat) }
      + Column.standing(isShown: false, request) { request.standing(of: "threat", $0.threat.id) }
  }
}
