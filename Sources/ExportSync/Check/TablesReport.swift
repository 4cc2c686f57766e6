import ExportFormat

/// What a check of the centre's tables found.
package struct TablesReport: Equatable, Sendable {
  /// The kind of a finding, in the order of the report.
  package enum Kind: String, CaseIterable, Sendable {
    /// Readers would refuse the export.
    case fault
    /// A month or a force's return is missing.
    case silence
    /// A force's count changed by more than half on the month before.
    case change
    /// A row or a reference is not for the recipient, because what it names is not.
    case closure
    /// Something worth knowing.
    case note
  }

  /// One thing that was found.
  package struct Finding: Equatable, Sendable {
    package let kind: Kind
    /// The file; empty where the text names it.
    package let file: String
    package let line: Int?
    package let column: String?
    /// What was found, in a sentence that follows the place.
    package let text: String
  }

  package private(set) var findings: [Finding] = []
  /// How many faults there are; from 10,000 on, not every one is listed.
  package private(set) var faults = 0

  /// The tables and columns that the centre does not hold.
  package let notSupplied: [String]

  init(_ read: ReadTables) {
    notSupplied = read.gaps
    for silence in read.silence.missing {
      add(.silence, silence.table.fileName, text: silence.text)
    }
    for change in read.silence.changes { add(.change, change.table.fileName, text: change.text) }
    if !notSupplied.isEmpty {
      add(.note, "", text: "not supplied: \(notSupplied.joined(separator: ", "))")
    }
    for note in read.notes { add(.note, "", text: note) }
  }

  mutating func note(_ closures: [RecipientCut.Closure]) {
    for closure in closures {
      add(
        .closure, closure.table.fileName, closure.line, closure.column.name,
        text: "\(Excerpt.escaped(closure.value)) \(closure.outcome)")
    }
  }

  mutating func note(_ problems: ProblemList) {
    faults += problems.count
    for problem in problems.all {
      let member = problem.member.map { "\($0): " } ?? ""
      add(
        .fault, problem.file, problem.line, problem.column,
        text: "\(member)found \(problem.found), expected \(problem.expected)")
    }
  }

  private mutating func add(
    _ kind: Kind, _ file: String, _ line: Int? = nil, _ column: String? = nil, text: String
  ) {
    findings.append(Finding(kind: kind, file: file, line: line, column: column, text: text))
  }

  /// The findings of a kind, in the order of the tables.
  package func of(_ kind: Kind) -> [Finding] { findings.filter { $0.kind == kind } }

  /// One record a finding, with a header.
  package var csv: String {
    let records = Kind.allCases.flatMap(of).map { finding in
      [
        finding.kind.rawValue, finding.file, finding.line.map { "\($0)" } ?? "",
        finding.column ?? "", finding.text,
      ]
    }
    return CSVText.records([["kind", "file", "line", "column", "text"]] + records)
  }
}

extension TablesReport.Finding: CustomStringConvertible {
  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let column = column.map { " column \($0):" } ?? ""
    return file.isEmpty ? text : "\(place):\(column) \(text)"
  }
}
