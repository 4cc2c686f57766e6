import CellCanvas
import Wording

/// What becomes of records that may be shared under conditions only.
extension Sheet {
  /// The sheet without those records, and the records that it named.
  ///
  /// Their rows go, and what tells of them elsewhere. Counts stay as they are: they count, and name
  /// nobody. A pane says how many records are left out.
  package func without(
    _ records: WithheldRecords, _ words: Words
  ) -> (sheet: Sheet, leftOut: Set<Place>) {
    guard !records.isEmpty else { return (self, []) }
    var redaction = Redaction(records, words)
    let headline = redaction.lines(headline)
    // All whose conditions stand there are left out.
    var panes = panes.filter { !$0.isOfConditions }.compactMap { redaction.pane($0) }
    let sentences = redaction.sentences(sentences)
    let leftOut = redaction.found
    guard !leftOut.isEmpty else { return (self, []) }
    panes.append(
      Pane(
        Pane.handlingID, words[.handlingConditions],
        .text([Lines.plain(words.leftOutHere(leftOut.count))])))
    let sheet = Sheet(
      title: title, subtitle: subtitleParts, banner: banner, headline: headline, panes: panes,
      legend: legend, sentences: sentences, signsOfDetails: signsOfDetails, marking: marking)
    return (sheet, leftOut)
  }

  /// The sheet with the conditions of every such record that it names, and how many it names.
  ///
  /// - Parameter conditions: Those of each record, under the name it goes by.
  package func carrying(
    _ records: WithheldRecords, conditions: [Place: ConditionsOfRecord], _ words: Words
  ) -> (sheet: Sheet, carried: Set<Place>) {
    guard !records.isEmpty else { return (self, []) }
    var redaction = Redaction(records, words)
    _ = redaction.lines(headline)
    // What stands behind a chart is of months, forces and threats.
    for pane in panes where !pane.holdsFiguresAlone { _ = redaction.pane(pane) }
    _ = redaction.sentences(sentences)
    _ = redaction.lines(panes.flatMap(\.firstDetails))
    let said = panes.filter(\.isOfConditions).map { records.named(in: $0) }
      .reduce(Set()) { $0.union($1) }
    let missing = redaction.found.subtracting(said).compactMap { conditions[$0] }
      .sorted { $0.name < $1.name }
    let notes = missing.map { HandlingNote(name: $0.name, conditions: $0.conditions) }
    return (adding(notes, words), redaction.found)
  }

  /// The notes join those that are there already.
  private func adding(_ notes: [HandlingNote], _ words: Words) -> Sheet {
    guard let pane = Pane.handling(notes, words) else { return self }
    var copy = self
    if let index = panes.firstIndex(where: { $0.id == pane.id }),
      case .text(let own) = panes[index].content, case .text(let more) = pane.content
    {
      copy.panes[index] = panes[index].with(.text(own + more))
    } else {
      copy.panes.append(pane)
    }
    return copy
  }
}

/// The conditions of a record with handling code C.
package struct ConditionsOfRecord: Equatable, Sendable {
  package let name: String
  /// `nil` where the export gives none.
  package let conditions: String?

  package init(name: String, conditions: String?) {
    self.name = name
    self.conditions = conditions
  }
}

extension Pane {
  static let handlingID = "handling"

  /// Whether it says under which conditions records may be shared, or that they are left out.
  package var isOfConditions: Bool { [Pane.handlingID, "conditions"].contains(id) }

  fileprivate var holdsFiguresAlone: Bool {
    switch content {
    case .line, .heat, .map: true
    case .table, .grid, .text, .details: false
    }
  }

  /// What is said of the first row, where the cursor of a picture of the screen may stand.
  fileprivate var firstDetails: [[TextRun]] {
    switch content {
    case .table(let table): table.rows.first?.details ?? []
    case .grid(let grid, _): grid.items.first?.details ?? []
    default: []
    }
  }
}

extension WithheldRecords {
  /// Those that the words of a pane name.
  fileprivate func named(in pane: Pane) -> Set<Place> {
    guard case .text(let lines) = pane.content else { return [] }
    return lines.reduce(into: []) { $0.formUnion(named(in: $1)) }
  }
}
