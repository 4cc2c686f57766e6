import CellCanvas
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Words {
  /// `refused on 8 Dec 2026 by National tasking; changed here since then`.
  func text(of standing: SentStanding) -> String {
    let text =
      if let answer = standing.answer {
        say.answered(answer.answer, on: answer.answeredOn, by: answer.answeredBy)
      } else {
        standing.sentOn.map(say.sentUp) ?? self[.centre(.notSent)]
      }
    return standing.isChanged ? say.changedSince(text) : text
  }

  /// `refused`, or `sent up` while there is no answer.
  func state(of standing: SentStanding) -> String {
    switch standing.state {
    case .notSent: self[.centre(.notSent)]
    case .waiting: self[.request(.noAnswer)]
    case .answered(let reply): self[reply.term]
    }
  }
}

extension DecisionReply {
  /// How an answer is drawn: what the group has to deal with stands out.
  var role: Role {
    switch self {
    case .refused: .alert
    case .conflict: .warning
    case .agreed: .good
    case .received, .superseded: .dim
    }
  }
}

extension Field {
  /// The state of an entry that went up, with the day of the answer.
  static func standing(_ standing: SentStanding?, _ words: Words) -> Field {
    guard let standing else { return .none() }
    let state = words.state(of: standing)
    let role: Role =
      if case .answered(let reply) = standing.state, !standing.isChanged { reply.role } else {
        .dim
      }
    let day = standing.answer.map { " \(words.day($0.answeredOn))" } ?? ""
    return Field("\(state)\(day)", role, raw: .text(standing.state.code))
      .said(as: words.text(of: standing))
  }
}

extension BoardRequest {
  /// How the entry about a record stands that went up or was answered last; `nil` where none did.
  func standing(of table: String, _ id: String) -> SentStanding? {
    centre.last(among: marks(of: table, id))
  }

  /// That the centre refused what was agreed about a record, and why; none once it is dealt with.
  func refusal(of table: String, _ id: String) -> [Line] {
    let entries = marks(of: table, id)
    guard let answer = centre.contrary(among: entries), answer.answer == .refused else { return [] }
    let standing = entries.map { centre.standing(of: $0.event) }.first { $0.answer == answer }
    return lines(of: standing)
  }

  private func marks(of table: String, _ id: String) -> Set<MarkedEntry> {
    journal?.front.marks[ItemKey(table: table, key: id)] ?? []
  }

  /// How an entry stands, and why the centre answered so; none where it does not go up.
  func lines(of standing: SentStanding?) -> [Line] {
    guard let standing else { return [] }
    return [.words(words.asSentence(words.text(of: standing)))] + reason(of: standing)
  }

  /// Why the centre answered so; the safe view keeps it back.
  func reason(of standing: SentStanding?) -> [Line] {
    standing?.answer?.reason.map {
      [.fact(Fact(words[.journal(.rationale)], shown($0)))]
    } ?? []
  }
}

extension Column {
  /// The answer to an entry as a column, with its parts for data files.
  ///
  /// - Parameter isShown: Whether a reader sees it; data files always have it.
  static func standing(
    isShown: Bool, _ request: BoardRequest,
    _ standing: @escaping @Sendable (Row) -> SentStanding?
  ) -> [Column] {
    let words = request.words
    let answer = { @Sendable (row: Row) in Field.standing(standing(row), words) }
    return [
      isShown
        ? Column(.answer, .tasking(.answer), minWidth: 10, maxWidth: 24, field: answer)
        : .data(.answer, field: answer),
      .data(.sentOn) { row in .dataDay(standing(row)?.sentOn) },
      .data(.answeredOn) { row in .dataDay(standing(row)?.answer?.answeredOn) },
      .data(.answeredBy) { row in
        standing(row)?.answer.map { .text($0.answeredBy) } ?? .missing
      },
    ]
  }
}

extension Field {
  /// A day for data files.
  static func dataDay(_ day: Day?) -> Field {
    day.map { Field($0.description, raw: .text($0.description)) } ?? .missing
  }
}
