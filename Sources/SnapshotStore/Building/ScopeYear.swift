import SQLiteFile

/// A row of `scope_year`: the counts of a scope, or of a part of it, for the months of a year.
package struct ScopeYear: Equatable, Sendable {
  let scope: Int
  let kind: YearKind
  let year: Int
  /// The part that is counted, such as a fraud type; empty where the whole scope is counted.
  let member: String
  /// A JSON array with one array for each month, in order: the month and its figures.
  ///
  /// `[[201901,15,3,2,1,90500],[201902,9,null,1,0,7200]]`; a month without rows is absent, and a
  /// figure that is not known is `null`.
  let months: [UInt8]
}

/// Sums by scope and part: of the month that is being read, and of its year so far.
struct YearlySums: Sendable {
  private let kind: YearKind
  private let members: [String]
  private var month: Tally
  /// The months of the year so far, scope by scope and part by part; empty where there are none.
  private var texts: [[UInt8]]
  /// The year of the last finished month; `nil` before the first.
  private var year: Int?

  init(_ kind: YearKind, of members: [String], scopes: ScopeNumbers) {
    self.kind = kind
    self.members = members
    month = Tally(scopes: scopes, width: members.count, figures: kind.figures.count)
    texts = Array(repeating: [], count: scopes.count * members.count)
  }

  /// Adds a row; `member` is the number of the part, from 1.
  mutating func add(force: Int, member: Int, figures: Span<Int64>) {
    month.add(force: force, second: member, figures: figures)
  }

  /// Ends a month, given as YYYYMM; months come in ascending order.
  ///
  /// - Returns: The previous year's rows, where this month begins a new year.
  mutating func end(month number: Int) -> [ScopeYear] {
    let rows = year == number / 100 ? [] : endYear()
    year = number / 100
    let width = members.count
    month.flush { scope, member, figures in
      texts[scope * width + member - 1].append(month: number, figures)
    }
    return rows
  }

  /// The rows of the present year; the next year starts empty.
  mutating func endYear() -> [ScopeYear] {
    guard let year else { return [] }
    let rows = texts.indices.filter { !texts[$0].isEmpty }.map { cell in
      ScopeYear(
        scope: cell / members.count, kind: kind, year: year, member: members[cell % members.count],
        months: texts[cell] + [.closingBracket])
    }
    for cell in texts.indices { texts[cell].removeAll(keepingCapacity: true) }
    return rows
  }
}

extension [UInt8] {
  /// Appends a month to an array of arrays that is not closed yet.
  fileprivate mutating func append(month: Int, _ figures: ArraySlice<Int64>) {
    append(isEmpty ? .openingBracket : .comma)
    append(.openingBracket)
    append(decimal: Int64(month))
    for figure in figures {
      append(.comma)
      if figure == NumberRows.missing {
        append(contentsOf: "null".utf8)
      } else {
        append(decimal: figure)
      }
    }
    append(.closingBracket)
  }

  /// Appends a number in decimal digits.
  private mutating func append(decimal number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    // No number of 64 bits has more than twenty digits.
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
    for position in first..<digits.count { append(digits[position]) }
  }
}

extension UInt8 {
  fileprivate static let openingBracket = UInt8(ascii: "[")
  fileprivate static let closingBracket = UInt8(ascii: "]")
  fileprivate static let comma = UInt8(ascii: ",")
}
