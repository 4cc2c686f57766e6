import SnapshotStore
import ThreatDomain
import Wording

/// Of whom, of what and of when a figure is, in the reader's words.
struct ExplainedSubject {
  let facts: [(label: String, value: String)]

  init(_ figure: Figure, in snapshot: borrowing Snapshot, _ words: Words) {
    switch figure {
    case .demand(let asked, let slice):
      facts =
        [
          (words[.scope], snapshot.name(of: slice.scope, words)),
          ExplainedSubject.part(slice.part, in: snapshot, words),
          (words[.months], words.months(slice.months)),
        ].compactMap(\.self) + ExplainedSubject.before(asked, slice, words)
    case .outcomes(_, let scope, let months):
      facts = [
        (words[.scope], snapshot.name(of: scope, words)), (words[.months], words.months(months)),
      ]
    case .score(_, let subject):
      facts = [
        (words[subject.kind.term], subject.id), (words[.asAtDay], words.day(subject.scale.asAt)),
      ]
    case .standing(_, let id, let subjects):
      facts = [
        (words[subjects.kind.term], id), (words[.scope], snapshot.name(of: subjects.scope, words)),
        (words[.asAtDay], words.day(subjects.scale.asAt)),
      ]
    case .subjects(_, let subjects):
      facts = [
        (words[.scope], snapshot.name(of: subjects.scope, words)),
        (words[.asAtDay], words.day(subjects.scale.asAt)),
      ]
    case .investigations(let selection), .levelChange(let selection, _):
      facts =
        [
          (words[.scope], snapshot.name(of: selection.scope, words)),
          selection.level.map { (words[.level], $0.rawValue) },
          selection.group.map { (words[.fraudGroup], $0) },
          (words[.asAtDay], words.day(selection.asAt)),
        ].compactMap(\.self)
    case .cases(let asked, let selection):
      facts =
        [
          (words[.scope], snapshot.name(of: selection.scope, words)),
          asked.isOfAnyMonth ? nil : (words[.months], words.months(selection.months)),
          (words[.asAtDay], words.day(selection.asAt)),
        ].compactMap(\.self)
    case .tasking(_, let scope, let day):
      facts = [
        (words[.scope], snapshot.name(of: scope, words)), (words[.asAtDay], words.day(day)),
      ]
    case .victims(_, let slice):
      facts = [
        (words[.scope], snapshot.name(of: slice.scope, words)),
        (words[.months], words.months(slice.months)),
      ]
    case .changes(let count):
      // Months are sent again for all, and whenever they are of.
      facts =
        count.kind == .restatedMonths
        ? []
        : [
          (words[.scope], snapshot.name(of: count.scope, words)),
          (words[.date], words.days(count.days)),
        ]
    case .record(_, let id): facts = [(words[.identifier], id)]
    }
  }

  private static func part(
    _ part: DemandSlice.Part, in snapshot: borrowing Snapshot, _ words: Words
  ) -> (String, String)? {
    switch part {
    case .all: nil
    case .type(let code):
      (
        words[.fraudType],
        snapshot.directory.fraudType(code).map { words.name($0.name, $0.nameInWelsh) } ?? code
      )
    case .group(let name): (words[.fraudGroup], name)
    case .victim(let type): (words[.victims], words[type.term])
    }
  }

  /// The months that a change is measured from.
  private static func before(
    _ asked: DemandFigure, _ slice: DemandSlice, _ words: Words
  ) -> [(label: String, value: String)] {
    guard case .changeOnYear = asked else { return [] }
    let before = slice.months.lowerBound.yearBefore...slice.months.upperBound.yearBefore
    return [(words[.comparedWith], words.months(before))]
  }
}

extension CaseFigure {
  /// Whether cases count whenever they were sent.
  fileprivate var isOfAnyMonth: Bool { self == .waiting || self == .oldestWait }
}

extension AssessmentSubject {
  fileprivate var term: Term {
    switch self {
    case .actor: .actor
    case .threat: .threat
    }
  }
}
