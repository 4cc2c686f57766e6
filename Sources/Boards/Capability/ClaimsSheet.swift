import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The disruptions of a quarter: what the scope's bodies can claim, none counted twice.
///
/// It answers question 18 of the product design.
struct ClaimsSheet: CapabilityPart {
  let model: ClaimsModel
  let request: BoardRequest

  private var words: Words { request.words }

  var months: ClosedRange<Month>? { model.quarter.months }

  var headline: [Line] {
    let claimed = words.say.disruptionsClaimed(
      model.counted(), major: model.counted(nil, .major),
      proposed: model.rows(in: .proposed).count, in: model.quarter.months)
    let doubted = model.doubted.isEmpty ? [] : [words.say.claimsToCheck(model.doubted.count)]
    let isSupplied = !request.supply.lacks(.disruption)
    return [
      .headline(
        [request.said(from: .disruption, sentence: claimed)] + (isSupplied ? doubted : []),
        telling: [
          fact(.claimedValidated, .value(.validated), model.counted(), selection(.validated))
        ], words),
      .facts(
        Strand.allCases.map { strand in
          fact(
            .init("validated_\(strand.rawValue)", .count), strand.term, model.counted(strand),
            selection(.validated, strand))
        } + [doubts], apart: .near),
      .facts(
        DisruptionGrade.allCases.map { grade in
          fact(
            .init("validated_\(grade.rawValue)", .count), grade.head, model.counted(nil, grade),
            selection(.validated, nil, grade))
        } + [
          fact(
            .claimedProposed, .capability(.proposed), model.rows(in: .proposed).count,
            selection(.proposed)),
          fact(
            .claimedRejected, .capability(.rejected), model.rows(in: .rejected).count,
            selection(.rejected)),
          fact(
            .bulkTakedowns, .capability(.bulkShort), model.bulkCounted,
            selection(.validated, isBulk: true)),
        ], apart: .near),
    ]
  }

  private func fact(_ id: ColumnID, _ label: Term, _ number: Int, _ figure: Figure) -> Fact {
    Fact(id, words[label], .count(number, request).counts(figure))
  }

  /// The claims that a panel would ask about: the rows with a mark.
  private var doubts: Fact {
    let number = model.doubted.count
    let text = words.count(number)
    let field: Field =
      number == 0
      ? .init(text, raw: .integer(0)) : .warning(text, .warning, raw: .integer(number))
    return Fact(
      .objections, words[.capability(.objections)],
      request.supply.lacks(.disruption) ? .missing : field)
  }

  private func selection(
    _ state: DisruptionState, _ strand: Strand? = nil, _ grade: DisruptionGrade? = nil,
    isBulk: Bool = false
  ) -> Figure {
    .disruptions(
      DisruptionSelection(
        by: request.scope, on: model.quarter.days, state, isBulk: isBulk, strand: strand,
        grade: grade))
  }

  var panes: [Pane] {
    [
      Pane(
        "disruptions", words[.column(.disruptions)], .table(table), side: .full, minimumHeight: 6
      ).needing(.disruption),
      counted,
    ]
  }

  /// What counts, by P and grade.
  var counted: Pane {
    Pane(
      "counted", words[.capability(.countedByGrade)], .table(counts), side: .right,
      minimumHeight: 6
    ).needing(.disruption)
  }

  var sentences: [String] {
    guard !request.supply.lacks(.disruption) else { return [] }
    return Strand.allCases.compactMap { strand in
      let number = model.counted(strand)
      guard number > 0 else { return nil }
      let grades = DisruptionGrade.allCases.compactMap { grade in
        let count = model.counted(strand, grade)
        return count == 0 ? nil : "\(words[grade.term]) \(words.count(count))"
      }
      return words.asSentence(
        "\(words[strand.term]): \(words.count(number)) (\(grades.joined(separator: ", ")))")
    }
      + Set(model.doubted.flatMap(\.faults)).sorted { $0.rawValue < $1.rawValue }
      .map { words.asSentence(words[$0.reason]) }
  }

  var handling: [HandlingNote] {
    let actors = model.rows.compactMap { row -> HandlingNote? in
      switch row.target {
      case .actor(let actor): HandlingNote(actor)
      case .investigation(let investigation): HandlingNote(investigation)
      case nil: nil
      }
    }
    return actors.reduce(into: []) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
  }

  var markings: [Marking] {
    model.rows.compactMap { row in
      switch row.target {
      case .actor(let actor): actor.marking
      case .investigation(let investigation): investigation.marking
      case nil: nil
      }
    }
  }
}

/// The list, part by part.
extension ClaimsSheet {
  private var table: DataTable {
    DataTable(
      model.rows, columns, words, whenEmpty: .capability(.noClaims), opens: \.place, rules: rules,
      details: { lines(of: $0) })
  }

  /// A rule above the first row of each part but the first.
  private var rules: [Int: String] {
    var rules: [Int: String] = [:]
    for part in ClaimsModel.Part.allCases {
      guard let term = part.rule, let first = model.rows.firstIndex(where: { $0.part == part })
      else { continue }
      rules[first] = words[term]
    }
    return rules
  }

  private var columns: [Column<ClaimsModel.Row>] {
    [
      .data(.disruptionId) { .text($0.disruption.leading.id) },
      Column(.claimTarget, .capability(.target), minWidth: 12, maxWidth: 26) { target(of: $0) },
      Column(.strand, .column(.strand), priority: 1) { row in
        .code(row.disruption.leading.strand.rawValue, words[row.disruption.leading.strand.term])
      },
      Column(.grade, .column(.grade)) { row in
        .code(row.disruption.leading.grade.rawValue, words[row.disruption.leading.grade.term])
      },
      Column(.tactic, .column(.tactic), priority: 4, minWidth: 12, maxWidth: 34) {
        .text($0.disruption.leading.tactic)
      },
      Column(.claimedBy, .column(.claimedBy), priority: 3, minWidth: 14, maxWidth: 30) {
        .text($0.disruption.claimants.joined(separator: ", "))
      },
      Column(.state, .column(.status), priority: 2) { row in
        let state = row.disruption.state
        return .code(state.rawValue, words[state.term], state == .validated ? .text : .dim)
      },
      // Where no panel would object, the room is for others.
      model.rows.contains { !$0.faults.isEmpty }
        ? Column(.objection, .capability(.objection)) { objection(of: $0) }
        : .data(.objection) { objection(of: $0) },
      Column(.disruptedOn, .column(.date), priority: 5) {
        .day($0.disruption.leading.disruptedOn, words)
      },
      Column(.bulkCount, .capability(.takenDown), .right, priority: 6) { row in
        row.disruption.leading.bulkCount.map {
          .count($0, request).counts(.record(.bulkCount, id: row.disruption.leading.id))
        } ?? .none()
      },
      .data(.jointId) { row in
        row.disruption.leading.jointID.map { .text($0) } ?? .missing
      },
    ]
  }

  private func target(of row: ClaimsModel.Row) -> Field {
    switch row.target {
    case .actor(let actor): .text(actor.name)
    case .investigation(let investigation): .text(investigation.operation)
    case nil: .lacking(words[.capability(.noTarget)])
    }
  }

  private func objection(of row: ClaimsModel.Row) -> Field {
    guard !row.faults.isEmpty else { return .none() }
    return .warning(
      row.faults.map { words[$0.term] }.joined(separator: ", "), .warning,
      raw: .text(row.faults.map(\.rawValue).joined(separator: " ")))
  }

  private func lines(of row: ClaimsModel.Row) -> [Line] {
    let leading = row.disruption.leading
    let claimants = row.disruption.claimants
    let faults = row.faults.map { Line.words(words[$0.reason], .text) }
    let evidence = leading.evidence.map {
      Line.fact(Fact(words[.column(.evidence)], request.shown($0)))
    }
    return faults + [
      .facts([
        Fact(words[.column(.tactic)], leading.tactic),
        Fact(words[.column(.date)], words.day(leading.disruptedOn)),
      ]),
      claimants.count > 1
        ? .words(words.say.jointClaim(of: claimants))
        : .fact(Fact(words[.column(.claimedBy)], claimants.first ?? "")),
    ] + [evidence].compactMap(\.self)
  }
}

/// The counts by P and grade.
extension ClaimsSheet {
  private var counts: DataTable {
    DataTable(Strand.allCases, countColumns, words, whenEmpty: .capability(.noClaims))
  }

  private var countColumns: [Column<Strand>] {
    let grades = DisruptionGrade.allCases.map { grade in
      Column<Strand>(.init(grade.rawValue, .count), grade.head, .right) { strand in
        .sparseCount(model.counted(strand, grade), request)
          .counts(selection(.validated, strand, grade))
      }
    }
    return [Column(.strand, .column(.strand)) { .code($0.rawValue, words[$0.term]) }] + grades + [
      Column(.claimedValidated, .column(.total), .right) { strand in
        .sparseCount(model.counted(strand), request).counts(selection(.validated, strand))
      }
    ]
  }
}

extension ClaimsModel.Row {
  fileprivate var place: Place? {
    switch target {
    case .actor(let actor): .actor(actor.id)
    case .investigation(let investigation): .investigation(investigation.id)
    case nil: nil
    }
  }
}

extension DisruptionGrade {
  /// The grade as a head or a label.
  fileprivate var head: Term {
    switch self {
    case .major: .capability(.major)
    case .moderate: .capability(.moderate)
    case .minor: .capability(.minor)
    }
  }
}

extension ClaimsModel.Part {
  fileprivate var rule: Term? {
    switch self {
    case .counted: nil
    case .proposed: .capability(.proposedRule)
    case .rejected: .capability(.rejectedRule)
    case .bulk: .capability(.bulkRule)
    }
  }
}
