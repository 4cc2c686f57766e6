/// The columns of the sheet that a force without ptg fills in, in the order of the file.
package enum ForceSheetColumn: String, CaseIterable, Sendable {
  case force, export, kind, about, asked, answer, day, strand, grade, name, words, role

  /// The column as the reader of tables knows it.
  ///
  /// People and spreadsheets write days and words in many ways, so these columns are text here, and
  /// what they mean is judged row by row.
  var column: Column {
    switch self {
    case .force:
      .id(rawValue, "The force that the sheet was made for; leave it as it is").such(as: "kent")
        .optional
    case .export:
      .text(rawValue, "The export that the sheet was made from; leave it as it is").such(as: "12")
        .optional
    case .kind: .text(rawValue, "action, outcome, gap, disruption or activity").optional
    case .about:
      .text(
        rawValue,
        "An action, outcome: leave it as it is. A gap: the id of the threat that it blocks, or "
          + "nothing. A disruption: the id of the actor or investigation, or nothing. An activity: "
          + "the id of the threat, investigation or actor"
      ).optional
    case .asked: .freeText(rawValue, "What is asked; for reading only").optional
    case .answer:
      .text(
        rawValue,
        "An action: done, not accepted or open. An outcome: taken up, declined or outcome"
      ).optional
    case .day:
      .text(rawValue, "The day of it, such as 3/5/2019; of an activity, the day it is due")
        .optional
    case .strand: .text(rawValue, "pursue, prevent, protect or prepare").optional
    case .grade: .text(rawValue, "major, moderate or minor").optional
    case .name: .text(rawValue, "A gap: the capability. A disruption: the tactic").optional
    case .words:
      .freeText(rawValue, "What shows it, the reason, what is missing, or what is done").optional
    case .role:
      .text(rawValue, "The role that answers; of an activity, the role that leads it")
        .optional
    }
  }
}

extension Table {
  /// The sheet that a force without ptg fills in; no table of the export.
  package static let forceSheet = Table(
    "sheet", "What a group asks of a force that has no ptg, and the answers of the force", key: [],
    columns: ForceSheetColumn.allCases.map(\.column))
}
