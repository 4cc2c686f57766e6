import ExportFormat
import ExportSync
import MeetingJournal
import ThreatDomain

/// An entry of a return: what the group wrote, without the name of the person who typed it.
package struct ReturnedEvent: Equatable, Sendable {
  /// The id of the first version of the entry.
  package let root: EventID
  package let event: JournalEvent
  /// The former versions of the entry that went up before: nobody need decide on them any more.
  package let replaced: [EventID]

  /// - Parameter sent: What went up before.
  package init(_ thread: JournalThread, sent: SentUp) {
    self.init(
      root: thread.root, event: thread.current,
      replaced: thread.earlier.map(\.id).filter { sent.sending(of: $0) != nil })
  }

  package init(root: EventID, event: JournalEvent, replaced: [EventID] = []) {
    self.root = root
    self.event = event
    self.replaced = replaced
  }

  /// The entry as a row of ``Table/returnedEvent``.
  var fields: [String] {
    [
      event.id.description, root.description, event.meeting?.description ?? "",
      event.matter.kind, "\(event.at)", event.role ?? "", event.item?.table ?? "",
      event.item?.key ?? "", event.snapshotSerial.map(String.init) ?? "",
      event.figure?.name ?? "", event.figure?.value ?? "", event.marking.rawValue,
      event.handling.rawValue, event.handlingConditions ?? "",
      event.supersedes?.description ?? "",
      replaced.map(\.description).joined(separator: " "),
      String(decoding: event.matter.json, as: UTF8.self),
    ]
  }
}

/// Reads the rows of ``Table/returnedEvent``, and keeps the faults of all.
struct ReturnedRows {
  private let table = Table.returnedEvent
  /// The name of the file, for faults.
  private let file: String
  private(set) var problems = ProblemList()
  private(set) var events: [ReturnedEvent] = []
  /// The kinds that only a newer ptg knows.
  private(set) var newerKinds: Set<String> = []

  init(_ rows: [TableRow], file: String) {
    self.file = file
    var seen: Set<String> = []
    for row in rows {
      guard seen.insert(row.fields[0]).inserted else {
        fault(row, "event_id", found: row.fields[0], expected: "every entry once")
        continue
      }
      if let event = event(row) { events.append(event) }
    }
  }

  private mutating func event(_ row: TableRow) -> ReturnedEvent? {
    guard let id = needed(row, "event_id", EventID.init, "a UUID in lower case"),
      let root = needed(row, "root_id", EventID.init, "a UUID in lower case"),
      let at = needed(row, "written_at", Timestamp.init, "YYYY-MM-DDTHH:MM:SSZ"),
      let marking = needed(row, "marking", Marking.init(rawValue:), "a marking"),
      let handling = needed(row, "handling", HandlingCode.init(rawValue:), "P or C"),
      let matter = matter(row)
    else { return nil }
    let item = value(row, "item_table").flatMap { table in
      value(row, "item_key").map { ItemKey(table: table, key: $0) }
    }
    if let item, let subject = matter.subject, item != subject, matter.knownKind != .gap {
      fault(
        row, "item_key", found: "\(item.table) \(item.key)",
        expected: "\(subject.table) \(subject.key), of which matter speaks")
      return nil
    }
    let figure = value(row, "figure_name").map {
      SeenFigure(name: $0, value: value(row, "figure_value") ?? "")
    }
    return ReturnedEvent(
      root: root,
      event: JournalEvent(
        id: id, meeting: value(row, "meeting_id").flatMap(EventID.init), at: at,
        writer: Writer(user: "", host: ""), role: value(row, "role"), item: item,
        snapshotSerial: value(row, "export_serial").flatMap(Int.init), figure: figure,
        marking: marking, handling: handling,
        handlingConditions: value(row, "handling_conditions"),
        supersedes: value(row, "supersedes").flatMap(EventID.init), matter: matter),
      replaced: (value(row, "replaces") ?? "").split(separator: " ").compactMap {
        EventID(String($0))
      })
  }

  /// What the entry says; one that may not leave its group is a fault.
  private mutating func matter(_ row: TableRow) -> Matter? {
    let (kind, text) = (field(row, "kind"), field(row, "matter"))
    do {
      let matter = try Matter(kind: kind, json: Array(text.utf8))
      if matter.knownKind == nil {
        newerKinds.insert(kind)
        return nil
      }
      guard matter.goesUp(from: []) else {
        fault(row, "kind", found: kind, expected: "a kind of entry that goes up to the centre")
        return nil
      }
      guard matter.json == Array(text.utf8) else {
        fault(
          row, "matter", found: text,
          expected: "\(String(decoding: matter.json, as: UTF8.self)), the members of its kind")
        return nil
      }
      return matter
    } catch {
      fault(
        row, "matter\(error.member.isEmpty ? "" : ", member \(error.member)")",
        found: error.found, expected: error.expected)
      return nil
    }
  }

  private func field(_ row: TableRow, _ column: String) -> String {
    row.fields[table.place(of: column)]
  }

  private func value(_ row: TableRow, _ column: String) -> String? {
    let text = field(row, column)
    return text.isEmpty ? nil : text
  }

  private mutating func needed<Value>(
    _ row: TableRow, _ column: String, _ make: (String) -> Value?, _ expected: String
  ) -> Value? {
    let text = field(row, column)
    if let value = make(text) { return value }
    fault(row, column, found: text, expected: expected)
    return nil
  }

  private mutating func fault(
    _ row: TableRow, _ column: String, found: String, expected: String
  ) {
    problems.add(
      ExportProblem(
        file: file, line: row.line, column: column, found: found, expected: expected))
  }
}
