import ThreatDomain
import Wording

/// What the figures above the panes count.
extension InvestigationSheet {
  var figuresOfHeadline: [NamedFigure] {
    let asAt = facts.asAt
    let fields: [(Term, Field, RecordFigure)] = [
      (.age, .age(entry.age, words), .investigationAge(asAt: asAt)),
      (
        .daysSinceActivity, .age(entry.daysSinceActivity, words), .daysSinceActivity(asAt: asAt)
      ),
      (.loss, .loss(of: investigation, request), .investigationLoss),
      (.victims, .count(investigation.victims, request), .victims),
      (.vulnerable, .count(investigation.vulnerableVictims, request), .vulnerableVictims),
    ]
    return fields.compactMap { label, field, asked in
      field.counts(.record(asked, id: investigation.id)).named(words[label])
    }
  }
}
