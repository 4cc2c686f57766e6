import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A value that the group agreed and the export does not say yet, in the reader's words.
struct AgreedText: Equatable, Sendable {
  /// What was agreed: a priority, a level or an owner.
  let label: Term
  /// The value as a reader sees it; the safe view keeps an owner back.
  let text: String
  /// The value in data files.
  let raw: RawValue
  let day: Day
  /// Where it stands on its way to the centre and back.
  let standing: SentStanding
}

extension BoardRequest {
  func agreedPriority(of threat: Threat) -> AgreedText? {
    agreed.priority(of: threat).map { found in
      AgreedText(
        label: .threats(.priorityHere), text: words[found.value.term],
        raw: .text(found.value.rawValue), day: found.day, standing: found.standing)
    }
  }

  func agreedLevel(of investigation: Investigation) -> AgreedText? {
    agreed.level(of: investigation).map { found in
      AgreedText(
        label: .threats(.levelHere), text: found.value.rawValue,
        raw: .text(found.value.rawValue), day: found.day, standing: found.standing)
    }
  }

  func agreedOwner(of threat: Threat) -> AgreedText? {
    agreedOwner(agreed.owner(of: "threat", threat.id, now: threat.ownerRole))
  }

  func agreedOwner(of investigation: Investigation) -> AgreedText? {
    agreedOwner(
      agreed.owner(of: "investigation", investigation.id, now: investigation.ownerRole))
  }

  func agreedOwner(of actor: Actor) -> AgreedText? {
    agreedOwner(agreed.owner(of: "actor", actor.id, now: actor.owner))
  }

  /// An owner is typed text, which the safe view keeps back.
  private func agreedOwner(_ found: AgreedHere.Value<String>?) -> AgreedText? {
    found.map { found in
      AgreedText(
        label: .threats(.ownerHere), text: shown(found.value),
        raw: isSafe ? .suppressed : .text(found.value), day: found.day,
        standing: found.standing)
    }
  }

  /// A line for each of these: `Priority agreed here  high, 5 Apr 2019, not yet in the export`, and
  /// what became of it where it went up.
  func lines(of agreed: [AgreedText?]) -> [Line] {
    agreed.compactMap(\.self).flatMap { found in
      [
        .fact(
          Fact(
            nil, words[found.label], .text(words.say.agreedHere(found.text, on: found.day), .key)))
      ] + (found.isSent ? lines(of: found.standing) : [])
    }
  }

  /// What the group agreed about several records, in one sentence; none where it agreed nothing.
  func sentences(of agreed: [(name: String, text: AgreedText?)]) -> [String] {
    let found = agreed.compactMap { name, text in text.map { (name: name, value: $0.text) } }
    guard !found.isEmpty else { return [] }
    let named = Array(found.prefix(AgreedText.mostNamed))
    return [words.say.agreedHere(named, more: found.count - named.count)]
  }
}

extension AgreedText {
  /// As many as a listener can follow.
  fileprivate static let mostNamed = 3

  /// Whether it went up to the centre.
  var isSent: Bool { standing.state != .notSent }

  private var isInConflict: Bool { standing.state == .answered(.conflict) }

  /// The sign before the value: that of a conflict where the centre changed the record meanwhile.
  fileprivate var look: String { isInConflict ? "§≠" : "§" }

  fileprivate var role: Role { isInConflict ? .warning : .key }

  fileprivate var signs: Set<Sign> { isInConflict ? [.agreed, .conflict] : [.agreed] }

  /// The sign with the value: `§ high`.
  var runs: [TextRun] { [TextRun(SafeText("\(look) \(text)"), role: role)] }

  func spoken(_ words: Words) -> String {
    let said = "\(words[label]): \(words.say.agreedHere(text, on: day))"
    return isSent ? "\(said); \(words.text(of: standing))" : said
  }
}

extension Field {
  /// The value of the export with the newer one of the group beside it: `medium § high`.
  ///
  /// The data keep the value of the export; the group's has columns of its own.
  func beside(_ agreed: AgreedText?, _ words: Words) -> Field {
    guard let agreed else { return self }
    return drawn(as: (runs.isEmpty ? [] : runs + [TextRun(" ")]) + agreed.runs)
      .said(as: [plainWords, agreed.spoken(words)].filter { !$0.isEmpty }.joined(separator: ", "))
      .bearing(agreed.signs)
  }

  /// The newer value of the group before these signs, where a narrow cell cuts the last of them.
  func after(_ agreed: AgreedText?, _ words: Words) -> Field {
    guard let agreed else { return self }
    let sign = TextRun(SafeText("\(agreed.look)\(agreed.text)"), role: agreed.role)
    return drawn(as: [sign] + (runs.isEmpty ? [] : [TextRun(" ")] + runs))
      .said(as: [agreed.spoken(words), plainWords].filter { !$0.isEmpty }.joined(separator: ", "))
      .bearing(agreed.signs)
  }

  /// The newer owner of the group in place of the export's, which the lines about the row give.
  ///
  /// Both roles would be too long for a column.
  func replaced(by agreed: AgreedText?, _ words: Words) -> Field {
    guard let agreed else { return self }
    return drawn(as: agreed.runs)
      .said(as: [plainWords, agreed.spoken(words)].filter { !$0.isEmpty }.joined(separator: ", "))
      .bearing(agreed.signs)
  }
}

extension Column {
  /// The columns of what the group agreed, for data files: the value, and the day.
  static func agreed(
    _ value: ColumnID, _ day: ColumnID, _ text: @escaping @Sendable (Row) -> AgreedText?
  ) -> [Column] {
    [
      .data(value) { row in
        text(row).map { Field($0.text, raw: $0.raw) } ?? .missing
      },
      .data(day) { row in
        text(row).map { Field($0.day.description, raw: .text($0.day.description)) } ?? .missing
      },
    ]
  }
}
