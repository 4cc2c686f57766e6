import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Explanation {
  /// Explains a figure with the answer of the snapshot.
  ///
  /// The safe view does not ask the snapshot.
  package init(
    _ figure: NamedFigure, from snapshot: borrowing Snapshot, _ words: Words,
    isSafe: Bool = false
  ) throws(StoreError) {
    let header = snapshot.header
    self.init(
      figure, answer: isSafe ? nil : try snapshot.database.answer(figure.figure),
      subject: ExplainedSubject(figure.figure, in: snapshot, words).facts,
      source: [
        (words[.column(.source)], words.say.exportOf(header.serial, on: header.asAt)),
        (words[.column(.age)], words.say.dataTo(header.dataTo.lastDay, received: header.asAt)),
        (words[.fact(.countedBy)], header.countedBy),
        (words[.figure(.manifest)], "sha256 \(header.manifestSHA256)"),
      ], words)
  }
}
