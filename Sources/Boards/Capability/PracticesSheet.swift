import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The practices that forces share: who took them up, and which are owed to the scope's forces.
struct PracticesSheet: CapabilityPart {
  let practices: [GoodPractice]
  /// The ids of the forces of the scope, and of those with an area of their own.
  let forces: [String]
  let territorial: [String]
  let names: CodeNames
  let request: BoardRequest

  private var words: Words { request.words }
  private var evaluated: [GoodPractice] { practices.filter(\.isEvaluated) }

  var headline: [Line] {
    [
      .headline(
        [
          request.said(
            from: .goodPractice, .practiceAdoption,
            sentence: words.say.goodPractices(
              evaluated: evaluated.count, of: practices.count,
              owed: practices.count { !$0.owed(to: territorial).isEmpty }))
        ], words)
    ]
  }

  var panes: [Pane] {
    [
      Pane(
        "good-practice", words[.capability(.practice)], .table(table), side: .full,
        minimumHeight: 6
      ).needing(.goodPractice).gaining(.practiceAdoption)
    ]
  }

  private var table: DataTable {
    DataTable(
      practices, columns, words, whenEmpty: .capability(.noPractices),
      opens: { .force($0.forceID) }, details: { lines(of: $0) })
  }

  private var columns: [Column<GoodPractice>] {
    let isSmall = request.scope != .national
    let scope = request.scope
    return [
      .data(.practiceId) { .text($0.id) },
      Column(.practice, .capability(.practice), minWidth: 26, maxWidth: 54) { .text($0.title) },
      Column(.sharedBy, .capability(.sharedBy), minWidth: 8, maxWidth: 22) { practice in
        .code(practice.forceID, names.force(practice.forceID))
      },
      Column(.evaluation, .capability(.evaluation), priority: 1) { practice in
        practice.isEvaluated
          ? .code("1", words[.capability(.evaluated)])
          : .code("0", words[.capability(.notEvaluated)], .dim)
      },
      Column(.rating, .capability(.rating), .right) { practice in
        practice.rating.map {
          .count($0, request).counts(.record(.practiceRating, id: practice.id))
        } ?? .none()
      },
      Column(.adopted, .capability(.adopted), .right) { practice in
        .sparseCount(adopters(of: practice).count, request)
          .counts(.practice(.adopted, id: practice.id, in: scope))
      },
      Column(.owed, .capability(.owed), .right) { practice in
        practice.isEvaluated
          ? .sparseCount(practice.owed(to: territorial).count, request)
            .counts(.practice(.owed, id: practice.id, in: scope)) : .none()
      },
      Column(.submittedOn, .capability(.submitted), priority: 3) { .day($0.submittedOn, words) },
    ]
      + (isSmall
        ? [
          Column(.adoptedBy, .capability(.adoptedBy), priority: 2, minWidth: 8, maxWidth: 40) {
            practice in
            let ids = adopters(of: practice)
            return ids.isEmpty
              ? .none()
              : .code(ids.joined(separator: " "), ids.map(names.force).joined(separator: ", "))
          }
        ] : [])
  }

  private func adopters(of practice: GoodPractice) -> [String] {
    practice.adopters.filter { forces.contains($0) }
  }

  private func lines(of practice: GoodPractice) -> [Line] {
    let adopters = adopters(of: practice).map(names.force)
    let owed = practice.owed(to: territorial).map(names.force)
    return [
      adopters.isEmpty
        ? nil
        : .fact(Fact(words[.capability(.adoptedBy)], adopters.joined(separator: ", "))),
      owed.isEmpty ? nil : .fact(Fact(words[.capability(.owed)], owed.joined(separator: ", "))),
      .fact(Fact(words[.capability(.submitted)], words.day(practice.submittedOn))),
    ].compactMap(\.self)
  }
}

extension PracticesSheet {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    practices = try snapshot.database.goodPractices()
    let own = snapshot.directory.forces(in: request.scope)
    forces = own.map(\.id)
    territorial = own.filter(\.isTerritorial).map(\.id)
    names = CodeNames(snapshot, request.words)
    self.request = request
  }
}
