import ThreatDomain

/// One fault of an export: its place, what was found, and what would have been right.
package struct ExportProblem: Error, Equatable, CustomStringConvertible {
  /// The file inside the export.
  package let file: String
  /// The line on which the record starts, from 1; `nil` where the fault concerns the whole file.
  package let line: Int?
  package let column: String?
  /// The member of the manifest or the key of the row, where there is no column to name.
  package let member: String?
  /// What was found, at most 40 characters, escaped and in quotes.
  package let found: String
  /// What would have been accepted, worded to follow "expected".
  package let expected: String

  package init(
    file: String, line: Int? = nil, column: String? = nil, member: String? = nil, found: String,
    expected: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.member = member.map(Excerpt.inert)
    self.found = Excerpt.escaped(found)
    self.expected = Excerpt.inert(expected)
  }

  /// The same problem at another place.
  func moved(to file: String, line: Int?) -> ExportProblem {
    ExportProblem(
      file: file, line: line, column: column, member: member, escaped: found, expected: expected)
  }

  /// The same problem with the word that was probably meant.
  package func perhaps(_ word: String) -> ExportProblem {
    ExportProblem(
      file: file, line: line, column: column, member: member, escaped: found,
      expected: "\(expected); perhaps \(Excerpt.inert(word))")
  }

  private init(
    file: String, line: Int?, column: String?, member: String?, escaped: String, expected: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.member = member
    self.found = escaped
    self.expected = expected
  }

  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let column = self.column.map { " column \($0):" } ?? ""
    let member = self.member.map { " \($0):" } ?? ""
    return "\(place):\(member)\(column) found \(found), expected \(expected)"
  }
}

/// The faults of an export: a message lists the first twenty, a check up to ten thousand.
package struct ProblemList: Equatable, Sendable {
  /// How many problems a message lists.
  package static let said = 20
  /// How many problems a list keeps, and where checking ends.
  ///
  /// An object of 64 MiB could hold thirty million faulty rows, and counting them all for minutes
  /// helps no one.
  package static let counted = 10_000

  /// The problems, but none after the first ten thousand.
  package private(set) var all: [ExportProblem] = []
  package private(set) var count = 0

  /// The problems that a message lists.
  package var first: [ExportProblem] { Array(all.prefix(ProblemList.said)) }

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Whether the count has reached its end, so that checking can stop.
  var isFull: Bool { count >= ProblemList.counted }

  /// The same problems, each changed by a function.
  func map(_ change: (ExportProblem) -> ExportProblem) -> ProblemList {
    var list = self
    list.all = all.map(change)
    return list
  }

  package mutating func add(_ problem: ExportProblem) {
    count += 1
    if all.count < ProblemList.counted { all.append(problem) }
  }

  package mutating func add(_ others: ProblemList) {
    all += others.all.prefix(ProblemList.counted - all.count)
    count += others.count
  }
}

extension ProblemList {
  /// A line with the count and the consequence, then the first problems, one on each line.
  package func words(about source: String, end: String) -> String {
    let lines = first.map { "  \($0)" }
    let rest = count - first.count
    let least = isFull ? "at least " : ""
    let more = rest > 0 ? ["  and \(least)\(rest) more"] : []
    let head = "\(source): \(least)\(count) \(count == 1 ? "problem" : "problems"). \(end)"
    return ([head] + lines + more).joined(separator: "\n")
  }
}

/// Makes text of an export safe for a message.
enum Excerpt {
  private static let limit = 40

  /// The first 40 characters of the text in quotes, with all but printable ASCII escaped.
  static func escaped(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let shown = inert(String(String.UnicodeScalarView(scalars.prefix(limit))))
    return "'\(shown)'" + (scalars.count > limit ? "…" : "")
  }

  /// The text with all but printable ASCII and the pound sign escaped; used for names and values of
  /// the manifest.
  static func inert(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      (0x20..<0x7F).contains(scalar.value) || scalar == "£"
        ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }.joined()
  }
}
