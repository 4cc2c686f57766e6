import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

/// The facts about a snapshot, as lines of a head and a value.
struct SnapshotFacts {
  enum Fact: CaseIterable {
    case export, created, expires, months, rows, marking, recipient, source
  }

  private let header: SnapshotHeader
  private let words = Words(.english)

  init(_ header: SnapshotHeader) { self.header = header }

  func lines(_ facts: [Fact]) -> [SafeText] { facts.map(line) }

  /// A line with a head in the first column, then the value.
  static func line(_ head: SafeText, _ value: String) -> SafeText {
    head.padded(to: 11) + SafeText(value)
  }

  private func line(_ fact: Fact) -> SafeText {
    switch fact {
    case .export:
      SnapshotFacts.line("Export", "\(header.serial) (epoch \(header.epoch)): \(header.title)")
    case .created: SnapshotFacts.line("Created", header.created)
    case .expires: SnapshotFacts.line("Expires", header.expires)
    case .months: SnapshotFacts.line("Months", months)
    case .rows: SnapshotFacts.line("Rows", words.count(header.rows))
    case .marking: SnapshotFacts.line("Marking", header.marking.rawValue)
    case .recipient: SnapshotFacts.line("For", header.recipient)
    case .source: SnapshotFacts.line("Source", header.source)
    }
  }

  private var months: String {
    let count = header.dataTo - header.dataFrom + 1
    return "\(header.dataFrom) to \(header.dataTo) (\(count))"
  }
}
