import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The meaning of the words in the export and on the boards.
extension PackSheets {
  var definitions: Sheet {
    let figures = Pane(
      "figures", words[.pack(.figuresTitle)], .text(words.say.definitions.map { .words($0) }))
    return sheet(words[.pack(.definitionsTitle)], [priorities] + models + [figures])
  }

  private var priorities: Pane {
    let columns: [Column<PriorityDefinition>] = [
      Column(.level, .column(.level)) { .text($0.level.rawValue, $0.level.role) },
      Column(.name, .column(.name), minWidth: 10) { .text($0.name) },
      Column(.owner, .column(.owner), minWidth: 10) { .text($0.owner) },
      Column(.reviewEveryDays, .pack(.reviewHead)) { [words] level in
        Field(words.say.reviewEvery(level.reviewDays), raw: .integer(level.reviewDays))
      },
    ]
    let table = DataTable(facts.priorities, columns, words, whenEmpty: .fact(.nothingHere))
    return Pane("priorities", words[.pack(.priorityLevels)], .table(table))
  }

  private var models: [Pane] {
    let lines = facts.priorities.map { level in
      let local = level.isLocalDefinition ? " (\(words[.fact(.localDefinition)]))" : ""
      // A meaning may already begin with the name.
      let name =
        level.meaning.lowercased().hasPrefix(level.name.lowercased())
        ? "" : "\(level.name): "
      return Line.facts(
        [
          Fact(.text(level.level.rawValue, level.level.role)),
          Fact(.text("\(name)\(level.meaning)\(local)")),
        ], apart: .close)
    }
    let columns: [Column<ScoreModel>] = [
      Column(.model, .column(.name)) { .text($0.title) },
      Column(.version, .pack(.versionHead)) { .text($0.version) },
      Column(.formula, .pack(.formulaHead)) { [words] model in
        Field(words.say.formula(model.formula), raw: .text(model.formula.rawValue))
      },
      Column(.staleAfterDays, .pack(.staleAfterHead), .right) { [words] model in
        Field(words.say.days(model.staleAfterDays), raw: .integer(model.staleAfterDays))
      },
    ]
    let table = DataTable(facts.models, columns, words, whenEmpty: .fact(.nothingHere))
    return [
      Pane("meanings", words[.pack(.meaningHead)], .text(lines)),
      Pane("models", words[.pack(.scoreModels)], .table(table)),
    ]
  }
}
