import ThreatDomain

/// One fault of an export, where it stands and what would have been right.
package struct ExportProblem: Error, Equatable, CustomStringConvertible {
  /// The file inside the export.
  package let file: String
  /// The line on which the record starts, from 1; `nil` where the fault is the file's.
  package let line: Int?
  package let column: String?
  /// The member of the manifest, or the row's key, where there is no column to name.
  package let member: String?
  /// At most 40 characters of what stood there, escaped and in quotes.
  package let found: String
  /// What would have been accepted, in words that follow "expected".
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

  /// The same problem where it stands in another file.
  func moved(to file: String, line: Int?) -> ExportProblem {
    ExportProblem(
      file: file, line: line, column: column, member: member, escaped: found, expected: expected)
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

/// The faults of an export: the first twenty in full, all of them counted up to ten thousand.
package struct ProblemList: Equatable, Sendable {
  /// How many problems a list holds; of the others only their number.
  package static let kept = 20
  /// Where counting ends: an object of 64 MiB has room for thirty million faulty rows, and nobody
  /// is helped by the minutes that it takes to count them.
  package static let counted = 10_000

  package private(set) var first: [ExportProblem] = []
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Whether there are so many that the rest is not looked for.
  var isFull: Bool { count >= ProblemList.counted }

  /// The same problems, each put elsewhere.
  func map(_ change: (ExportProblem) -> ExportProblem) -> ProblemList {
    var list = self
    list.first = first.map(change)
    return list
  }

  package mutating func add(_ problem: ExportProblem) {
    count += 1
    if first.count < ProblemList.kept { first.append(problem) }
  }

  package mutating func add(_ others: ProblemList) {
    first += others.first.prefix(ProblemList.kept - first.count)
    count += others.count
  }
}

extension ProblemList {
  /// How many there are and what came of it, then the first of them, a line each.
  func words(about source: String, end: String) -> String {
    let lines = first.map { "  \($0)" }
    let rest = count - first.count
    let least = isFull ? "at least " : ""
    let more = rest > 0 ? ["  and \(least)\(rest) more"] : []
    let head = "\(source): \(least)\(count) \(count == 1 ? "problem" : "problems"). \(end)"
    return ([head] + lines + more).joined(separator: "\n")
  }
}

/// Text of an export, made fit for a message.
enum Excerpt {
  private static let limit = 40

  /// The text in quotes, other than printable ASCII escaped, at most 40 characters of it.
  static func escaped(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let shown = inert(String(String.UnicodeScalarView(scalars.prefix(limit))))
    return "'\(shown)'" + (scalars.count > limit ? "…" : "")
  }

  /// The text with all but printable ASCII escaped: names and values of the manifest stand in it.
  static func inert(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      (0x20..<0x7F).contains(scalar.value)
        ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }.joined()
  }
}
