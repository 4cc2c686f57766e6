import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Explanation {
  /// Explains a figure with the answer of the snapshot.
  ///
  /// The safe view asks the snapshot only for what is public.
  package init(
    _ figure: NamedFigure, from snapshot: borrowing Snapshot, _ words: Words,
    isSafe: Bool = false
  ) throws(StoreError) {
    let (asked, header) = (figure.figure, snapshot.header)
    let counted = [
      (words[.column(.age)], words.say.dataTo(header.dataTo.lastDay, received: header.asAt)),
      (words[.fact(.countedBy)], header.countedBy),
    ]
    self.init(
      figure, answer: isSafe && !asked.isPublished ? nil : try snapshot.database.answer(asked),
      subject: try ExplainedSubject(asked, in: snapshot, words).facts,
      source: [(words[.column(.source)], words.say.exportOf(header.serial, on: header.asAt))]
        + (asked.isPublished ? [] : counted)
        + [(words[.figure(.manifest)], "sha256 \(header.manifestSHA256)")], words)
  }
}

extension Figure {
  /// Whether a publication has the figure, which nobody counted from the reports of the export.
  fileprivate var isPublished: Bool { if case .published = self { true } else { false } }
}
