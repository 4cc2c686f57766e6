import Sheets
import ThreatDomain
import Wording

/// What the figures above the panes count.
extension InvestigationSheet {
  var figuresOfHeadline: [NamedFigure] {
    let asAt = facts.asAt
    let fields: [(Term, Field, RecordFigure)] = [
      (.column(.age), .age(entry.age, words), .investigationAge(asAt: asAt)),
      (
        .grid(.daysSinceActivity), .age(entry.daysSinceActivity, words),
        .daysSinceActivity(asAt: asAt)
      ),
      (.column(.loss), .loss(of: investigation, request), .investigationLoss),
      (.column(.victims), .count(investigation.victims, request), .victims),
      (.column(.vulnerable), .count(investigation.vulnerableVictims, request), .vulnerableVictims),
    ]
    return fields.compactMap { label, field, asked in
      field.counts(.record(asked, id: investigation.id)).named(words[label])
    }
  }
}
