import CellCanvas
import ThreatDomain

@testable import Boards
@testable import Sheets

/// Hand-made panes, sheets and grids for the tests of layout.
enum LayoutExamples {
  static func table(_ rows: [(name: String, count: Int)], rule: Int? = nil) -> DataTable {
    DataTable(
      columns: [
        DataColumn(.id, nil), DataColumn(.name, "Name", minWidth: 6),
        DataColumn(ColumnID("count", .count), "Count", .right),
        DataColumn(ColumnID("note", .text), "Note", priority: 1),
      ],
      rows: rows.enumerated().map { position, row in
        DataRow(
          [
            .text("N-\(position)"), .text(row.name),
            Field("\(row.count)", raw: .integer(row.count)),
            .text("as usual", .dim),
          ], opens: .actor("N-\(position)"), details: [.fact(Fact("Of", row.name))],
          ruleAbove: position == rule ? "the rest" : nil)
      }, whenEmpty: "Nobody", more: "more")
  }

  static let names = ["Ferrous", "Calder", "Mallard", "Teasel", "Larch", "Quarry", "Bracken"]

  /// The requested number of rows, with the names in turn.
  static func rows(_ count: Int) -> [(name: String, count: Int)] {
    (0..<count).map { (names[$0 % names.count], 100 - $0) }
  }

  static func sheet(rows count: Int = 5, headline: Bool = true, empty: Bool = false) -> Sheet {
    let forces = table([("Kent", 30), ("Surrey", 20), ("Sussex", 10)])
    return Sheet(
      title: "ACTORS  by harm", subtitle: ["March 2019"],
      headline: headline ? [.fact(Fact("Scored", "\(count)")), .words("One is stale")] : [],
      panes: [
        Pane("actors", "Actors", .table(table(empty ? [] : rows(count)))),
        Pane("details", "Selected", .details, minimumHeight: 3),
        Pane("forces", "Forces", .table(forces), side: .right),
        Pane(
          "words", "In words", .text([.words("Ferrous ranks highest by harm.")]),
          side: .right, minimumHeight: 2),
      ],
      legend: [LegendEntry("!", "stale"), LegendEntry("·", "unknown")],
      sentences: ["Ferrous ranks highest by harm."], marking: .officialSensitive)
  }

  static func frame(message: String? = nil) -> Frame {
    Frame(
      context: [
        TextRun("South East · Mar 2019 · export 8 · ", role: .text),
        TextRun("SAMPLE", role: .banner),
      ],
      tabs: [
        .init(key: "1", title: "Threats", isActive: false),
        .init(key: "3", title: "Actors", isActive: true),
      ],
      keys: [], message: message, marking: "OFFICIAL-SENSITIVE",
      wayOut: [LegendEntry("?", "help"), LegendEntry("q", "quit")])
  }

  static func item(
    _ name: String, age: String = "9d", mark: String? = nil, isUrgent: Bool = false
  ) -> GridItem {
    GridItem(
      name: name, age: age, marks: mark.map { .text($0, .alert) } ?? .empty,
      isUrgent: isUrgent, opens: .investigation(name), details: [.fact(Fact("Of", name))])
  }

  /// A grid from the names of its items: `[[["a", "b"], []]]` is one row of two cells.
  static func grid(_ rows: [[[String]]], titles: [String] = ["ROCU", "Forces", "NECC"]) -> GridBlock
  {
    GridBlock(
      columns: zip(["P1", "P2"], [Role.p1, .p2]).map { name, role in
        GridBlock.Column(title: .text(name, role), role: role)
      },
      rows: zip(titles, rows).map { title, cells in
        GridBlock.Row(
          title: title, cells: cells.map { $0.map { item($0) } },
          lists: cells.indices.map { .page("cell", id: "\(title) \($0)") })
      }, whenEmpty: "No investigations here", more: { "\($0) more" },
      all: { "list all \($0)" })
  }

  static func sheet(_ grid: GridBlock) -> Sheet {
    let data = DataTable(columns: [], rows: [], whenEmpty: "", more: "more")
    return Sheet(
      title: "GRID", subtitle: [], panes: [Pane("grid", "", .grid(grid, data: Deferred(data)))],
      sentences: [], marking: .official)
  }
}
