import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The scope, part and dates of a figure, in the reader's language.
struct ExplainedSubject {
  let facts: [(label: String, value: String)]

  init(_ figure: Figure, in snapshot: borrowing Snapshot, _ words: Words)
    throws(StoreError)
  {
    var facts: [(label: String, value: String)] = []
    for fact in figure.facts {
      if let said = try ExplainedSubject.said(fact, in: snapshot, words) { facts.append(said) }
    }
    self.facts = facts
  }

  private static func said(
    _ fact: ExplainedFact, in snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) -> (label: String, value: String)? {
    switch fact {
    case .scope(let scope): (words[.figure(.scope)], snapshot.name(of: scope, words))
    case .part(let part): said(part, in: snapshot, words)
    case .group(let name): (words[.grid(.fraudGroup)], name)
    case .threat(let id): (words[.board(.threat)], id)
    case .subject(let kind, let id): (words[kind.term], id)
    case .component(let id): (words[.actors(.component)], id)
    case .level(let level): (words[.column(.level)], level.rawValue)
    case .strand(let strand): (words[.column(.strand)], words[strand.term])
    case .record(let id): (words[.grid(.identifier)], id)
    case .residents(let scope, let month):
      snapshot.directory.populationYears(of: scope, in: month).map {
        (words[.figure(.residents)], words.say.middleOf(years: $0))
      }
    case .months(let months): (words[.figure(.months)], words.say.months(months))
    case .comparedWith(let months): (words[.figure(.comparedWith)], words.say.months(months))
    case .days(let days): (words[.column(.date)], words.say.days(days))
    case .asAt(let day): (words[.figure(.asAtDay)], words.day(day))
    case .measure(let id):
      (words[.measures(.measure)], try name(ofMeasure: id, in: snapshot, words))
    case .grade(let grade): (words[.column(.grade)], words[grade.term])
    case .claimState(let state): (words[.column(.status)], words[state.term])
    case .publication(let id):
      (words[.publication(.publication)], try title(of: id, in: snapshot))
    case .period(let period): (words[.publication(.period)], words.say.period(period))
    case .body(let body): (words[.publication(.body)], body)
    case .item(let item): (words[.publication(.item)], item)
    }
  }

  private static func said(
    _ part: DemandSlice.Part, in snapshot: borrowing Snapshot, _ words: Words
  ) -> (label: String, value: String)? {
    switch part {
    case .all: nil
    case .type, .types: (words[.column(.fraudType)], names(of: part.codes, in: snapshot, words))
    case .group(let name): (words[.grid(.fraudGroup)], name)
    case .victim(let type): (words[.column(.victims)], words[type.term])
    }
  }

  private static func name(
    ofMeasure id: String, in snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) -> String {
    let measure = try snapshot.database.measures().first { $0.id == id }
    return measure.map(words.name) ?? id
  }

  /// `Crime in England and Wales (ons-2018-12)`.
  private static func title(
    of id: String, in snapshot: borrowing Snapshot
  ) throws(StoreError) -> String {
    try snapshot.database.publication(id).map { "\($0.title) (\(id))" } ?? id
  }

  /// The names of fraud types; a code that no name belongs to stays as it is.
  private static func names(
    of codes: [String], in snapshot: borrowing Snapshot, _ words: Words
  ) -> String {
    var names: [String] = []
    for code in codes {
      let type = snapshot.directory.fraudType(code)
      names.append(type.map { words.name($0.name, $0.nameInWelsh) } ?? code)
    }
    return names.joined(separator: ", ")
  }
}

extension AssessmentSubject {
  fileprivate var term: Term {
    switch self {
    case .actor: .board(.actor)
    case .threat: .board(.threat)
    }
  }
}
