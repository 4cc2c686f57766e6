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
  private let words: Words

  init(_ header: SnapshotHeader, _ words: Words) {
    self.header = header
    self.words = words
  }

  func lines(_ facts: [Fact]) -> [SafeText] { facts.map(line) }

  /// A line with a head in the first column, then the value.
  static func line(_ head: Term, _ value: String, _ words: Words) -> SafeText {
    let longest = Term.Status.heads.map { SafeText(words[.status($0)]).width }.max() ?? 0
    return SafeText(words[head]).padded(to: longest + 2) + SafeText(value)
  }

  private func line(_ fact: Fact) -> SafeText {
    let (head, value) = head(of: fact)
    return SnapshotFacts.line(head, value, words)
  }

  private func head(of fact: Fact) -> (Term, String) {
    switch fact {
    case .export:
      (
        .status(.export),
        words.say.exportTitled(header.title, serial: header.serial, epoch: header.epoch)
      )
    case .created: (.status(.created), header.created)
    case .expires: (.status(.expires), header.expires)
    case .months: (.status(.months), months)
    case .rows: (.status(.rows), words.count(header.rows))
    case .marking: (.status(.marking), header.marking.rawValue)
    case .recipient: (.status(.recipient), header.recipient)
    case .source: (.status(.source), header.source)
    }
  }

  private var months: String {
    words.say.monthsHeld(
      "\(header.dataFrom)", "\(header.dataTo)", count: header.dataTo - header.dataFrom + 1)
  }
}
