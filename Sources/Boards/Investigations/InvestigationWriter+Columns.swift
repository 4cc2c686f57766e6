import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Every fact of an investigation as a column.
///
/// A new fact is one line here.
extension InvestigationWriter {
  var allColumns: [Column<GridEntry>] {
    naming + leading + timing + deciding + planning + sizing + sharing + agreed
  }

  private var naming: [Column<GridEntry>] {
    [
      Column(.operation, .column(.operation)) { .text($0.investigation.operation, .heading) },
      Column(.investigationId, .grid(.identifier)) { .text($0.investigation.id, .dim) },
      Column(.title, .grid(.subject), minWidth: 12, maxWidth: 40) { entry in
        .open(entry.investigation.title, request)
      },
      Column(.level, .column(.level)) {
        .level(of: $0.investigation).beside(request.agreedLevel(of: $0.investigation), words)
      },
      Column(.levelSince, .grid(.levelSince)) { .day($0.investigation.prioritySince, words) },
      Column(.marks, .column(.marks)) { GridMark.field($0.marks, words) },
      Column(.status, .column(.status)) { entry in
        let status = entry.investigation.status
        return .code(status.rawValue, words[status.term])
      },
    ]
  }

  private var leading: [Column<GridEntry>] {
    [
      Column(.leadTier, .grid(.leadTier)) { entry in
        let tier = entry.investigation.leadTier
        return .code(tier.rawValue, words[tier.term])
      },
      Column(.leadForce, .grid(.leadForce)) { entry in
        entry.investigation.forceID.map { .code($0, names.force($0)) }
          ?? .init(words[.grid(.noSingleForce)], .dim, raw: .missing)
      },
      Column(.leadAgency, .grid(.leadAgency), minWidth: 12, maxWidth: 30) { entry in
        .text(entry.investigation.leadAgency)
      },
      Column(.region, .board(.region)) { entry in
        let region = entry.investigation.regionID
        return .code(region, names.region(region))
      },
      Column(.forces, .column(.forces), minWidth: 12, maxWidth: 30) { entry in
        let ids = forceIDs(of: entry.investigation)
        guard !ids.isEmpty else { return .missing }
        let names = forceNames(of: entry.investigation)
        return .code(ids.joined(separator: " "), names.joined(separator: ", "))
      },
      Column(.owner, .column(.owner), minWidth: 12, maxWidth: 30) {
        owner(of: $0.investigation)
          .replaced(by: request.agreedOwner(of: $0.investigation), words)
      },
    ]
  }

  private var timing: [Column<GridEntry>] {
    [
      Column(.openedOn, .column(.opened)) { .day($0.investigation.openedOn, words) },
      Column(.ageDays, .column(.age), .right) { age(of: $0) },
      Column(.lastActivityOn, .column(.lastActivity)) { entry in
        .day(entry.investigation.lastActivityOn, words)
      },
      Column(.daysSinceActivity, .grid(.daysSinceActivity), .right) { entry in
        .marked(
          words.age(entry.daysSinceActivity), entry.stalledDays == nil ? nil : .warning,
          raw: .integer(entry.daysSinceActivity)
        ).said(as: words.say.days(entry.daysSinceActivity)).counts(
          entry.figure(.daysSinceActivity(asAt: asAt)))
      },
    ]
  }

  private var deciding: [Column<GridEntry>] {
    [
      Column(.decisionWanted, .grid(.decisionWanted), minWidth: 12, maxWidth: 36) { entry in
        entry.investigation.decisionWanted.map { .text($0) }
          ?? .init(words[.value(.none)], .dim, raw: .missing)
      },
      Column(.decisionDue, .grid(.decisionDue)) { decisionDue(of: $0) },
      Column(.nextReview, .grid(.nextReview)) { entry in
        switch nextReview(of: entry.investigation) {
        // A day that has passed is left empty: the review may be on its way into the export.
        case .on(let day) where day < asAt: .missing
        case .on(let day): .day(day, words)
        case .eachMeeting: .init(words[.fact(.reviewEach)], raw: .missing)
        case nil: .missing
        }
      },
      Column(.plans, .column(.plans)) { .plans($0.investigation.plans, words) },
    ]
  }

  /// One column for each of the 4Ps, so that each can be shown alone.
  private var planning: [Column<GridEntry>] {
    Strand.allCases.map { strand in
      Column(.plan(strand), strand.term) { entry in
        guard entry.investigation.plans.isKnown else { return .unknown }
        let progress = entry.investigation.plans.progress(under: strand)
        let isLacking = entry.missingPlans.contains(strand)
        return .marked(
          words[progress.term], isLacking ? .warning : nil, raw: .text(progress.rawValue))
      }
    }
  }

  private var sizing: [Column<GridEntry>] {
    [
      Column(.fraudType, .column(.fraudType), minWidth: 12, maxWidth: 30) { entry in
        entry.investigation.fraudType.map { .code($0, names.type($0)) } ?? .none()
      },
      Column(.fraudGroup, .grid(.fraudGroup), minWidth: 12, maxWidth: 24) { entry in
        .optionalText(entry.investigation.fraudType.flatMap { names.types[$0]?.groupName })
      },
      Column(.crimeKind, .grid(.crimeKind), minWidth: 12, maxWidth: 24) { entry in
        let kind = entry.investigation.crimeKind
        return .code(kind.rawValue, words[kind.term])
      },
      Column(.victims, .column(.victims), .right) { victims(of: $0) },
      Column(.vulnerableVictims, .column(.vulnerable), .right) { vulnerableVictims(of: $0) },
      Column(.lossPence, .column(.loss), .right) { .loss(of: $0.investigation, request) },
      Column(.seriesId, .grid(.crimeSeries)) { .optionalText($0.investigation.seriesID) },
    ]
  }

  private var sharing: [Column<GridEntry>] {
    [
      Column(.handling, .pane(.handling)) { .text($0.investigation.handling.rawValue) },
      Column(.handlingConditions, .fact(.conditions), minWidth: 12, maxWidth: 40) { entry in
        .open(entry.investigation.handlingConditions, request)
      },
      Column(.marking, .grid(.marking)) { .text($0.investigation.marking.rawValue) },
    ]
  }
}

/// What the group agreed and the export does not say yet.
extension InvestigationWriter {
  private var agreed: [Column<GridEntry>] {
    Column.agreed(.levelHere, .levelHereOn) { request.agreedLevel(of: $0.investigation) }
      + Column.agreed(.ownerHere, .ownerHereOn) { request.agreedOwner(of: $0.investigation) }
      + Column.standing(isShown: false, request) {
        request.standing(of: "investigation", $0.investigation.id)
      }
  }

  /// A line each for the level and the owner that the group agreed.
  func agreedHere(_ investigation: Investigation) -> [Line] {
    request.lines(
      of: [request.agreedLevel(of: investigation), request.agreedOwner(of: investigation)])
      + request.refusal(of: "investigation", investigation.id)
  }

  /// The levels and owners that the group agreed, in one sentence.
  func agreedHere(_ investigations: [Investigation]) -> [String] {
    request.sentences(
      of: investigations.flatMap { investigation in
        [request.agreedLevel(of: investigation), request.agreedOwner(of: investigation)].map {
          (name: investigation.operation, text: $0)
        }
      })
  }
}

/// Figures of an investigation, each with what it counts.
extension InvestigationWriter {
  func age(of entry: GridEntry) -> Field {
    .age(entry.age, words).counts(entry.figure(.investigationAge(asAt: asAt)))
  }

  func victims(of entry: GridEntry) -> Field {
    .count(entry.investigation.victims, request).counts(entry.figure(.victims))
  }

  func vulnerableVictims(of entry: GridEntry) -> Field {
    .count(entry.investigation.vulnerableVictims, request)
      .counts(entry.figure(.vulnerableVictims))
  }

  /// The date by which the decision is due.
  ///
  /// A date in the past is a warning.
  func decisionDue(of entry: GridEntry) -> Field {
    guard let due = entry.investigation.decisionDue else {
      return .lacking(words[.grid(.noDateSet)])
    }
    return .marked(
      words.day(due), entry.overdueDays == nil ? nil : .alert, raw: .text(due.description))
  }
}

extension Field {
  /// The level of an investigation on the grid.
  static func level(of investigation: Investigation) -> Field {
    .text(investigation.priority.rawValue, investigation.priority.role)
  }
}
