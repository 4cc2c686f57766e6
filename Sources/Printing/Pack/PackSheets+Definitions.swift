import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What the export and the boards mean by their words.
extension PackSheets {
  var definitions: Sheet {
    let figures = Pane(
      "figures", words[.pack(.figuresTitle)], .text(words.say.definitions.map { .words($0) }))
    return sheet(words[.pack(.definitionsTitle)], [priorities] + models + [figures])
  }

  private var priorities: Pane {
    let table = DataTable(
      columns: [
        DataColumn("level", words[.column(.level)]),
        DataColumn("name", words[.column(.name)], minWidth: 10),
        DataColumn("owner", words[.column(.owner)], minWidth: 10),
        DataColumn("review_every_days", words[.pack(.reviewHead)]),
      ],
      rows: facts.priorities.map { level in
        DataRow([
          Field(level.level.rawValue, level.level.role, raw: .text(level.level.rawValue)),
          .text(level.name), .text(level.owner),
          Field(words.say.reviewEvery(level.reviewDays), raw: .integer(level.reviewDays)),
        ])
      }, whenEmpty: words[.fact(.nothingHere)])
    return Pane("priorities", words[.pack(.priorityLevels)], .table(table))
  }

  private var models: [Pane] {
    let lines = facts.priorities.map { level in
      let local = level.isLocalDefinition ? " (\(words[.fact(.localDefinition)]))" : ""
      // A meaning may begin with the name itself.
      let name =
        level.meaning.lowercased().hasPrefix(level.name.lowercased())
        ? "" : "\(level.name): "
      return Line.facts(
        [
          Fact(.text(level.level.rawValue, level.level.role)),
          Fact(.text("\(name)\(level.meaning)\(local)")),
        ], apart: .close)
    }
    let table = DataTable(
      columns: [
        DataColumn("model", words[.column(.name)]),
        DataColumn("version", words[.pack(.versionHead)]),
        DataColumn("formula", words[.pack(.formulaHead)]),
        DataColumn("stale_after_days", words[.pack(.staleAfterHead)], .right),
      ],
      rows: facts.models.map { model in
        DataRow([
          .text(model.title), .text(model.version),
          Field(words.say.formula(model.formula), raw: .text(model.formula.rawValue)),
          Field(words.say.days(model.staleAfterDays), raw: .integer(model.staleAfterDays)),
        ])
      }, whenEmpty: words[.fact(.nothingHere)])
    return [
      Pane("meanings", words[.pack(.meaningHead)], .text(lines)),
      Pane("models", words[.pack(.scoreModels)], .table(table)),
    ]
  }
}
