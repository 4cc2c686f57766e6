/// A row of `demand_year`: the demand of a scope, or of a part of it, in the months of a year.
package struct DemandYear: Equatable, Sendable {
  let scope: Int
  let kind: DemandKind
  let year: Int
  /// Which part; empty for the total.
  let member: String
  /// A JSON array of arrays in order of month: the month and the five figures.
  ///
  /// `[[201901,15,3,2,1,90500],[201902,9,0,1,0,7200]]`; a month to which no row belongs is absent.
  let months: [UInt8]
}

/// The members that demand is added up by, and how they are numbered.
package struct DemandMembers: Sendable {
  /// The codes of the fraud types in the order of their numbers.
  let types: [String]
  /// The number of each type's group, from 1.
  let groupOfType: [Int]
  let groups: [String]
  /// In the order of their numbers.
  let victims: [String]

  package init(types: [(code: String, group: String)], victims: [String]) {
    self.types = types.map(\.code)
    groups = Set(types.map(\.group)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(groups, 1...))
    groupOfType = types.map { numbers[$0.group] ?? 0 }
    self.victims = victims
  }
}

/// Sums of demand by scope and member: the month that is being read, and its year so far.
struct DemandYears: Sendable {
  private let kind: DemandKind
  private let members: [String]
  private var month: Tally
  /// The year so far, scope by scope, member by member; empty where nothing was reported.
  private var texts: [[UInt8]]

  init(_ kind: DemandKind, of members: [String], scopes: ScopeNumbers) {
    self.kind = kind
    self.members = members
    month = Tally(scopes: scopes, width: members.count, figures: 5)
    texts = Array(repeating: [], count: scopes.count * members.count)
  }

  /// Counts a row; members are numbered from 1.
  mutating func add(force: Int, member: Int, figures: Span<Int64>) {
    month.add(force: force, second: member, figures: figures)
  }

  /// Adds the month, given as YYYYMM, to its year.
  mutating func end(month number: Int) {
    let width = members.count
    month.flush { scope, member, figures in
      let cell = scope * width + member - 1
      texts[cell].append(texts[cell].isEmpty ? .openingBracket : .comma)
      texts[cell].append(.openingBracket)
      texts[cell].append(decimal: Int64(number))
      for figure in figures {
        texts[cell].append(.comma)
        texts[cell].append(decimal: figure)
      }
      texts[cell].append(.closingBracket)
    }
  }

  /// The rows of the year, given as YYYY; the next one starts empty.
  mutating func end(year: Int) -> [DemandYear] {
    let rows = texts.indices.filter { !texts[$0].isEmpty }.map { cell in
      DemandYear(
        scope: cell / members.count, kind: kind, year: year, member: members[cell % members.count],
        months: texts[cell] + [.closingBracket])
    }
    for cell in texts.indices { texts[cell].removeAll(keepingCapacity: true) }
    return rows
  }
}

extension [UInt8] {
  /// Appends the number as decimal digits.
  fileprivate mutating func append(decimal number: Int64) {
    var rest = number.magnitude
    if number < 0 { append(UInt8(ascii: "-")) }
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}

extension UInt8 {
  fileprivate static let openingBracket = UInt8(ascii: "[")
  fileprivate static let closingBracket = UInt8(ascii: "]")
  fileprivate static let comma = UInt8(ascii: ",")
}
