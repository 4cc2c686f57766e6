import ThreatDomain

/// The tables of the way back: what a group sends up, and what the centre makes of it.
///
/// They are no tables of the export, so the catalogue does not list them. Source: `meeting.md`, Out
/// and back.
extension Table {
  /// What a group sends up with the return of a meeting.
  package static let returnedEvent = Table(
    "event", "One entry of a group's journal that goes up to the centre", key: ["event_id"],
    rules: [.requiredWhere("handling_conditions", column: "handling", is: "C")],
    columns: [
      .id("event_id", "The entry, a UUID"),
      .id("root_id", "The first version of the entry, a UUID; the same where it was not changed"),
      .id("meeting_id", "The meeting in which it was written, a UUID").optional,
      .id("kind", "What kind of entry it is: priority, level, owner, escalation and others"),
      .text("written_at", "When it was written, as YYYY-MM-DDTHH:MM:SSZ"),
      .text("role", "Role in which it was written").optional,
      .id("item_table", "Table of the record that it is about").optional,
      .id("item_key", "Key of that record").optional,
      .count("export_serial", "Serial of the export that was on the screen").optional,
      .freeText("figure_name", "Figure that it is about, as the board names it").optional,
      .text("figure_value", "The figure as it stood").optional,
      .choice("marking", Marking.self, "Protective marking"),
      .choice("handling", HandlingCode.self, "Handling code (3x5x2)"),
      .freeText("handling_conditions", "Conditions that travel with a C record").optional,
      .id("supersedes", "The entry whose place it takes, a UUID").optional,
      .freeText(
        "replaces", "Former versions that went up before: UUIDs with a space between"
      ).optional,
      .freeText("matter", "What it says: a JSON object whose members depend on the kind"),
    ])

  /// How far each file of the group's journal had come when the return was made.
  package static let journalHead = Table(
    "journal_head", "How far a file of the group's journal has come", key: ["file"],
    columns: [
      .text("file", "Name of the file"),
      .count("events", "How many events it holds"),
      .id("link", "Link of the last event, 64 hexadecimal digits"),
    ])

  /// What the centre decides on each entry of a return; `ptg accept --check` writes it to be filled.
  package static let centreDecision = Table(
    "decision", "What the centre decides on an entry of a return", key: ["event_id"],
    columns: [
      .id("event_id", "The entry, a UUID"),
      .choice("decision", CentreDecision.Verdict.self, "What is decided; empty: later").optional,
      .freeText("reason", "Why; needed where it is refused").optional,
      .day("raise_again_on", "Day from which a declined escalation may be raised again").optional,
      .text("answered_by", "Who decided").optional,
      .text("region", "Region whose group sent it").optional,
      .text("kind", "What kind of entry it is").optional,
      .text("about", "Record that it is about").optional,
      .freeText("wanted", "What the group wants").optional,
      .freeText("row_then", "What the row said when the group wrote it").optional,
      .freeText("row_now", "What the row says now").optional,
      .text("standing", "Whether it can be agreed as it is").optional,
      .text("marking", "Protective marking").optional,
      .text("handling", "Handling code (3x5x2)").optional,
      .freeText("handling_conditions", "Conditions that travel with a C record").optional,
    ])

  /// One field that a change set changes.
  package static let change = Table(
    "change", "A field that an agreed entry changes",
    key: ["event_id", "table_name", "column_name"],
    columns: [
      .id("event_id", "The entry that asks for it, a UUID"),
      .id("table_name", "Table of the row"),
      .id("row_id", "Key of the row"),
      .id("column_name", "Column of the field"),
      .freeText("was", "What the field said").optional,
      .freeText("becomes", "What it says from now on").optional,
    ])

  /// The table as a change set adds rows to it: the entry that asks for the row comes first.
  package var added: Table {
    Table(
      name, about, key: ["event_id"] + key,
      columns: [.id("event_id", "The entry that asks for the row, a UUID")]
        + columns.filter { $0.name != "event_id" })
  }
}
