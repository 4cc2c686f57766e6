import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields for the figures of many boards, so that each figure looks the same everywhere.
extension Field {
  /// A count that is ready to show: of listed records, or of people after ``ShownCounts``.
  static func count(_ number: Int?, _ request: BoardRequest) -> Field {
    number.map { .init(request.words.count($0), raw: .integer($0)) } ?? .missing
  }

  /// A count where zero is common: a dash on screen, 0 in the data.
  static func sparseCount(_ number: Int, _ request: BoardRequest) -> Field {
    number == 0 ? .none(.integer(0)) : .count(number, request)
  }

  /// The count of one level, P1 to P4.
  static func level(_ count: Int, _ level: PriorityLevel, _ request: BoardRequest) -> Field {
    count > 0
      ? .init(request.words.count(count), level.role(of: count), raw: .integer(count))
      : sparseCount(count, request)
  }

  /// The number of places.
  ///
  /// It counts no people, so the safe view shows it.
  static func places(_ ids: [String], _ words: Words) -> Field {
    .init(words.count(ids.count), raw: .integer(ids.count))
  }

  static func money(_ pence: Pence?, _ words: Words) -> Field {
    pence.map { .init(words.money($0), raw: .integer(Int($0.amount))) } ?? .missing
  }

  static func share(_ share: Double?, _ words: Words) -> Field {
    share.map { .init(words.percent($0), raw: .number($0)) } ?? .missing
  }

  /// A change on an earlier span, with its sign and as plain as any figure: whether it means anything
  /// says the signal beside it.
  ///
  /// On a small base it shows both numbers. The data is then missing, because each number has its
  /// own column.
  static func change(_ change: CountChange?, _ request: BoardRequest) -> Field {
    guard let change else { return .missing }
    let text = request.words.say.change(change)
    guard let fraction = change.fraction else { return .init(text, raw: .missing) }
    return .init(text, raw: .number(fraction))
  }

  /// An age in days.
  static func age(_ days: Int?, _ words: Words) -> Field {
    days.map { .init(words.age($0), raw: .integer($0)).said(as: words.say.days($0)) } ?? .missing
  }

  /// An age; one past its time limit has `!`.
  static func age(_ days: Int, isLate: Bool, _ words: Words) -> Field {
    guard isLate else { return .age(days, words) }
    return Field.marked(words.age(days), .alert, raw: .integer(days))
      .said(as: "\(words.say.days(days)), \(words[.tasking(.late)].lowercased())")
      .bearing([.late])
  }

  /// A day by which something is due; one that has passed has `!`.
  static func due(_ day: Day?, isLate: Bool, _ words: Words) -> Field {
    guard let day else { return .none() }
    guard isLate else { return .day(day, words) }
    return Field.marked(words.day(day), .alert, raw: .text(day.description))
      .said(as: "\(words.day(day)), \(words[.tasking(.late)].lowercased())").bearing([.late])
  }

  /// A place in an order; none where it is not ranked.
  static func rank(_ rank: Int?, _ role: Role = .text) -> Field {
    rank.map { .init("\($0)", role, raw: .integer($0)) } ?? .none()
  }

  /// A figure that may need attention.
  ///
  /// Then it has a role and `!`, which needs no colour.
  ///
  /// Every legend explains the mark for stale figures. Each board explains its other warnings.
  static func marked(_ text: String, _ worry: Role?, raw: RawValue) -> Field {
    guard let worry else { return .init(text, raw: raw) }
    return Field("\(text) !", worry, raw: raw, signs: worry == .stale ? [.stale] : [])
      .said(as: text)
  }
}

extension PriorityLevel {
  /// The role that gives the level its colour.
  package var role: Role {
    switch self {
    case .p1: .p1
    case .p2: .p2
    case .p3: .p3
    case .p4: .p4
    }
  }

  /// The role of a count at this level.
  ///
  /// A zero is dim and never highlighted.
  func role(of count: Int) -> Role { count == 0 ? .dim : role }
}
