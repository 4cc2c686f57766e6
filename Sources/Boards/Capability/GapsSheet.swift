import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The capability gaps of the scope's own bodies, those raised most often first.
///
/// It answers question 17 of the product design.
struct GapsSheet: CapabilityPart {
  let gaps: [CapabilityGap]
  /// The names of the threats that gaps block, by id.
  let threats: [String: String]
  let names: CodeNames
  let request: BoardRequest

  private var words: Words { request.words }
  private var repeated: [CapabilityGap] { gaps.filter(\.isRaisedAgain) }
  private var escalated: [CapabilityGap] { gaps.filter(\.isToEscalate) }

  var headline: [Line] {
    [
      .headline(
        [
          request.said(
            from: .capability,
            sentence: words.say.gaps(
              repeated.count, of: gaps.count, toEscalate: escalated.map(\.name)))
        ], words),
      .facts(facts),
    ]
  }

  /// The gaps, those raised more than once, and those to escalate.
  var facts: [Fact] {
    [
      Fact(
        .gaps, words[.capability(.gaps)],
        .count(gaps.count, request).counts(.gaps(.all, in: request.scope))),
      Fact(
        .gapsRaisedAgain, words[.capability(.raisedAgain)],
        .count(repeated.count, request).counts(.gaps(.raisedAgain, in: request.scope))),
      Fact(
        .gapsToEscalate, words[.capability(.toEscalate)],
        .count(escalated.count, request).counts(.gaps(.toEscalate, in: request.scope))),
    ]
  }

  /// The table for the page of a region or force.
  func pane(side: Pane.Side) -> Pane {
    Pane("gaps", words[.capability(.gaps)], .table(table), side: side, minimumHeight: 4)
      .needing(.capability)
  }

  var panes: [Pane] { [pane(side: .full)] }

  var sentences: [String] {
    guard !request.supply.lacks(.capability) else { return [] }
    return repeated.prefix(3).map { gap in
      words.say.posts(
        of: gap.name, names.name(of: gap.scope), needed: gap.needed, inPost: gap.inPost,
        trained: gap.trained)
    }
  }

  private var table: DataTable {
    DataTable(
      gaps, columns, words, whenEmpty: .capability(.noGaps), opens: { .capability($0.id) },
      details: { lines(of: $0) })
  }

  private var columns: [Column<CapabilityGap>] {
    [
      .data(.capabilityId) { .text($0.id) },
      Column(.capability, .capability(.capability), minWidth: 17, maxWidth: 30) { .text($0.name) },
      Column(.capabilityScope, .column(.whose), minWidth: 8, maxWidth: 22) { gap in
        .code(gap.scope.description, names.name(of: gap.scope))
      },
    ] + CapabilityGap.posts(request) + [
      .timesRaised(request),
      Column(.nextStep, .capability(.nextStep)) { gap in
        gap.isToEscalate
          ? .warning(words[.capability(.escalate)], .warning, raw: .text("escalate")) : .none()
      },
      Column(.threat, .capability(.blocks), priority: 2, minWidth: 8, maxWidth: 28) { gap in
        gap.threatID.map { .code($0, threats[$0] ?? $0) } ?? .none()
      },
      Column(.lastAnswer, .tasking(.lastAnswer), priority: 3, minWidth: 10, maxWidth: 46) { gap in
        .open(gap.lastAnswer, request)
      },
      Column(.answerFrom, .capability(.answerFrom), priority: 4, minWidth: 8, maxWidth: 24) { gap in
        .optionalText(gap.answerFrom)
      },
      Column(.raisedOn, .capability(.lastRaised), priority: 5) { .day($0.raisedOn, words) },
    ]
  }

  private func lines(of gap: CapabilityGap) -> [Line] {
    gap.lines(request)
      + [
        gap.threatID.map { id in
          .fact(Fact(words[.capability(.blocks)], threats[id] ?? id))
        }
      ].compactMap(\.self)
  }
}

extension GapsSheet {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    gaps = try snapshot.database.capabilities(in: request.scope)
    threats = try snapshot.threatNames(request.words)
    names = CodeNames(snapshot, request.words)
    self.request = request
  }
}

extension Snapshot {
  /// The names of all threats in the reader's language, by id.
  borrowing func threatNames(_ words: Words) throws(StoreError) -> [String: String] {
    Dictionary(
      try database.threats(inRegion: nil).map { ($0.id, $0.name(words)) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// What boards say of a gap.
extension CapabilityGap {
  /// The columns of posts and people.
  static func posts(_ request: BoardRequest) -> [Column<CapabilityGap>] {
    func number(
      _ id: ColumnID, _ title: Term, _ asked: RecordFigure,
      _ value: @escaping @Sendable (CapabilityGap) -> Int
    ) -> Column<CapabilityGap> {
      Column(id, title, .right, priority: 1) { gap in
        .count(value(gap), request).counts(.record(asked, id: gap.id))
      }
    }
    return [
      number(.postsNeeded, .capability(.needed), .postsNeeded, \.needed),
      number(.peopleInPost, .capability(.inPost), .peopleInPost, \.inPost),
      number(.peopleTrained, .capability(.trained), .peopleTrained, \.trained),
    ]
  }

  /// The gap in words, and the last answer.
  func lines(_ request: BoardRequest) -> [Line] {
    let words = request.words
    let answer =
      lastAnswer.map { request.shown($0) + (answerFrom.map { " (\($0))" } ?? "") }
      ?? words[.request(.noAnswer)]
    return [
      .words(
        words.say.raised(times: timesRaised, last: raisedOn, isToEscalate: isToEscalate)),
      .fact(Fact(words[.capability(.gap)], request.shown(gap))),
      .fact(Fact(words[.tasking(.lastAnswer)], answer)),
    ]
  }
}

extension Column<CapabilityGap> {
  /// How often the gap was raised.
  static func timesRaised(_ request: BoardRequest) -> Column<CapabilityGap> {
    Column(.timesRaised, .capability(.timesRaised), .right) { gap in
      .count(gap.timesRaised, request).counts(.record(.timesRaised, id: gap.id))
    }
  }
}
