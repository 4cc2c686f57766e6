import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A column of a table of investigations, and how its fields are made.
struct InvestigationColumn: Sendable {
  let id: String
  let title: Term
  let alignment: Alignment
  let maxWidth: Int?
  let field: @Sendable (GridEntry, InvestigationFacts) -> Field

  init(
    _ id: String, _ title: Term, _ alignment: Alignment = .left, maxWidth: Int? = nil,
    field: @escaping @Sendable (GridEntry, InvestigationFacts) -> Field
  ) {
    self.id = id
    self.title = title
    self.alignment = alignment
    self.maxWidth = maxWidth
    self.field = field
  }

  /// Every fact of an investigation; a new one is a line here.
  static let all: [InvestigationColumn] = naming + standing + deciding + planning + size + handling

  private static let naming: [InvestigationColumn] = [
    InvestigationColumn("operation", .column(.operation)) { entry, _ in
      .text(entry.investigation.operation, .heading)
    },
    InvestigationColumn("investigation_id", .grid(.identifier)) { entry, _ in
      .text(entry.investigation.id, .dim)
    },
    InvestigationColumn("title", .grid(.subject), maxWidth: 40) { entry, facts in
      .open(entry.investigation.title, facts.request)
    },
    InvestigationColumn("level", .column(.level)) { entry, _ in
      .text(entry.investigation.priority.rawValue, entry.investigation.priority.role)
    },
    InvestigationColumn("level_since", .grid(.levelSince)) { entry, facts in
      .day(entry.investigation.prioritySince, facts.words)
    },
    InvestigationColumn("marks", .column(.marks)) { entry, facts in
      GridMark.field(entry.marks, facts.words)
    },
    InvestigationColumn("status", .column(.status)) { entry, facts in
      let status = entry.investigation.status
      return Field(facts.words[status.term], raw: .text(status.rawValue))
    },
  ]

  private static let standing: [InvestigationColumn] = [
    InvestigationColumn("lead_tier", .grid(.leadTier)) { entry, facts in
      let tier = entry.investigation.leadTier
      return Field(facts.words[tier.term], raw: .text(tier.rawValue))
    },
    InvestigationColumn("lead_force", .grid(.leadForce)) { entry, facts in
      guard let force = entry.investigation.forceID else {
        return Field(facts.words[.grid(.noSingleForce)], .dim, raw: .missing)
      }
      return Field(facts.names.force(force), raw: .text(force))
    },
    InvestigationColumn("lead_agency", .grid(.leadAgency), maxWidth: 30) { entry, _ in
      .text(entry.investigation.leadAgency)
    },
    InvestigationColumn("region", .board(.region)) { entry, facts in
      let region = entry.investigation.regionID
      return Field(facts.names.region(region), raw: .text(region))
    },
    InvestigationColumn("forces", .column(.forces), maxWidth: 30) { entry, facts in
      let ids = facts.forceIDs(of: entry.investigation)
      guard !ids.isEmpty else { return .missing }
      let names = facts.forceNames(of: entry.investigation).joined(separator: ", ")
      return Field(names, raw: .text(ids.joined(separator: " ")))
    },
    InvestigationColumn("owner", .column(.owner), maxWidth: 30) { entry, facts in
      entry.investigation.ownerRole.map { .text($0) }
        ?? Field(facts.words[.value(.noOwner)], GridMark.ownerless.role, raw: .missing)
    },
    InvestigationColumn("opened_on", .column(.opened)) { entry, facts in
      .day(entry.investigation.openedOn, facts.words)
    },
    InvestigationColumn("age_days", .column(.age), .right) { entry, facts in
      Field(facts.words.age(entry.age), raw: .integer(entry.age))
        .counts(entry.figure(.investigationAge(asAt: facts.asAt)))
    },
    InvestigationColumn("last_activity_on", .column(.lastActivity)) { entry, facts in
      .day(entry.investigation.lastActivityOn, facts.words)
    },
    InvestigationColumn("days_since_activity", .grid(.daysSinceActivity), .right) { entry, facts in
      .marked(
        facts.words.age(entry.daysSinceActivity), entry.stalledDays == nil ? nil : .warning,
        raw: .integer(entry.daysSinceActivity)
      ).counts(entry.figure(.daysSinceActivity(asAt: facts.asAt)))
    },
  ]

  private static let deciding: [InvestigationColumn] = [
    InvestigationColumn("decision_wanted", .grid(.decisionWanted), maxWidth: 36) { entry, facts in
      entry.investigation.decisionWanted.map { .text($0) }
        ?? Field(facts.words[.value(.none)], .dim, raw: .missing)
    },
    InvestigationColumn("decision_due", .grid(.decisionDue)) { entry, facts in
      guard let due = entry.investigation.decisionDue else {
        return Field(facts.words[.grid(.noDateSet)], .dim, raw: .missing)
      }
      return .marked(
        facts.words.day(due), entry.overdueDays == nil ? nil : .alert, raw: .text(due.description))
    },
    InvestigationColumn("next_review", .grid(.nextReview)) { entry, facts in
      switch facts.nextReview(of: entry.investigation) {
      // Whether it was reviewed since is not in the export.
      case .on(let day) where day < facts.asAt: .missing
      case .on(let day): Field(facts.words.day(day), raw: .text(day.description))
      case .eachMeeting: Field(facts.words[.fact(.reviewEach)], raw: .missing)
      case nil: .missing
      }
    },
    InvestigationColumn("plans", .column(.plans)) { entry, facts in
      .plans(entry.investigation.plans, facts.words)
    },
  ]

  /// A column a strand, for who asks of one of the 4Ps alone.
  private static let planning = Strand.allCases.map { strand in
    InvestigationColumn("plan_\(strand.rawValue)", strand.term) { entry, facts in
      let isPlanned = entry.investigation.plans.planned.contains(strand)
      let isLacking = entry.missingPlans.contains(strand)
      return .marked(
        facts.words[isPlanned ? .grid(.planned) : .value(.none)], isLacking ? .warning : nil,
        raw: .text(isPlanned ? "planned" : "none"))
    }
  }

  private static let size: [InvestigationColumn] = [
    InvestigationColumn("fraud_type", .column(.fraudType), maxWidth: 30) { entry, facts in
      let code = entry.investigation.fraudType
      return Field(facts.names.type(code), raw: .text(code))
    },
    InvestigationColumn("fraud_group", .grid(.fraudGroup), maxWidth: 24) { entry, facts in
      .optionalText(facts.names.types[entry.investigation.fraudType]?.groupName)
    },
    InvestigationColumn("victims", .column(.victims), .right) { entry, facts in
      .count(entry.investigation.victims, facts.request).counts(entry.figure(.victims))
    },
    InvestigationColumn("vulnerable_victims", .column(.vulnerable), .right) { entry, facts in
      .count(entry.investigation.vulnerableVictims, facts.request)
        .counts(entry.figure(.vulnerableVictims))
    },
    InvestigationColumn("loss_pence", .column(.loss), .right) { entry, facts in
      .loss(of: entry.investigation, facts.request)
    },
    InvestigationColumn("series_id", .grid(.crimeSeries)) { entry, _ in
      .optionalText(entry.investigation.seriesID)
    },
  ]

  private static let handling: [InvestigationColumn] = [
    InvestigationColumn("handling", .pane(.handling)) { entry, _ in
      .text(entry.investigation.handling.rawValue)
    },
    InvestigationColumn("handling_conditions", .fact(.conditions), maxWidth: 40) { entry, facts in
      .open(entry.investigation.handlingConditions, facts.request)
    },
    InvestigationColumn("marking", .grid(.marking)) { entry, _ in
      .text(entry.investigation.marking.rawValue)
    },
  ]
}

extension InvestigationFacts {
  /// A table of investigations with the columns of those ids, the most important first; all
  /// where none are named.
  func table(
    _ entries: [GridEntry], columns ids: [String]? = nil,
    whenEmpty: Term = .fact(.noInvestigations),
    rules: [Int: String] = [:]
  ) -> DataTable {
    let wanted =
      ids?.compactMap { id in InvestigationColumn.all.first { $0.id == id } }
      ?? InvestigationColumn.all
    let columns = wanted.enumerated().map { position, column in
      DataColumn(
        column.id, words[column.title], column.alignment, priority: max(0, position - 1),
        minWidth: column.maxWidth.map { min($0, 12) }, maxWidth: column.maxWidth)
    }
    let rows = entries.enumerated().map { position, entry in
      DataRow(
        wanted.map { $0.field(entry, self) }, opens: .investigation(entry.investigation.id),
        details: details(of: entry), ruleAbove: rules[position])
    }
    return DataTable(columns: columns, rows: rows, whenEmpty: words[whenEmpty])
  }
}
